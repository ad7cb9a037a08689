import { FluentProvider, Title3, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { paneWords, type Language } from "#text";
import { Lights } from "./components/Lights";
import { Recovery } from "./components/Recovery";
import { Scoring } from "./components/Scoring";

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalL,
    display: "grid",
    alignContent: "start",
    gap: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // Excel draws its own menu over the top right 34 × 32 px.
  header: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM, paddingRight: "34px" },
  heading: { margin: 0 },
});

export interface Surroundings {
  readonly language: Language;
  readonly theme: Theme;
  /** False when Office answered without a host. */
  readonly hosted: boolean;
  readonly reload: () => void;
}

/** The whole pane: one button, and what came of it. */
export function App({ language, theme, hosted, reload }: Surroundings) {
  const styles = useStyles();
  const words = paneWords[language];
  return (
    <FluentProvider theme={theme}>
      <main className={styles.pane} lang={language === "zh" ? "zh-CN" : "en"}>
        <header className={styles.header}>
          <Lights size={32} />
          <Title3 as="h1" className={styles.heading}>
            {words.title}
          </Title3>
        </header>
        {hosted ? <Scoring language={language} /> : <Recovery language={language} onReload={reload} />}
      </main>
    </FluentProvider>
  );
}
