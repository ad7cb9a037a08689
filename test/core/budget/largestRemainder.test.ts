import fc from "fast-check";
import { largestRemainder, roundQuotas } from "#core";

// The first is golden lrm-01; the rest by hand from the rule in domain 2.7.
test.each([
  ["remainders decide who gets the last units", [5117, 4400, 162, 161, 160], 100, undefined, [51, 44, 2, 2, 1]],
  ["a tie goes to the earlier row", [1, 1, 1], 2, undefined, [1, 1, 0]],
  ["a tie goes to the higher priority first", [1, 1, 1], 2, [1, 2, 3], [0, 1, 1]],
  ["remainders that differ by binary noise are a tie", [0.1, 0.2, 0.3], 3, [1, 2, 3], [0, 1, 2]],
  ["a weight of 0 gets nothing", [0, 1], 3, undefined, [0, 3]],
  ["all weights 0 split equally", [0, 0], 3, undefined, [2, 1]],
  ["nothing is split into nothing", [1, 2], 0, undefined, [0, 0]],
  ["no rows get nothing", [], 5, undefined, []],
] as const)("%s", (_name, weights, total, priority, expected) => {
  expect(largestRemainder(weights, total, priority)).toEqual(expected);
});

test("a quota just below a whole number in binary is that number", () => {
  expect(roundQuotas([2.9999999999996, 0.5, 0.5000000000004], 4)).toEqual([3, 1, 0]);
});

test.each([
  ["a negative weight", [-1, 2], 3],
  ["a weight that is no number", [NaN], 3],
  ["a fraction of a unit", [1], 2.5],
  ["a negative total", [1], -1],
])("%s breaks the contract", (_name, weights, total) => {
  expect(() => largestRemainder(weights, total)).toThrow(RangeError);
});

test("parts are whole, sum to the total, and lie within one unit of their quota", () => {
  const weights = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 1_000_000 }), (list, total) => {
      const parts = largestRemainder(list, total, list);
      const sum = list.reduce((a, w) => a + w, 0);
      expect(parts.reduce((a, p) => a + p, 0)).toBe(total);
      parts.forEach((part, i) => {
        const quota = sum > 0 ? (total * (list[i] ?? 0)) / sum : total / list.length;
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - quota)).toBeLessThan(1 + 1e-6);
      });
    }),
  );
});
