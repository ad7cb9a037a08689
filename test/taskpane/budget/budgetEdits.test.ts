import fc from "fast-check";
import { checkModel, defaultBudget, defaultTiers, type BudgetSettings } from "#core";
import {
  boundKinds,
  boundsByName,
  startBudget,
  sumOfShares,
  withAmount,
  withBound,
  withBudget,
  withoutBounds,
  withoutShare,
  withShare,
  withWholeShares,
} from "../../../src/taskpane/budget/budgetEdits";
import { smallModel } from "../../support/smallTable";

const budgetOf = (more: Partial<BudgetSettings> = {}): BudgetSettings => ({ ...defaultBudget, ...more });
const codesOf = (budget: BudgetSettings): string[] => checkModel({ ...smallModel, budget }).map(({ code }) => code);

test("a model without a budget has no such field at all", () => {
  expect("budget" in withBudget(smallModel, undefined)).toBe(false);
  expect(withBudget(withBudget(smallModel, undefined), smallModel.budget)).toEqual(smallModel);
});

test("a new budget is the default one where the tiers are A, B and C", () => {
  expect(startBudget(defaultTiers)).toEqual(defaultBudget);
});

test("a new budget has a share for each of the model's own tiers, more for the better, 100 % in all", () => {
  const tiers = ["1", "2", "3", "4"].map((id) => ({ id, label: { en: id, zh: id } }));
  expect(startBudget(tiers).shares).toEqual({ 1: 0.4, 2: 0.3, 3: 0.2, 4: 0.1 });
});

test.each([Number.NaN, -1, Infinity])("%p is no amount", (amount) => {
  expect(() => withAmount(defaultBudget, "total", amount)).toThrow(RangeError);
  expect(() => withShare(defaultBudget, "A", amount)).toThrow(RangeError);
  expect(() => withBound(defaultBudget, "Retail", "cap", amount)).toThrow(RangeError);
});

test("a share is set where it stands, and one of an unknown tier can be dropped", () => {
  const { shares } = withShare(budgetOf(), "B", 0.5);
  expect(Object.entries(shares)).toEqual([
    ["A", 0.6],
    ["B", 0.5],
    ["C", 0.1],
  ]);
  expect(withoutShare(budgetOf({ shares: { A: 1, Z: 0.5 } }), "Z").shares).toEqual({ A: 1 });
});

test("the sum of shares is free of binary noise", () => {
  expect(sumOfShares(budgetOf({ shares: { A: 0.1, B: 0.2, C: 0.7 } }))).toBe(1);
  expect(sumOfShares(budgetOf({ shares: { A: 0.1, B: 0.2 } }))).toBe(0.3);
});

test.each([
  ["keep their proportions", { A: 0.6, B: 0.6, C: 0 }, { A: 0.5, B: 0.5, C: 0 }],
  ["round to tenths of a percent", { A: 1, B: 1, C: 1 }, { A: 0.334, B: 0.333, C: 0.333 }],
  ["become equal when all are 0", { A: 0, B: 0, C: 0 }, { A: 0.334, B: 0.333, C: 0.333 }],
  ["lose those of no tier", { A: 0.5, Z: 0.5 }, { A: 1, B: 0, C: 0 }],
])("shares made whole %s", (_name, shares, whole) => {
  expect(withWholeShares(budgetOf({ shares }), defaultTiers).shares).toEqual(whole);
});

test("shares made whole sum to 100 %, whatever was typed", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }), ([a, b, c]) => {
      const shares = { A: a ?? 0, B: b ?? 0, C: c ?? 0 };
      expect(sumOfShares(withWholeShares(budgetOf({ shares }), defaultTiers))).toBe(1);
    }),
  );
});

test("a lock replaces floor and cap, and a floor or cap replaces the lock", () => {
  const bound = withBound(withBound(budgetOf(), "Retail", "floor", 10), "Retail", "cap", 20);
  expect(boundsByName(bound).get("Retail")).toEqual({ floor: 10, cap: 20 });
  const locked = withBound(bound, "Retail", "lock", 15);
  expect(boundsByName(locked).get("Retail")).toEqual({ lock: 15 });
  expect(boundsByName(withBound(locked, "Retail", "cap", 5)).get("Retail")).toEqual({ cap: 5 });
});

test("no order of edits leaves a lock beside a bound", () => {
  const edit = fc.tuple(fc.constantFrom(...boundKinds), fc.constantFrom("Retail", " Retail "), fc.nat());
  fc.assert(
    fc.property(fc.array(edit), (edits) => {
      const edited = edits.reduce((budget, [kind, name, amount]) => withBound(budget, name, kind, amount), budgetOf());
      expect(codesOf(edited)).not.toContain("budget/lock-with-bound");
    }),
  );
});

test("a name's outer spaces do not make a second industry", () => {
  const bound = withBound(budgetOf({ floors: { " Retail ": 10 } }), "Retail", "floor", 30);
  expect(bound.floors).toEqual({ " Retail ": 30 });
  expect(withoutBounds(bound, "Retail").floors).toEqual({});
});

test("bounds come off one kind at a time or all at once, and other industries keep theirs", () => {
  const both = withBound(budgetOf({ floors: { Retail: 10, Energy: 5 } }), "Retail", "cap", 20);
  expect(boundsByName(withoutBounds(both, "Retail", ["floor"]))).toEqual(
    new Map([
      ["Energy", { floor: 5 }],
      ["Retail", { cap: 20 }],
    ]),
  );
  expect([...boundsByName(withoutBounds(both, "Retail")).keys()]).toEqual(["Energy"]);
});

test("an industry called __proto__ is an industry like any other", () => {
  const bound = withBound(budgetOf(), "__proto__", "floor", 10);
  expect(boundsByName(bound).get("__proto__")).toEqual({ floor: 10 });
});
