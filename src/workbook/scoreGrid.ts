import type { BudgetPlan, Problem, ScoreResult, ScoringModel } from "#core";
import { scoreTable, splitBudget } from "#core";
import { checkColumns, withAddresses } from "./grid/checkColumns";
import type { Grid } from "./grid/parseGrid";

/** A range scored with a model: what the sheets say after a run and what a preview shows before it. */
export interface ScoredGrid {
  /** Absent when one of the problems is an error. */
  readonly result?: ScoreResult;
  /** Absent without a result, or when the model splits no budget. */
  readonly budget?: BudgetPlan;
  /** What is wrong or worth knowing about columns, model and budget; with the address of a cell where there is one. */
  readonly problems: readonly Problem[];
}

/**
 * Scores a range with a model and splits the model's budget.
 * @param place the address for a path of the model, where the model stands on a sheet
 */
export function scoreGrid(grid: Grid, model: ScoringModel, place = (path: string): string => path): ScoredGrid {
  const scored = scoreTable(model, grid);
  const { result } = scored;
  const rows = grid.names.map((name, i) => ({
    name,
    tier: result?.tier[i] ?? "",
    score: result?.score[i] ?? Number.NaN,
    ranked: (result?.rank[i] ?? 0) > 0,
  }));
  const budget =
    model.budget === undefined || result === undefined ? undefined : splitBudget(model.budget, model.tiers, rows);
  // Blank, unreadable and error cells are reported one kind at a time by checkColumns.
  const found = [...scored.problems.filter((p) => p.code !== "score/missing"), ...(budget?.problems ?? [])];
  const problems = withAddresses(found, grid).map((p, i) => (p === found[i] ? { ...p, where: place(p.where) } : p));
  return {
    ...(result === undefined ? {} : { result }),
    ...(budget === undefined ? {} : { budget }),
    problems: [...checkColumns(grid, model), ...problems],
  };
}
