import type { FreezeOutcome, FrozenCount, Run, ScoreDone, ScoreOutcome } from "#actions";
import type { Problem } from "#core";
import type { ErrorText } from "#text";

export type Task = Run["task"];

/** What the pane shows; exactly one of these at a time. */
export type PaneState =
  | { readonly phase: "idle" }
  | { readonly phase: "running"; readonly task: Task }
  | { readonly phase: "done"; readonly outcome: ScoreDone }
  /** The data, the model or the workbook has errors; nothing was written. */
  | { readonly phase: "stopped"; readonly task: Task; readonly problems: readonly Problem[] }
  /** Excel refused, or we broke a contract of our own. */
  | { readonly phase: "failed"; readonly error: ErrorText }
  | { readonly phase: "undone"; readonly restored: boolean }
  /** Freezing waits for a yes; a count of 0 leaves nothing to ask. */
  | { readonly phase: "asking"; readonly count: number; readonly cells: number }
  | { readonly phase: "frozen"; readonly count: number };

export type PaneEvent =
  | { readonly type: "started"; readonly task: Task }
  | { readonly type: "scored"; readonly outcome: ScoreOutcome }
  | { readonly type: "undone"; readonly restored: boolean }
  | { readonly type: "counted"; readonly found: FrozenCount }
  | { readonly type: "frozen"; readonly outcome: FreezeOutcome }
  | { readonly type: "failed"; readonly error: ErrorText }
  /** The user answered a question with no. */
  | { readonly type: "declined" };

export const idle: PaneState = { phase: "idle" };

/**
 * The state after an event. A task that ends when none runs changes nothing; one that starts takes the pane over, since
 * whatever is running will be finished first.
 *
 * @example reduce(idle, { type: "started", task: "score" }).phase // "running"
 */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  if (event.type === "started") return { phase: "running", task: event.task };
  if (event.type === "declined") return state.phase === "asking" ? idle : state;
  return state.phase === "running" ? ended(event, state.task) : state;
}

function ended(event: Exclude<PaneEvent, { type: "started" | "declined" }>, task: Task): PaneState {
  switch (event.type) {
    case "scored":
      return event.outcome.done
        ? { phase: "done", outcome: event.outcome }
        : { phase: "stopped", task, problems: event.outcome.problems };
    case "undone":
      return { phase: "undone", restored: event.restored };
    case "counted":
      return event.found.problems.length > 0
        ? { phase: "stopped", task, problems: event.found.problems }
        : { phase: "asking", count: event.found.count, cells: event.found.cells };
    case "frozen":
      return event.outcome.done
        ? { phase: "frozen", count: event.outcome.count }
        : { phase: "stopped", task, problems: event.outcome.problems };
    case "failed":
      return { phase: "failed", error: event.error };
  }
}

const askFirst: readonly Problem["code"][] = ["workbook/other-range", "workbook/model-edited"];

/** True when everything that stopped the run is a question, which the user may answer with "go on". */
export function mayForce(problems: readonly Problem[]): boolean {
  const errors = problems.filter((problem) => problem.severity === "error");
  return errors.length > 0 && errors.every((problem) => askFirst.includes(problem.code));
}

/** How many industries a run looked at, those without enough data included. */
export function industryCount({ tiers }: ScoreDone): number {
  return tiers.reduce((sum, tier) => sum + tier.count, 0);
}
