import { Button, Caption1, Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneWords, type Language } from "#text";
import { industryCount, type PaneState } from "../state";
import { useScoring } from "../useScoring";
import { Outcome } from "./Outcome";

const useStyles = makeStyles({
  promise: { margin: 0, color: tokens.colorNeutralForeground2 },
  action: { display: "grid", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2, textAlign: "center" },
  footer: {
    display: "grid",
    justifyItems: "center",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  status: { ":empty": { display: "none" } },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The button, what it is doing, and what came of it. */
export function Scoring({ language }: { language: Language }) {
  const styles = useStyles();
  const words = paneWords[language];
  const { state, score, undo, askFreeze, freeze, decline } = useScoring(language);
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
      <div role="status" className={mergeClasses(styles.status, isShownBelow(state) && styles.unseen)}>
        {running ? <Spinner size="small" label={status} /> : status}
      </div>
      <Outcome
        state={state}
        language={language}
        onUndo={undo}
        onForce={() => score(true)}
        onFreeze={freeze}
        onDecline={decline}
      />
      <footer className={styles.footer}>
        <Button size="small" disabledFocusable={running} onClick={askFreeze}>
          {words.freeze}
        </Button>
        <Caption1 className={styles.hint}>{words.freezeHint}</Caption1>
      </footer>
    </>
  );
}

/** True where a card shows what the status announces. */
function isShownBelow(state: PaneState): boolean {
  return state.phase === "done" || state.phase === "frozen" || (state.phase === "asking" && state.count > 0);
}

/** What a screen reader announces, and everybody sees where no card shows it. */
function statusText(state: PaneState, language: Language): string {
  const words = paneWords[language];
  switch (state.phase) {
    case "running":
      return { score: words.scoring, undo: words.undoing, count: words.counting, freeze: words.freezing }[state.task];
    case "done":
      return words.scored(industryCount(state.outcome));
    case "undone":
      return state.restored ? words.undone : words.nothingToUndo;
    case "asking":
      return state.count === 0 ? words.nothingToFreeze : words.freezeQuestion(state.count, state.cells);
    case "frozen":
      return words.frozen(state.count);
    case "idle":
    case "stopped":
    case "failed":
      return "";
  }
}
