import { useCallback, useEffect, useReducer } from "react";
import { publishRun, scoreWorkbook, undoLastRun, watchRuns, WorkbookError } from "#actions";
import { paneWords, workbookErrorText, type ErrorText, type Language } from "#text";
import { idle, reduce, type PaneEvent, type PaneState, type Task } from "./state";

export interface Scoring {
  readonly state: PaneState;
  readonly score: (force?: boolean) => void;
  readonly undo: () => void;
}

/** Runs what the pane's buttons ask for, and shows what the ribbon ran; as a surface it turns errors into words. */
export function useScoring(language: Language): Scoring {
  const [state, dispatch] = useReducer(reduce, idle);

  const follow = useCallback(
    async (task: Task, work: Promise<PaneEvent>) => {
      dispatch({ type: "started", task });
      try {
        dispatch(await work);
      } catch (error) {
        dispatch({ type: "failed", error: errorText(error, language) });
      }
    },
    [language],
  );

  useEffect(
    () =>
      watchRuns(
        (run) =>
          void follow(
            "score",
            run.then((outcome): PaneEvent => ({ type: "scored", outcome })),
          ),
      ),
    [follow],
  );

  const score = useCallback(
    (force = false) => {
      // Whoever watches, this pane first, is told of a run that fails.
      publishRun(scoreWorkbook({ force, language })).catch(() => undefined);
    },
    [language],
  );

  const undo = useCallback(() => {
    void follow(
      "undo",
      undoLastRun().then((restored): PaneEvent => ({ type: "undone", restored })),
    );
  }, [follow]);

  return { state, score, undo };
}

function errorText(error: unknown, language: Language): ErrorText {
  return error instanceof WorkbookError ? workbookErrorText(error, language) : paneWords[language].unexpected;
}
