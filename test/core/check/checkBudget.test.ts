import { defaultBudget, type BudgetSettings } from "#core";
import { checkBudget } from "../../../src/core/check/checkBudget";
import { codes, twoRatings } from "../fixtures";

const check = (more: Partial<BudgetSettings>) => checkBudget({ ...twoRatings, budget: { ...defaultBudget, ...more } });

test.each<[string, Partial<BudgetSettings>, string[]]>([
  ["the default budget", {}, []],
  ["a negative total", { total: -1 }, ["error budget/negative @budget.total"]],
  ["a total that is no number", { total: NaN }, ["error budget/not-finite @budget.total"]],
  ["a negative reserve", { reserve: -1 }, ["error budget/negative @budget.reserve"]],
  ["a unit of 0", { unit: 0 }, ["error budget/unit @budget.unit"]],
  ["a unit that is no number", { unit: Infinity }, ["error budget/not-finite @budget.unit"]],
  ["a negative share", { shares: { A: -0.1, B: 1.1 } }, ["error budget/share-negative @budget.shares.A"]],
  ["a share that is no number", { shares: { A: NaN } }, ["error budget/not-finite @budget.shares.A"]],
  ["a share of an unknown tier", { shares: { A: 1, D: 0 } }, ["error budget/unknown-tier @budget.shares.D"]],
  ["shares of 0", { shares: { A: 0 } }, ["error budget/shares-zero @budget.shares"]],
  ["shares that do not sum to 1", { shares: { A: 60, B: 40 } }, ["info budget/shares-scaled @budget.shares"]],
  ["a negative floor", { floors: { x: -1 } }, ["error budget/negative @budget.floors.x"]],
  ["a floor above its cap", { floors: { x: 2 }, caps: { x: 1 } }, ["error budget/floor-above-cap @budget.floors.x"]],
  ["a lock with a floor", { floors: { x: 2 }, locks: { x: 1 } }, ["error budget/lock-with-bound @budget.locks.x"]],
  ["a lock with a cap", { caps: { x: 2 }, locks: { x: 1 } }, ["error budget/lock-with-bound @budget.locks.x"]],
  ["a row named like a method", { floors: { constructor: 1 }, locks: { toString: 1 } }, []],
])("%s is judged", (_name, more, expected) => {
  expect(codes(check(more))).toEqual(expected);
});

test("a model without a budget has no budget problems", () => {
  expect(checkBudget(twoRatings)).toEqual([]);
});
