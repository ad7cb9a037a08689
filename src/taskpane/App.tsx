import { FluentProvider, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "#text";
import { Recovery } from "./components/Recovery";
import { Pane } from "./Pane";

const useStyles = makeStyles({
  // Not on the provider: Fluent gives its classes to every popover as well, which would then cover the pane.
  page: { minHeight: "100vh" },
  recovery: { padding: tokens.spacingHorizontalL, paddingTop: "48px" },
});

export interface Surroundings {
  /** Of Office's display, or as the user chose before. */
  readonly language: Language;
  readonly theme: Theme;
  /** False when Office answered without a host. */
  readonly hosted: boolean;
  readonly reload: () => void;
  /** Told when the user chooses the other language. */
  readonly onLanguage: (language: Language) => void;
}

/** The whole page: the pane in its theme and language, or the way back when Excel does not answer. */
export function App({ language: first, theme, hosted, reload, onLanguage }: Surroundings) {
  const styles = useStyles();
  const [language, setLanguage] = useState(first);
  const lang = language === "zh" ? "zh-CN" : "en";
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    onLanguage(chosen);
  };
  return (
    <FluentProvider theme={theme}>
      <main lang={lang} className={styles.page}>
        {hosted ? (
          <Pane language={language} onLanguage={choose} />
        ) : (
          <div className={styles.recovery}>
            <Recovery language={language} onReload={reload} />
          </div>
        )}
      </main>
    </FluentProvider>
  );
}
