import { pointValue } from "../../../src/core/scoring/points";

const band = [
  [0, 0],
  [20, 3],
  [40, 8],
  [60, 10],
  [80, 7],
  [100, 4],
] as const;

// Expectations by hand on the default concentration curve of domain 2.2.
test.each([
  ["below the first point its value holds", -5, 0],
  ["on a point its own value holds", 40, 8],
  ["between points the line holds", 30, 5.5],
  ["past the best point the curve falls", 90, 5.5],
  ["above the last point its value holds", 130, 4],
  ["a missing rating stays missing", NaN, NaN],
])("%s", (_name, rating, expected) => {
  expect(pointValue(rating, band)).toBe(expected);
});
