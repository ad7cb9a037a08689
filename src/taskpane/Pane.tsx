import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useReducer } from "react";
import { paneWords, type Language } from "#text";
import { ErrorBar } from "./components/ErrorBar";
import { Heading } from "./components/Heading";
import { Notices } from "./components/Notices";
import { RunReport } from "./components/RunReport";
import { RunStatus } from "./components/RunStatus";
import { Target } from "./components/Target";
import { ViewTabs } from "./components/ViewTabs";
import { CurrentView } from "./CurrentView";
import { initial, modelOf, reduce } from "./state/state";
import { useRuns } from "./useRuns";
import { useSelection, useWorkbook } from "./useWorkbook";

const useStyles = makeStyles({
  top: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { display: "grid", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, minWidth: 0 },
});

interface Props {
  /** Of Office's display; the user may choose the other one. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The pane inside Excel: what would be scored, the button, and the four views of it. */
export function Pane({ language, onLanguage }: Props) {
  const styles = useStyles();
  const [state, dispatch] = useReducer(reduce, initial);
  const { read, select } = useWorkbook(language, state.range, dispatch);
  const runs = useRuns(language, dispatch, read);
  useSelection(state.picking !== undefined, language, dispatch);
  const { run, reading, range, draft, undoable } = state;
  const words = paneWords[language];
  const model = modelOf(state);
  const running = run.phase === "running";
  const score = (force = false): void => {
    const seen = reading.status === "read" ? reading.inspection.model : undefined;
    runs.score({
      language,
      force,
      ...(range === undefined ? {} : { range }),
      ...(draft === undefined ? {} : { model: draft }),
      ...(draft === undefined || seen === undefined ? {} : { seen }),
    });
  };
  return (
    <>
      <div className={styles.top}>
        <Heading language={language} busy={running} onLanguage={onLanguage} onFreeze={runs.askFreeze} onRead={read} />
        <Target
          state={state}
          model={model}
          language={language}
          onPick={(on) => dispatch({ type: "picking", on })}
          onPicked={(picked) => dispatch({ type: "picked", range: picked })}
          onSelect={select}
        />
        <Button appearance="primary" size="large" disabledFocusable={running} onClick={() => score()}>
          {words.score}
        </Button>
        <RunStatus run={run} language={language} undoable={undoable} onCancel={runs.cancel} onUndo={runs.undo} />
        <ViewTabs language={language} view={state.view} onView={(view) => dispatch({ type: "viewed", view })} />
      </div>
      <div className={styles.body}>
        <RunReport
          run={run}
          language={language}
          undoable={undoable}
          onUndo={runs.undo}
          onForce={() => score(true)}
          onFreeze={runs.freeze}
          onDismiss={() => dispatch({ type: "dismissed" })}
          onSelect={select}
        />
        <Notices state={state} language={language} onRead={read} onDiscard={() => dispatch({ type: "discarded" })} />
        {reading.status === "failed" ? (
          <ErrorBar error={reading.error}>
            <Button onClick={read}>{words.readAgain}</Button>
          </ErrorBar>
        ) : null}
        <CurrentView
          state={state}
          language={language}
          onChange={(edited) => dispatch({ type: "edited", model: edited })}
          onSelect={select}
        />
      </div>
    </>
  );
}
