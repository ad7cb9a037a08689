import { minmaxValues } from "../../../src/core/scoring/minmax";

test.each([
  ["a benefit runs from the least to the greatest", "benefit", [2, 4, NaN, 3], [0, 10, NaN, 5]],
  ["a cost runs the other way", "cost", [2, 4, NaN, 3], [10, 0, NaN, 5]],
  ["a constant column is worth 5", "cost", [3, 3, NaN], [5, 5, NaN]],
  ["an empty column has no values", "benefit", [NaN, NaN], [NaN, NaN]],
] as const)("%s", (_name, direction, ratings, expected) => {
  expect([...minmaxValues(Float64Array.from(ratings), direction)]).toEqual(expected);
});
