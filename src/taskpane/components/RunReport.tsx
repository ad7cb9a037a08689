import { Button } from "@fluentui/react-components";
import { paneWords, type Language } from "#text";
import { mayForce, type RunState } from "../state/run";
import { Card } from "./Card";
import { ErrorBar } from "./ErrorBar";
import { ProblemList } from "./ProblemList";

interface Props {
  readonly run: RunState;
  readonly language: Language;
  readonly undoable: boolean;
  readonly onUndo: () => void;
  readonly onForce: () => void;
  readonly onFreeze: () => void;
  readonly onDismiss: () => void;
  readonly onSelect: (reference: string) => void;
}

/** What the last run wrote, asks, stopped at or failed with. */
export function RunReport({ run, language, undoable, onUndo, onForce, onFreeze, onDismiss, onSelect }: Props) {
  const words = paneWords[language];
  const undo = undoable ? <Button onClick={onUndo}>{words.undo}</Button> : null;
  const close = <Button onClick={onDismiss}>{words.close}</Button>;
  switch (run.phase) {
    case "idle":
    case "running":
    case "done":
    case "undone":
    case "cancelled":
      return null;
    case "failed":
      return <ErrorBar error={run.error}>{close}</ErrorBar>;
    case "stopped":
      return <Stopped run={run} language={language} onForce={onForce} onDismiss={onDismiss} onSelect={onSelect} />;
    case "asking":
      return run.count === 0 ? null : (
        <Card name="asking" title={words.freezeQuestion(run.count, run.cells)} text={words.freezeMeaning}>
          <Button appearance="primary" onClick={onFreeze}>
            {words.freezeNow}
          </Button>
          <Button onClick={onDismiss}>{words.keepFormulas}</Button>
        </Card>
      );
    case "frozen":
      return (
        <Card name="frozen" title={words.frozen(run.count)} text={words.frozenMeaning}>
          {undo}
          {close}
        </Card>
      );
  }
}

interface StoppedProps {
  readonly run: Extract<RunState, { phase: "stopped" }>;
  readonly language: Language;
  readonly onForce: () => void;
  readonly onDismiss: () => void;
  readonly onSelect: (reference: string) => void;
}

function Stopped({ run: { task, problems }, language, onForce, onDismiss, onSelect }: StoppedProps) {
  const words = paneWords[language];
  const asks = mayForce(problems);
  const what = task === "score" ? words.stopped : words.notFrozen;
  return (
    <>
      <ErrorBar error={{ what, why: words.nothingWritten, todo: asks ? words.decide : words.mend }}>
        {asks ? <Button onClick={onForce}>{words.goOn}</Button> : null}
        <Button onClick={onDismiss}>{words.close}</Button>
      </ErrorBar>
      <ProblemList problems={problems} language={language} onSelect={onSelect} />
    </>
  );
}
