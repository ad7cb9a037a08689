import { bandValue } from "../../../src/core/scoring/bands";

const bands = [
  [0, 2],
  [50, 8],
  [200, 5],
] as const;

// Lower bounds are inclusive: domain 2.3.
test.each([
  ["below the first band there is no value", -0.001, NaN],
  ["a lower bound belongs to its band", 50, 8],
  ["an upper bound belongs to the next band", 49.999, 2],
  ["the last band has no upper bound", 1e9, 5],
  ["a missing rating stays missing", NaN, NaN],
])("%s", (_name, rating, expected) => {
  expect(bandValue(rating, bands)).toBe(expected);
});
