import { inTurn } from "./inTurn";

let undo: (() => Promise<void>) | undefined;

/** Keeps how to put back what a run wrote; the run before it can then no longer be undone. */
export function rememberRun(putBack: () => Promise<void>): void {
  undo = putBack;
}

/**
 * Puts back what the last run of this session wrote.
 * @returns false when there is nothing to undo.
 * @throws WorkbookError when Excel refuses.
 */
export function undoLastRun(): Promise<boolean> {
  return inTurn(async () => {
    if (undo === undefined) return false;
    await undo();
    undo = undefined;
    return true;
  });
}
