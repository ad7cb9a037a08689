import { columnStats, fitGoalposts } from "#core";

const fit = (...ratings: number[]) => {
  const stats = columnStats(Float64Array.from(ratings));
  return stats === undefined ? undefined : fitGoalposts(stats);
};

test("goalposts are round numbers around what the column holds", () => {
  expect(fit(3, 10, 44, 97)).toEqual({ kind: "goalposts", low: 0, high: 90, log: false });
});

test("numbers that are all the same, or too great to round, have none", () => {
  expect(fit(5, 5)).toBeUndefined();
  expect(fit(1, 1e305)).toBeUndefined();
});
