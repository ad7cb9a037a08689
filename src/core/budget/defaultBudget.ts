import type { BudgetSettings } from "../model/scoringModel";

/**
 * The budget of a suggested model, and what absent fields of a budget take: 50,000,000 in units of 10,000, 60/30/10 % to A, B, C.
 *
 * @source domain 2.7: total from the article, shares our own
 */
export const defaultBudget: BudgetSettings = {
  total: 50_000_000,
  unit: 10_000,
  reserve: 0,
  shares: { A: 0.6, B: 0.3, C: 0.1 },
  floors: {},
  caps: {},
  locks: {},
};
