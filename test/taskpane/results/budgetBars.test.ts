import { amountsOf } from "../../../src/taskpane/results/amounts";
import { budgetBars } from "../../../src/taskpane/results/budgetBars";
import { gridOf, previewOf } from "../../support/paneProps";
import { smallModel } from "../../support/smallTable";

const amounts = new Map([
  [0, 10],
  [1, 40],
  [2, 0],
  [3, 40],
  [4, 20],
]);

test("the largest amounts come first, equals in the rows' order, and nothing is no bar", () => {
  const { bars, others } = budgetBars([0, 1, 2, 3, 4], amounts, 3);
  expect(bars.map(({ row, part }) => [row, part])).toEqual([
    [1, 1],
    [3, 1],
    [4, 0.5],
  ]);
  expect(others).toEqual({ count: 1, amount: 10 });
});

test("rows that a filter takes away are neither bars nor others", () => {
  expect(budgetBars([0, 4], amounts, 5)).toMatchObject({
    bars: [{ row: 4 }, { row: 0 }],
    others: { count: 0, amount: 0 },
  });
});

test("amounts are those of the plan, by row; together with reserve and rest they are the total", () => {
  const grid = gridOf();
  const { budget } = previewOf(grid, smallModel, "en");
  const found = amountsOf(grid.names, budget);
  const sum = [...found.values()].reduce((total, amount) => total + amount, 0);
  expect(sum + (budget?.reserve ?? NaN) + (budget?.unallocated ?? NaN)).toBe(smallModel.budget?.total);
  expect(amountsOf(grid.names, undefined).size).toBe(0);
});
