import { Button, Caption1, FluentProvider, Spinner, Title3, makeStyles, tokens } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { paneWords, type Language } from "#text";
import { Lights } from "./components/Lights";
import { Outcome } from "./components/Outcome";
import { Recovery } from "./components/Recovery";
import type { PaneState } from "./state";
import { useScoring } from "./useScoring";

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
  promise: { margin: 0, color: tokens.colorNeutralForeground2 },
  action: { display: "grid", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2, textAlign: "center" },
  status: { minHeight: 0 },
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

function Scoring({ language }: { language: Language }) {
  const styles = useStyles();
  const words = paneWords[language];
  const { state, score, undo } = useScoring(language);
  const running = state.phase === "running";
  return (
    <>
      <p className={styles.promise}>{words.promise}</p>
      <div className={styles.action}>
        <Button appearance="primary" size="large" disabledFocusable={running} onClick={() => score()}>
          {words.score}
        </Button>
        <Caption1 className={styles.hint}>{words.scoreHint}</Caption1>
      </div>
      <div role="status" className={styles.status}>
        {running ? <Spinner size="small" label={statusText(state, language)} /> : statusText(state, language)}
      </div>
      <Outcome state={state} language={language} onUndo={undo} onForce={() => score(true)} />
    </>
  );
}

/** What a screen reader announces and everybody may read; the summary speaks for a run that is done. */
function statusText(state: PaneState, language: Language): string {
  const words = paneWords[language];
  if (state.phase === "running") return state.task === "score" ? words.scoring : words.undoing;
  if (state.phase === "undone") return state.restored ? words.undone : words.nothingToUndo;
  return "";
}
