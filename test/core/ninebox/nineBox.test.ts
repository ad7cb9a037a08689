import fc from "fast-check";
import { nineBox, nineBoxBand } from "../../../src/core/ninebox/nineBox";

const market = { axis: "attractiveness" } as const;
const own = { axis: "strength" } as const;

test("each axis is the share-weighted mean of its own criteria", () => {
  const box = nineBox([market, own, market], [0.5, 0.3, 0.2], [8, 4, 1, 2, 10, 9]);
  expect([...box.attractiveness]).toEqual([(0.5 * 8 + 0.2 * 1) / 0.7, (0.5 * 2 + 0.2 * 9) / 0.7]);
  expect([...box.strength]).toEqual([4, 10]);
  expect(box.criteria).toEqual({ attractiveness: 2, strength: 1 });
});

test("a missing value is left out of its axis, and an axis without any value is NaN", () => {
  const box = nineBox([market, market, own], [0.4, 0.4, 0.2], [8, NaN, NaN]);
  expect([box.attractiveness[0], box.strength[0]]).toEqual([8, NaN]);
});

test("a criterion of share 0 counts on no axis", () => {
  const box = nineBox([market, own], [1, 0], [6, 9]);
  expect([box.strength[0], box.criteria.strength]).toEqual([NaN, 0]);
});

test("with all criteria on one axis its mean is the score", () => {
  const value = fc.double({ min: 0, max: 10, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(value, value, value), (values) => {
      const box = nineBox([own, own, own], [0.2, 0.3, 0.5], values);
      const score = 0.2 * values[0] + 0.3 * values[1] + 0.5 * values[2];
      expect(box.strength[0]).toBeCloseTo(score, 9);
    }),
  );
});

test.each([
  [0, 0],
  [3.3, 0],
  [10 / 3, 1],
  [6.6, 1],
  [20 / 3, 2],
  [10, 2],
  [NaN, -1],
])("a mean of %s stands in third %s", (mean, band) => {
  expect(nineBoxBand(mean)).toBe(band);
});
