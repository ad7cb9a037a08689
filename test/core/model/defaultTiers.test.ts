import { defaultMinCoverage, defaultTiers } from "#core";
import { checkTiers } from "../../../src/core/check/checkTiers";

// Domain 2.6 and 2.11.
test("the default tiers are A from 7, B from 4 and C, and the default coverage is 70 %", () => {
  expect(defaultTiers.map(({ id, min, label }) => [id, min, label.zh])).toEqual([
    ["A", 7, "重点"],
    ["B", 4, "一般"],
    ["C", undefined, "非重点"],
  ]);
  expect(checkTiers(defaultTiers)).toEqual([]);
  expect(defaultMinCoverage).toBe(0.7);
});
