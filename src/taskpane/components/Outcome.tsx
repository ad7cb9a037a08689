import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { paneWords, type Language } from "#text";
import { mayForce, type PaneState } from "../state";
import { ErrorBar } from "./ErrorBar";
import { ProblemList } from "./ProblemList";
import { Summary } from "./Summary";

const useStyles = makeStyles({ stack: { display: "grid", gap: tokens.spacingVerticalM } });

interface Props {
  readonly state: PaneState;
  readonly language: Language;
  readonly onUndo: () => void;
  readonly onForce: () => void;
}

/** What the last run found, stopped at or failed with. */
export function Outcome({ state, language, onUndo, onForce }: Props) {
  const styles = useStyles();
  const words = paneWords[language];
  switch (state.phase) {
    case "idle":
    case "running":
    case "undone":
      return null;
    case "failed":
      return <ErrorBar error={state.error} />;
    case "stopped": {
      const asks = mayForce(state.problems);
      return (
        <div className={styles.stack}>
          <ErrorBar
            error={{ what: words.stopped, why: words.nothingWritten, todo: asks ? words.decide : words.mend }}
          />
          <ProblemList problems={state.problems} language={language} />
          {asks ? <Button onClick={onForce}>{words.goOn}</Button> : null}
        </div>
      );
    }
    case "done":
      return <Summary outcome={state.outcome} language={language} onUndo={onUndo} />;
  }
}
