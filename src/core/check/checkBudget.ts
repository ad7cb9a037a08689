import { problem, type Problem } from "../model/problem";
import type { BudgetSettings, ScoringModel } from "../model/scoringModel";

/** Shares whose sum is this near to 1 count as 1. */
const sumTolerance = 0.0001;

/** Problems of the budget settings; none when the model has no budget. */
export function checkBudget(model: ScoringModel): Problem[] {
  const { budget } = model;
  if (budget === undefined) return [];
  const bounds = (["floors", "caps", "locks"] as const).flatMap((field) =>
    Object.entries(budget[field]).flatMap(([row, amount]) => checkAmount(field, amount, `budget.${field}.${row}`)),
  );
  return [
    ...checkAmount("total", budget.total, "budget.total"),
    ...checkAmount("reserve", budget.reserve, "budget.reserve"),
    ...checkUnit(budget.unit),
    ...checkShares(budget, new Set(model.tiers.map((tier) => tier.id))),
    ...bounds,
    ...checkBounds(budget),
  ];
}

function checkAmount(field: string, amount: number, where: string): Problem[] {
  if (!Number.isFinite(amount)) return [problem("error", "budget/not-finite", where, { field })];
  return amount < 0 ? [problem("error", "budget/negative", where, { field, amount })] : [];
}

function checkUnit(unit: number): Problem[] {
  if (!Number.isFinite(unit)) return [problem("error", "budget/not-finite", "budget.unit", { field: "unit" })];
  return unit <= 0 ? [problem("error", "budget/unit", "budget.unit", { unit })] : [];
}

function checkShares({ shares }: BudgetSettings, tierIds: ReadonlySet<string>): Problem[] {
  const found: Problem[] = [];
  for (const [tier, share] of Object.entries(shares)) {
    const where = `budget.shares.${tier}`;
    if (!tierIds.has(tier)) found.push(problem("error", "budget/unknown-tier", where, { tier }));
    if (!Number.isFinite(share)) found.push(problem("error", "budget/not-finite", where, { field: "shares" }));
    else if (share < 0) found.push(problem("error", "budget/share-negative", where, { tier, share }));
  }
  if (found.length > 0) return found;
  const sum = Object.values(shares).reduce((a, s) => a + s, 0);
  if (sum === 0) return [problem("error", "budget/shares-zero", "budget.shares", {})];
  if (Math.abs(sum - 1) <= sumTolerance) return [];
  return [problem("info", "budget/shares-scaled", "budget.shares", { sum })];
}

function checkBounds({ floors, caps, locks }: BudgetSettings): Problem[] {
  const found: Problem[] = [];
  for (const [row, floor] of Object.entries(floors)) {
    const cap = Object.hasOwn(caps, row) ? caps[row] : undefined;
    if (cap !== undefined && floor > cap)
      found.push(problem("error", "budget/floor-above-cap", `budget.floors.${row}`, { row, floor, cap }));
  }
  for (const [row, lock] of Object.entries(locks)) {
    if (Object.hasOwn(floors, row) || Object.hasOwn(caps, row))
      found.push(problem("error", "budget/lock-with-bound", `budget.locks.${row}`, { row, lock }));
  }
  return found;
}
