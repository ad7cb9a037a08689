import { useCallback, useReducer } from "react";
import { scoreWorkbook, undoLastRun } from "#actions";
import { workbookErrorText, type Language } from "#text";
import { idle, reduce, type PaneState, type Task } from "./state";

export interface Scoring {
  readonly state: PaneState;
  readonly score: (force?: boolean) => void;
  readonly undo: () => void;
}

/** Runs what the pane's buttons ask for; the pane is a surface, so this is where errors become words. */
export function useScoring(language: Language): Scoring {
  const [state, dispatch] = useReducer(reduce, idle);

  const run = useCallback(
    async (task: Task, work: () => Promise<void>) => {
      dispatch({ type: "started", task });
      try {
        await work();
      } catch (error) {
        dispatch({ type: "failed", error: workbookErrorText(error, language) });
      }
    },
    [language],
  );

  const score = useCallback(
    (force = false) => {
      void run("score", async () => dispatch({ type: "scored", outcome: await scoreWorkbook({ force, language }) }));
    },
    [run, language],
  );

  const undo = useCallback(() => {
    void run("undo", async () => dispatch({ type: "undone", restored: await undoLastRun() }));
  }, [run]);

  return { state, score, undo };
}
