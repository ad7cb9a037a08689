import type { ScoreDone, ScoreOutcome } from "#actions";
import type { Problem } from "#core";
import type { ErrorText } from "#text";

export type Task = "score" | "undo";

/** What the pane shows; exactly one of these at a time. */
export type PaneState =
  | { readonly phase: "idle" }
  | { readonly phase: "running"; readonly task: Task }
  | { readonly phase: "done"; readonly outcome: ScoreDone }
  /** The data or the model has errors; nothing was written. */
  | { readonly phase: "stopped"; readonly problems: readonly Problem[] }
  /** Excel refused, or we broke a contract of our own. */
  | { readonly phase: "failed"; readonly error: ErrorText }
  | { readonly phase: "undone"; readonly restored: boolean };

export type PaneEvent =
  | { readonly type: "started"; readonly task: Task }
  | { readonly type: "scored"; readonly outcome: ScoreOutcome }
  | { readonly type: "undone"; readonly restored: boolean }
  | { readonly type: "failed"; readonly error: ErrorText };

export const idle: PaneState = { phase: "idle" };

/**
 * The state after an event. A task that ends when none runs changes nothing.
 *
 * @example reduce(idle, { type: "started", task: "score" }).phase // "running"
 */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  if (event.type === "started") return state.phase === "running" ? state : { phase: "running", task: event.task };
  if (state.phase !== "running") return state;
  switch (event.type) {
    case "scored":
      return event.outcome.done
        ? { phase: "done", outcome: event.outcome }
        : { phase: "stopped", problems: event.outcome.problems };
    case "undone":
      return { phase: "undone", restored: event.restored };
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
