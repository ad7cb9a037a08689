import { columnStats } from "#core";
import { fitsUnit } from "../../../src/core/suggestion/columnStats";

const ratings = Float64Array.of(3, NaN, 1, 2, Infinity);

test("statistics ignore what is no finite number", () => {
  const stats = columnStats(ratings);
  expect(stats && { ...stats, sorted: [...stats.sorted] }).toEqual({
    sorted: [1, 2, 3],
    min: 1,
    max: 3,
    mean: 2,
    p5: 1.1,
    p95: 2.9,
  });
});

test("a column without numbers has no statistics", () => {
  expect(columnStats(Float64Array.of(NaN))).toBeUndefined();
});

test.each([
  ["two of three numbers inside fit", [1.5, 9], [0, 9], true],
  ["most numbers inside and all allowed fit", [1, 3], [0, 9], true],
  ["fewer than half of the numbers inside do not fit", [2.5, 9], [0, 9], false],
  ["a number past the limits does not fit", [0, 9], [0, 2.9], false],
  ["numbers mostly outside do not fit", [10, 20], [0, 99], false],
] as const)("%s", (_name, span, limits, expected) => {
  const stats = columnStats(ratings);
  expect(stats && fitsUnit(stats, span, limits)).toBe(expected);
});
