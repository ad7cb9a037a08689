import fc from "fast-check";
import { goalpostValue } from "../../../src/core/scoring/goalposts";

const linear = { low: 10, high: 20, log: false };
const log = { low: 1, high: 100, log: true };

// Expectations by hand from the formula in domain 2.3; zero and negative on a log scale from 2.11.
test.each([
  ["a benefit at its low post is worth 0", 10, linear, "benefit", 0],
  ["a benefit at its high post is worth 10", 20, linear, "benefit", 10],
  ["a benefit below its low post is clamped", -5, linear, "benefit", 0],
  ["a benefit above its high post is clamped", 25, linear, "benefit", 10],
  ["a cost is turned round", 12.5, linear, "cost", 7.5],
  ["a cost at its high post is worth 0, not -0", 20, linear, "cost", 0],
  ["a log scale halves at the geometric mean", 10, log, "benefit", 5],
  ["a log scale clamps", 1000, log, "benefit", 10],
  ["the log of zero has the low post's value for a benefit", 0, log, "benefit", 0],
  ["the log of zero has the low post's value for a cost", 0, log, "cost", 10],
  ["a negative rating has no logarithm", -1, log, "benefit", NaN],
  ["a missing rating stays missing", NaN, linear, "benefit", NaN],
  ["a missing rating stays missing on a log scale", NaN, log, "cost", NaN],
] as const)("%s", (_name, rating, posts, direction, expected) => {
  expect(goalpostValue(rating, posts, direction)).toBe(expected);
});

test("a better rating never has a lower value, and every value is 0 to 10", () => {
  const rating = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(rating, rating, fc.boolean(), (a, b, isLog) => {
      const posts = { low: 3, high: 5000, log: isLog };
      const [less, more] = [
        goalpostValue(Math.min(a, b), posts, "benefit"),
        goalpostValue(Math.max(a, b), posts, "benefit"),
      ];
      expect(less).toBeGreaterThanOrEqual(0);
      expect(more).toBeLessThanOrEqual(10);
      expect(more).toBeGreaterThanOrEqual(less);
      expect(goalpostValue(a, posts, "cost")).toBeCloseTo(10 - goalpostValue(a, posts, "benefit"), 9);
    }),
  );
});
