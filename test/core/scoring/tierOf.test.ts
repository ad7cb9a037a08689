import { defaultTiers, tierOf } from "#core";

// Inclusive lower bounds on unrounded scores with 1e-9: domain 2.6.
test.each([
  ["a boundary score gets the better tier", 7, 0],
  ["binary noise below the boundary does not cost the tier", 6.9999999996, 0],
  ["a score that only displays as the boundary does not reach it", 6.9999, 1],
  ["the last tier takes the rest", 0, 2],
  ["no score has no tier", NaN, -1],
])("%s", (_name, score, expected) => {
  expect(tierOf(score, defaultTiers)).toBe(expected);
});
