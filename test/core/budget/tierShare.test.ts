import { defaultTiers, parseModelText, splitBudget, tierShare } from "#core";
import { tierPots } from "../../../src/core/budget/tierPots";

test.each(["constructor", "toString", "__proto__"])(
  "a tier called %s has the share that it is given, or none",
  (id) => {
    expect(tierShare({ A: 1 }, id)).toBeUndefined();
    expect(tierShare(Object.fromEntries([[id, 0.4]]), id)).toBe(0.4);
    const tiers = [{ id, label: { en: "", zh: "" } }];
    expect(tierPots(tiers, { shares: { A: 1 }, unit: 1 }, [2], 10).units).toEqual([0]);
  },
);

test("an industry called __proto__ keeps floor, cap and lock on its way from a model's text into the split", () => {
  for (const [field, expected] of [
    ["floors", 70],
    ["caps", 20],
    ["locks", 30],
  ] as const) {
    const budget = `{"total": 100, "unit": 10, "${field}": {"__proto__": ${expected}}}`;
    const { model } = parseModelText(`{"version": 1, "name": "m", "criteria": [], "tiers": [], "budget": ${budget}}`);
    if (model?.budget === undefined) throw new Error("no budget");
    const rows = ["__proto__", "Retail"].map((name) => ({ name, tier: "A", score: 8, ranked: true }));
    const split = splitBudget({ ...model.budget, shares: { A: 1 } }, defaultTiers, rows);
    expect(split.rows[0]).toEqual({ name: "__proto__", tier: "A", amount: expected });
  }
});
