import { ratingValue } from "../../../src/core/scoring/rating";

// Outside 0-10 is an error, not clamped: domain 2.3.
test.each([
  [0, "benefit", 0],
  [10, "benefit", 10],
  [7.5, "cost", 2.5],
  [10.0001, "benefit", NaN],
  [-0.0001, "cost", NaN],
  [NaN, "benefit", NaN],
] as const)("a rating of %d as a %s has the value %d", (rating, direction, expected) => {
  expect(ratingValue(rating, direction)).toBe(expected);
});
