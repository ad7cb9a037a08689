import fc from "fast-check";
import { defaultBudget, defaultTiers, INSUFFICIENT, splitBudget, type BudgetRow, type BudgetSettings } from "#core";
import { budgetSums, byAmount } from "../../../src/taskpane/budget/budgetLines";

const rows: BudgetRow[] = [
  { name: "Retail", tier: "A", score: 8, ranked: true },
  { name: "Energy", tier: "B", score: 7, ranked: true },
  { name: "Pharma", tier: "A", score: 8, ranked: true },
  { name: "Media", tier: INSUFFICIENT, score: Number.NaN, ranked: false },
];
const settings = (more: Partial<BudgetSettings>): BudgetSettings => ({
  ...{ ...defaultBudget, total: 1000, unit: 10, reserve: 100 },
  ...more,
});

test("a tier gets what its rows get, locked rows included", () => {
  const budget = settings({ locks: { Retail: 200 } });
  const { tiers, sum, off } = budgetSums(splitBudget(budget, defaultTiers, rows), defaultTiers, budget.locks);
  // 700 are left: A and B share 6 : 3 because C is empty; rounded to tens, 467 and 233 are 470 and 230.
  expect(tiers).toEqual([
    { tier: "A", count: 2, share: expect.closeTo(2 / 3), amount: 670, locked: 200 },
    { tier: "B", count: 1, share: expect.closeTo(1 / 3), amount: 230, locked: 0 },
    { tier: "C", count: 0, share: 0, amount: 0, locked: 0 },
  ]);
  expect({ sum, off }).toEqual({ sum: 1000, off: 0 });
});

test("a locked industry without enough data has a line of its own", () => {
  const budget = settings({ locks: { Media: 50 } });
  const { rest } = budgetSums(splitBudget(budget, defaultTiers, rows), defaultTiers, budget.locks);
  expect(rest).toMatchObject({ count: 1, amount: 50, locked: 50 });
});

test("a split that does not add up says by how much", () => {
  const plan = splitBudget(settings({}), defaultTiers, rows);
  const wrong = { ...plan, rows: plan.rows.map((row, i) => (i === 0 ? { ...row, amount: row.amount - 30 } : row)) };
  expect(budgetSums(wrong, defaultTiers, {})).toMatchObject({ sum: 970, off: -30 });
});

test("every split adds up to its total", () => {
  const total = fc.integer({ min: 0, max: 1e9 });
  fc.assert(
    fc.property(total, fc.integer({ min: 1, max: 1e5 }), fc.nat(1000), (all, unit, lock) => {
      const budget = settings({ total: all, unit, reserve: 0, locks: { Energy: Math.min(lock, all) } });
      const plan = splitBudget(budget, defaultTiers, rows);
      expect(budgetSums(plan, defaultTiers, budget.locks)).toMatchObject({ sum: all, off: 0 });
    }),
  );
});

test("rows stand by amount, equal ones in sheet order", () => {
  const part = (name: string, amount: number) => ({ name, tier: "A", amount });
  expect(byAmount([part("a", 5), part("b", 9), part("c", 5), part("d", 0)])).toEqual([1, 0, 2, 3]);
});
