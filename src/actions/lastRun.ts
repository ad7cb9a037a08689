import type { Undone } from "#office";
import { inTurn } from "./inTurn";

/** How an undo ended. */
export interface UndoOutcome {
  /** False when there was nothing to undo. */
  readonly done: boolean;
  /** Cells that keep what was written since the run, with their sheets. */
  readonly kept: readonly string[];
}

let undo: (() => Promise<Undone>) | undefined;

/** Keeps how to put back what a run wrote; the run before it can then no longer be undone. */
export function rememberRun(putBack: () => Promise<Undone>): void {
  undo = putBack;
}

/**
 * Puts back what the last run of this session wrote; what somebody wrote since stays.
 * @throws WorkbookError when Excel refuses, or the cells moved meanwhile.
 */
export function undoLastRun(): Promise<UndoOutcome> {
  return inTurn(async () => {
    if (undo === undefined) return { done: false, kept: [] };
    const { kept } = await undo();
    undo = undefined;
    return { done: true, kept };
  });
}
