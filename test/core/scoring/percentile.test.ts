import fc from "fast-check";
import { percentileValues } from "../../../src/core/scoring/percentile";

test.each([
  ["ties share the lowest rank", "benefit", [5, 1, 3, 3, NaN, 9], [7.5, 0, 2.5, 2.5, NaN, 10]],
  ["a cost ranks from the top", "cost", [5, 1, 3, 3, NaN, 9], [2.5, 10, 5, 5, NaN, 0]],
  ["a constant column is worth 5", "benefit", [4, 4, NaN], [5, 5, NaN]],
  ["a single number is a constant column", "cost", [4, NaN], [5, NaN]],
] as const)("%s", (_name, direction, ratings, expected) => {
  expect([...percentileValues(Float64Array.from(ratings), direction)]).toEqual(expected);
});

test("the value counts the worse ratings, whatever the order of the rows", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 30 }), (ratings) => {
      fc.pre(new Set(ratings).size > 1);
      const expected = ratings.map((x) => (10 * ratings.filter((y) => y < x).length) / (ratings.length - 1));
      expect([...percentileValues(Float64Array.from(ratings), "benefit")]).toEqual(expected);
    }),
  );
});
