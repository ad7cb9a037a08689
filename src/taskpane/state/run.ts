import type { FreezeOutcome, FrozenCount, RunTask, ScoreDone, ScoreOutcome, UndoOutcome } from "#actions";
import type { Problem } from "#core";
import type { ErrorText } from "#text";

/** What became of the last thing that somebody asked for; exactly one of these at a time. */
export type RunState =
  | { readonly phase: "idle" }
  /** `part` is the share that is done, 0–1. */
  | { readonly phase: "running"; readonly task: RunTask; readonly part: number }
  | { readonly phase: "done"; readonly outcome: ScoreDone }
  /** The data, the model or the workbook has errors; nothing was written. */
  | { readonly phase: "stopped"; readonly task: RunTask; readonly problems: readonly Problem[] }
  /** Excel refused, or we broke a contract of our own. */
  | { readonly phase: "failed"; readonly error: ErrorText }
  /** The user stopped it; what was written is put back. */
  | { readonly phase: "cancelled" }
  | { readonly phase: "undone"; readonly outcome: UndoOutcome }
  /** Freezing waits for a yes; a count of 0 leaves nothing to ask. */
  | { readonly phase: "asking"; readonly count: number; readonly cells: number }
  | { readonly phase: "frozen"; readonly count: number };

/** How a run ended. */
export type RunEnd =
  | { readonly type: "scored"; readonly outcome: ScoreOutcome }
  | { readonly type: "undone"; readonly outcome: UndoOutcome }
  | { readonly type: "counted"; readonly found: FrozenCount }
  | { readonly type: "frozen"; readonly outcome: FreezeOutcome }
  | { readonly type: "failed"; readonly error: ErrorText }
  | { readonly type: "cancelled" };

/** What is shown when a task has ended. */
export function endOf(end: RunEnd, task: RunTask): RunState {
  switch (end.type) {
    case "scored":
      return end.outcome.done
        ? { phase: "done", outcome: end.outcome }
        : { phase: "stopped", task, problems: end.outcome.problems };
    case "undone":
      return { phase: "undone", outcome: end.outcome };
    case "counted":
      return end.found.problems.length > 0
        ? { phase: "stopped", task, problems: end.found.problems }
        : { phase: "asking", count: end.found.count, cells: end.found.cells };
    case "frozen":
      return end.outcome.done
        ? { phase: "frozen", count: end.outcome.count }
        : { phase: "stopped", task, problems: end.outcome.problems };
    case "failed":
      return { phase: "failed", error: end.error };
    case "cancelled":
      return { phase: "cancelled" };
  }
}

const askFirst: readonly Problem["code"][] = ["workbook/other-range", "workbook/model-edited"];

/** True when everything that stopped the run is a question, which the user may answer with "go on". */
export function mayForce(problems: readonly Problem[]): boolean {
  const errors = problems.filter((problem) => problem.severity === "error");
  return errors.length > 0 && errors.every((problem) => askFirst.includes(problem.code));
}
