import { defaultBudget } from "#core";
import { checkRows } from "../../../src/core/check/checkRows";
import { codes, column, criterion, model, table, twoRatings } from "../fixtures";

const rows = table(["Retail ", "Banking"], column(" A ", [1, 2]), column("b", [3, 4]));

test("headers match without case and outer spaces", () => {
  expect(checkRows(twoRatings, rows)).toEqual([]);
});

test("columns that are not there are errors, for a criterion of weight 0 an info", () => {
  const gates = [{ column: "y", below: 1, capTier: "C", reason: "" }];
  const wrong = model([criterion("x"), criterion("z", { weight: 0 })], { gates });
  expect(codes(checkRows(wrong, rows))).toEqual([
    "error model/column-missing @criteria[0].column",
    "info model/column-missing @criteria[1].column",
    "error gates/column-missing @gates[0].column",
  ]);
});

test("floors, caps and locks that name no row are errors", () => {
  const budget = { ...defaultBudget, floors: { Retail: 1, Shop: 1 }, caps: { Bank: 1 }, locks: { Oil: 1 } };
  expect(codes(checkRows({ ...twoRatings, budget }, rows))).toEqual([
    "error budget/no-row @budget.floors.Shop",
    "error budget/no-row @budget.caps.Bank",
    "error budget/no-row @budget.locks.Oil",
  ]);
});

test("a table without rows is an error", () => {
  expect(codes(checkRows(twoRatings, table([], column("a", []), column("b", []))))).toEqual(["error score/no-rows @"]);
});
