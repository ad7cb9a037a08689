import { defaultBudget } from "#core";
import { amountFormat } from "../../src/workbook/amountFormat";

test.each([
  ["no budget has whole amounts", undefined, "#,##0"],
  ["whole settings give whole amounts", defaultBudget, "#,##0"],
  ["a unit of a cent shows cents", { ...defaultBudget, unit: 0.01 }, "#,##0.00"],
  ["so does a lock with cents", { ...defaultBudget, locks: { Banking: 12.5 } }, "#,##0.00"],
])("%s", (_name, budget, format) => {
  expect(amountFormat(budget)).toBe(format);
});
