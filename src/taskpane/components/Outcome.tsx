import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { paneWords, type Language } from "#text";
import { mayForce, type PaneState } from "../state";
import { Card } from "./Card";
import { ErrorBar } from "./ErrorBar";
import { ProblemList } from "./ProblemList";
import { Summary } from "./Summary";

const useStyles = makeStyles({ stack: { display: "grid", gap: tokens.spacingVerticalM } });

interface Props {
  readonly state: PaneState;
  readonly language: Language;
  readonly onUndo: () => void;
  readonly onForce: () => void;
  readonly onFreeze: () => void;
  readonly onDecline: () => void;
}

/** What the last run found, asks, stopped at or failed with. */
export function Outcome({ state, language, onUndo, onForce, onFreeze, onDecline }: Props) {
  const words = paneWords[language];
  switch (state.phase) {
    case "idle":
    case "running":
    case "undone":
      return null;
    case "failed":
      return <ErrorBar error={state.error} />;
    case "stopped":
      return <Stopped state={state} language={language} onForce={onForce} />;
    case "done":
      return <Summary outcome={state.outcome} language={language} onUndo={onUndo} />;
    case "asking":
      return state.count === 0 ? null : (
        <Card name="asking" title={words.freezeQuestion(state.count, state.cells)} text={words.freezeMeaning}>
          <Button appearance="primary" onClick={onFreeze}>
            {words.freezeNow}
          </Button>
          <Button onClick={onDecline}>{words.keepFormulas}</Button>
        </Card>
      );
    case "frozen":
      return (
        <Card name="frozen" title={words.frozen(state.count)} text={words.frozenMeaning}>
          <Button onClick={onUndo}>{words.undo}</Button>
        </Card>
      );
  }
}

interface StoppedProps {
  readonly state: Extract<PaneState, { phase: "stopped" }>;
  readonly language: Language;
  readonly onForce: () => void;
}

function Stopped({ state: { task, problems }, language, onForce }: StoppedProps) {
  const styles = useStyles();
  const words = paneWords[language];
  const asks = mayForce(problems);
  const what = task === "score" ? words.stopped : words.notFrozen;
  return (
    <div className={styles.stack}>
      <ErrorBar error={{ what, why: words.nothingWritten, todo: asks ? words.decide : words.mend }} />
      <ProblemList problems={problems} language={language} />
      {asks ? <Button onClick={onForce}>{words.goOn}</Button> : null}
    </div>
  );
}
