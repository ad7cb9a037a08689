import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Run } from "#actions";
import {
  countFrozen,
  freezeForSharing,
  publishRun,
  scoreWorkbook,
  undoLastRun,
  watchRuns,
  WorkbookError,
} from "#actions";
import { paneWords, workbookErrorText, type ErrorText, type Language } from "#text";
import { idle, reduce, type PaneEvent, type PaneState, type Task } from "./state";

export interface Scoring {
  readonly state: PaneState;
  readonly score: (force?: boolean) => void;
  readonly undo: () => void;
  /** Counts what freezing would replace; the state then asks. */
  readonly askFreeze: () => void;
  readonly freeze: () => void;
  readonly decline: () => void;
}

/** Runs what the pane's buttons ask for, and shows what the ribbon ran; as a surface it turns errors into words. */
export function useScoring(language: Language): Scoring {
  const [state, dispatch] = useReducer(reduce, idle);
  const followed = useRef<Run>();

  const follow = useCallback(
    async (run: Run) => {
      followed.current = run;
      dispatch({ type: "started", task: run.task });
      const event = await endOf(run).catch((error: unknown): PaneEvent => ({
        type: "failed",
        error: errorText(error, language, run.task),
      }));
      // Runs wait for one another: what ended before a later one is history already.
      if (followed.current === run) dispatch(event);
    },
    [language],
  );

  useEffect(() => watchRuns((run) => void follow(run)), [follow]);

  // Whoever watches, this pane first, is told of a run that fails.
  const start = useCallback((run: Run) => void Promise.resolve<unknown>(publishRun(run)).catch(() => undefined), []);
  return {
    state,
    score: useCallback(
      (force = false) => start({ task: "score", ended: scoreWorkbook({ force, language }) }),
      [start, language],
    ),
    undo: useCallback(() => start({ task: "undo", ended: undoLastRun() }), [start]),
    askFreeze: useCallback(() => start({ task: "count", ended: countFrozen() }), [start]),
    freeze: useCallback(() => start({ task: "freeze", ended: freezeForSharing() }), [start]),
    decline: useCallback(() => dispatch({ type: "declined" }), []),
  };
}

async function endOf(run: Run): Promise<PaneEvent> {
  switch (run.task) {
    case "score":
      return { type: "scored", outcome: await run.ended };
    case "undo":
      return { type: "undone", restored: await run.ended };
    case "count":
      return { type: "counted", found: await run.ended };
    case "freeze":
      return { type: "frozen", outcome: await run.ended };
  }
}

function errorText(error: unknown, language: Language, task: Task): ErrorText {
  if (!(error instanceof WorkbookError)) return paneWords[language].unexpected;
  return workbookErrorText(error, language, task === "count" ? "freeze" : task);
}
