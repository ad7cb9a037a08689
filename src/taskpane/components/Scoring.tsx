import { Button, Caption1, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneWords, type Language } from "#text";
import { industryCount, type PaneState } from "../state";
import { useScoring } from "../useScoring";
import { Outcome } from "./Outcome";

const useStyles = makeStyles({
  promise: { margin: 0, color: tokens.colorNeutralForeground2 },
  action: { display: "grid", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2, textAlign: "center" },
  status: { ":empty": { display: "none" } },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The button, what it is doing, and what came of it. */
export function Scoring({ language }: { language: Language }) {
  const styles = useStyles();
  const words = paneWords[language];
  const { state, score, undo } = useScoring(language);
  const status = statusText(state, language);
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
      <div role="status" className={mergeClasses(styles.status, state.phase === "done" && styles.unseen)}>
        {running ? <Spinner size="small" label={status} /> : status}
      </div>
      <Outcome state={state} language={language} onUndo={undo} onForce={() => score(true)} />
    </>
  );
}

/** What a screen reader announces; the summary shows the same of a run that is done. */
function statusText(state: PaneState, language: Language): string {
  const words = paneWords[language];
  switch (state.phase) {
    case "running":
      return state.task === "score" ? words.scoring : words.undoing;
    case "done":
      return words.scored(industryCount(state.outcome));
    case "undone":
      return state.restored ? words.undone : words.nothingToUndo;
    case "idle":
    case "stopped":
    case "failed":
      return "";
  }
}
