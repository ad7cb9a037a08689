import type { Problem } from "#core";
import { applyPlan, readSheets, readSpills, runExcel } from "#office";
import { findOurFormulas, planFreeze, type PlannedFreeze } from "#workbook";
import { inTurn } from "./inTurn";
import { rememberRun } from "./lastRun";

export interface FrozenCount {
  /** Formulas that call our functions. */
  readonly count: number;
  /** Cells that would become values: those of the formulas and what they spill. */
  readonly cells: number;
  /** Errors among them keep the workbook from being frozen. */
  readonly problems: readonly Problem[];
}

export interface FreezeOutcome extends FrozenCount {
  /** False when there were problems; then nothing was written. */
  readonly done: boolean;
}

/**
 * Counts what freezing would replace; writes nothing.
 * @throws WorkbookError when Excel refuses.
 */
export function countFrozen(): Promise<FrozenCount> {
  return inTurn(async () => counts(await readFreeze()));
}

/**
 * Replaces all formulas of the workbook that call our functions by their values, so that it can be read without the
 * add-in; all other formulas stay. `undoLastRun` brings them back.
 * @throws WorkbookError when Excel refuses; its `state` says what became of the cells.
 */
export function freezeForSharing(): Promise<FreezeOutcome> {
  return inTurn(async () => {
    const planned = await readFreeze();
    const { plan, before, problems } = planned;
    if (problems.length > 0) return { done: false, ...counts(planned) };
    if (plan.steps.length > 0) rememberRun(await applyPlan(plan, before, {}, () => [], "formulas"));
    return { done: true, ...counts(planned) };
  });
}

function readFreeze(): Promise<PlannedFreeze> {
  return runExcel(async (context) => {
    const snapshot = await readSheets(context, { all: true });
    return planFreeze(snapshot, await readSpills(context, findOurFormulas(snapshot)));
  });
}

const counts = ({ count, cells, problems }: PlannedFreeze): FrozenCount => ({ count, cells, problems });
