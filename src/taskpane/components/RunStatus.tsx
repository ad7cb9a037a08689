import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { paneWords, undoneText, type Language } from "#text";
import type { RunState } from "../state/run";
import { unseen } from "./unseen";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  grid: { display: "grid", gap: tokens.spacingVerticalXS },
  text: { ":empty": { display: "none" }, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  unseen,
});

/** What takes less than this is over before anybody could press Cancel, in milliseconds. */
const patience = 500;

interface Props {
  readonly run: RunState;
  readonly language: Language;
  readonly undoable: boolean;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
}

/** One line about the run: how far it is, what it did, and the way back. */
export function RunStatus({ run, language, undoable, onCancel, onUndo }: Props) {
  const styles = useStyles();
  const words = paneWords[language];
  const long = useLong(run.phase === "running");
  const text = statusText(run, language);
  const shownBelow = run.phase === "frozen" || (run.phase === "asking" && run.count > 0);
  return (
    <div className={styles.grid}>
      {run.phase === "running" && long ? (
        <ProgressBar {...(run.part > 0 ? { value: run.part } : {})} aria-label={text} />
      ) : null}
      <div className={styles.row}>
        <span role="status" data-run className={mergeClasses(styles.text, shownBelow && styles.unseen)}>
          {text}
        </span>
        {run.phase === "running" && long ? (
          <Button size="small" onClick={onCancel}>
            {words.cancel}
          </Button>
        ) : null}
        {run.phase !== "running" && run.phase !== "frozen" && undoable ? (
          <Button size="small" onClick={onUndo}>
            {words.undo}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** True once something has been going on for a while. */
function useLong(going: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!going) return undefined;
    const timer = setTimeout(() => setLong(true), patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [going]);
  return long;
}

/** What a screen reader announces, and everybody sees where no card shows it. */
function statusText(run: RunState, language: Language): string {
  const words = paneWords[language];
  switch (run.phase) {
    case "running":
      return { score: words.scoring, undo: words.undoing, count: words.counting, freeze: words.freezing }[run.task];
    case "done":
      return run.outcome.changes === 0 ? words.unchanged : words.scored(run.outcome.grid.names.length);
    case "undone":
      return run.outcome.done ? undoneText(run.outcome.kept, language) : words.nothingToUndo;
    case "cancelled":
      return words.cancelled;
    case "asking":
      return run.count === 0 ? words.nothingToFreeze : words.freezeQuestion(run.count, run.cells);
    case "frozen":
      return words.frozen(run.count);
    case "idle":
    case "stopped":
    case "failed":
      return "";
  }
}
