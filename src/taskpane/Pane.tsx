import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { paneWords, type Language } from "#text";
import { ErrorBar } from "./components/ErrorBar";
import { Notices } from "./components/Notices";
import { PaneMenu } from "./components/PaneMenu";
import { RunReport } from "./components/RunReport";
import { RunStatus } from "./components/RunStatus";
import { Target } from "./components/Target";
import { unseen } from "./components/unseen";
import { ViewTabs } from "./components/ViewTabs";
import { CurrentView } from "./CurrentView";
import { usePane, type PaneModel } from "./usePane";

const useStyles = makeStyles({
  top: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Excel shows the name above the pane already.
  unseen,
  body: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

interface Props {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The pane inside Excel: what would be scored and the button, always in reach; below, four views of it. */
export function Pane({ language, onLanguage }: Props) {
  const styles = useStyles();
  const pane = usePane(language);
  return (
    <>
      <div className={styles.top}>
        <Top pane={pane} language={language} onLanguage={onLanguage} />
      </div>
      <div className={styles.body}>
        <Body pane={pane} language={language} />
      </div>
    </>
  );
}

function Top({ pane, language, onLanguage }: Props & { readonly pane: PaneModel }) {
  const { state, dispatch, score, select } = pane;
  const styles = useStyles();
  const running = state.run.phase === "running";
  return (
    <>
      <h1 className={styles.unseen}>{paneWords[language].title}</h1>
      <Target
        {...{ state, language }}
        onPick={(on) => dispatch({ type: "picking", on })}
        onPicked={(range) => dispatch({ type: "picked", range })}
        onSelect={select}
        menu={<PaneMenu {...{ language, onLanguage }} busy={running} onFreeze={pane.askFreeze} onRead={pane.read} />}
      />
      <Button appearance="primary" size="large" disabledFocusable={running} onClick={() => score()}>
        {paneWords[language].score}
      </Button>
      <RunStatus
        {...{ language }}
        run={state.run}
        undoable={state.undoable}
        onCancel={pane.cancel}
        onUndo={pane.undo}
      />
      <ViewTabs {...{ language }} view={state.view} onView={(view) => dispatch({ type: "viewed", view })} />
    </>
  );
}

function Body({ pane, language }: { readonly pane: PaneModel; readonly language: Language }) {
  const { state, dispatch, score, select, read } = pane;
  return (
    <>
      <RunReport
        {...{ language }}
        run={state.run}
        undoable={state.undoable}
        onUndo={pane.undo}
        onForce={() => score(true)}
        onFreeze={pane.freeze}
        onDismiss={() => dispatch({ type: "dismissed" })}
        onSelect={select}
      />
      <Notices {...{ state, language }} onRead={read} onDiscard={() => dispatch({ type: "discarded" })} />
      {state.reading.status === "failed" ? (
        <ErrorBar error={state.reading.error}>
          <Button onClick={read}>{paneWords[language].readAgain}</Button>
        </ErrorBar>
      ) : null}
      <section id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
        <CurrentView
          {...{ state, language }}
          onChange={(model) => dispatch({ type: "edited", model })}
          onSelect={select}
        />
      </section>
    </>
  );
}
