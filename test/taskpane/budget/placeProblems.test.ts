import { checkModel, problem, type BudgetSettings } from "#core";
import { placeProblems } from "../../../src/taskpane/budget/placeProblems";
import { smallModel } from "../../support/smallTable";

const found = (more: Partial<BudgetSettings>) => {
  if (smallModel.budget === undefined) throw new Error("no budget");
  return placeProblems(checkModel({ ...smallModel, budget: { ...smallModel.budget, ...more } }));
};
const codes = (problems: readonly { readonly code: string }[] | undefined): string[] =>
  (problems ?? []).map(({ code }) => code);

test.each([
  ["total", { total: -1 }, "budget/negative"],
  ["unit", { unit: 0 }, "budget/unit"],
  ["reserve", { reserve: Number.NaN }, "budget/not-finite"],
  ["shares", { shares: { A: 0, B: 0, C: 0 } }, "budget/shares-zero"],
] as const)("a problem of the %s stands at its field", (field, more, code) => {
  expect(codes(found(more)[field])).toEqual([code]);
});

test("a share's problem stands at its tier", () => {
  expect(codes(found({ shares: { A: 1, "Z.9": 0.5 } }).byTier.get("Z.9"))).toEqual(["budget/unknown-tier"]);
});

test("a bound's problem stands at its industry, dots and spaces in the name or not", () => {
  const { byName } = found({ floors: { "R.E.I.T. ": 5 }, caps: { "R.E.I.T. ": 3 } });
  expect(codes(byName.get("R.E.I.T."))).toEqual(["budget/floor-above-cap"]);
});

test("what no field is about is not lost, what is not of the budget is left out", () => {
  const lost = problem("warning", "budget/no-takers", "'GTM Model'!B9", { amount: 5 });
  const other = problem("error", "tiers/none", "tiers", {});
  expect(placeProblems([lost, other])).toMatchObject({ rest: [lost], total: [], shares: [] });
});

test("locks that exceed the total stand at the locks", () => {
  const detail = { total: 1, reserve: 0, locks: 2, short: 1 };
  const { locks } = placeProblems([problem("error", "budget/locks-above-total", "budget.locks", detail)]);
  expect(codes(locks)).toEqual(["budget/locks-above-total"]);
});
