import { useCallback, useEffect, useRef } from "react";
import type { Run, RunTask, ScoreRequest } from "#actions";
import { countFrozen, freezeForSharing, scoreWorkbook, startRun, undoLastRun, watchRuns } from "#actions";
import type { Language } from "#text";
import { errorText, isCancelled } from "./errorText";
import type { RunEnd } from "./state/run";
import type { Event } from "./state/state";

export interface Runs {
  readonly score: (request: ScoreRequest) => void;
  readonly undo: () => void;
  /** Counts what freezing would replace; the state then asks. */
  readonly askFreeze: () => void;
  readonly freeze: () => void;
  /** Stops what is running; what it wrote is put back. */
  readonly cancel: () => void;
}

/**
 * Starts what the pane's buttons ask for and follows every run, those of the ribbon included; as a surface it turns
 * errors into words.
 * @param onWritten called after a run that may have changed what was read
 */
export function useRuns(language: Language, dispatch: (event: Event) => void, onWritten: () => void): Runs {
  const followed = useRef<Run>();
  const latest = useRef({ language, onWritten });
  latest.current = { language, onWritten };

  const follow = useCallback(
    async (run: Run) => {
      followed.current = run;
      dispatch({ type: "started", task: run.task });
      const stop = run.watchProgress((part) => {
        if (followed.current === run) dispatch({ type: "progressed", part });
      });
      const end = await endOfRun(run).catch((error: unknown): RunEnd => {
        if (isCancelled(error)) return { type: "cancelled" };
        return { type: "failed", error: errorText(error, latest.current.language, taskOf(run.task)) };
      });
      stop();
      // Runs wait for one another: what ended before a later one is history already.
      if (followed.current !== run) return;
      dispatch(end);
      if (run.task !== "count") latest.current.onWritten();
    },
    [dispatch],
  );

  useEffect(() => watchRuns((run) => void follow(run)), [follow]);

  return {
    score: useCallback((request) => quietly(startRun("score", (task) => scoreWorkbook(request, task))), []),
    undo: useCallback(() => quietly(startRun("undo", undoLastRun)), []),
    askFreeze: useCallback(() => quietly(startRun("count", countFrozen)), []),
    freeze: useCallback(() => quietly(startRun("freeze", freezeForSharing)), []),
    cancel: useCallback(() => followed.current?.cancel(), []),
  };
}

/** Whoever watches, this pane first, is told of a run that fails. */
function quietly(ended: Promise<unknown>): void {
  ended.catch(() => undefined);
}

const taskOf = (task: RunTask) => (task === "count" ? "freeze" : task);

async function endOfRun(run: Run): Promise<RunEnd> {
  switch (run.task) {
    case "score":
      return { type: "scored", outcome: await run.ended };
    case "undo":
      return { type: "undone", outcome: await run.ended };
    case "count":
      return { type: "counted", found: await run.ended };
    case "freeze":
      return { type: "frozen", outcome: await run.ended };
  }
}
