import { planMessy, messyModel } from "../../support/messy";
import { cellsAfter } from "../../support/planned";
import type { BudgetSettings } from "#core";

const withBudget = (change: Partial<BudgetSettings>) => {
  const model = messyModel();
  if (model.budget === undefined) throw new Error("no budget");
  return planMessy({ model: { ...model, budget: { ...model.budget, ...change } } });
};
const cells = (planned: ReturnType<typeof planMessy>) => cellsAfter(planned.wholePlan.steps, "GTM Budget").values;
const row = (rows: ReturnType<typeof cells>, name: string) => rows.find((line) => line[0] === name) ?? [];

test("industries stand by rank, those without one last", () => {
  const planned = planMessy();
  const rows = cells(planned);
  const from = rows.findIndex((line) => line[0] === "Industry") + 1;
  const ranks = rows.slice(from).map((line) => planned.result.rank[planned.grid.names.indexOf(String(line[0]))] ?? 0);
  expect(ranks).toEqual([...ranks].sort((a, b) => (a === 0 ? 99 : a) - (b === 0 ? 99 : b)));
});

test("without binding bounds the amounts are formulas", () => {
  expect(String(row(cells(planMessy()), "Retail")[3])).toMatch(/^=IFERROR\(M\d+\*\$B\$\d+,"score again"\)$/);
});

test("with a lock the amounts are numbers, and a status says live when a tier has changed since", () => {
  const planned = withBudget({ locks: { Logistics: 123456 } });
  const rows = cells(planned);
  expect(row(rows, "Logistics")[3]).toBe(123456);
  expect(String(row(rows, "Since the split")[1])).toMatch(/score again/);
  const amounts = planned.budget?.rows.reduce((sum, part) => sum + part.amount, 0) ?? 0;
  expect(amounts + 250000 + (planned.budget?.unallocated ?? 0)).toBe(5000000);
});

test("a floor that does not bind yet stands beside the live amount, and a status says when it does", () => {
  const rows = cells(withBudget({ floors: { Retail: 10000 } }));
  expect(String(row(rows, "Retail")[3])).toMatch(/^=/);
  expect(row(rows, "Retail")[13]).toBe(10000);
  expect(String(row(rows, "Since the split")[1])).toMatch(/A floor or cap now binds/);
});
