import fc from "fast-check";
import type { Direction, Scale } from "#core";
import { bandValue } from "../../../src/core/scoring/bands";
import { goalpostValue } from "../../../src/core/scoring/goalposts";
import { minmaxValues } from "../../../src/core/scoring/minmax";
import { percentileValues } from "../../../src/core/scoring/percentile";
import { pointValue } from "../../../src/core/scoring/points";
import { ratingValue } from "../../../src/core/scoring/rating";
import { valueWriter } from "../../../src/core/scoring/valueWriter";

const breaks: readonly (readonly [number, number])[] = [
  [0, 1],
  [4, 9],
  [10, 2],
];
const scales: readonly Scale[] = [
  { kind: "goalposts", low: 1, high: 9, log: false },
  { kind: "goalposts", low: 0, high: 1e-3, log: false },
  { kind: "goalposts", low: 1, high: 9, log: true },
  { kind: "points", points: breaks },
  { kind: "bands", bands: breaks },
  { kind: "rating" },
  { kind: "minmax" },
  { kind: "percentile" },
];

/** The value functions as they are written down, one rating at a time. */
function plainly(scale: Scale, direction: Direction, ratings: readonly number[]): number[] {
  const column = Float64Array.from(ratings, (x) => (Number.isFinite(x) ? x : NaN));
  if (scale.kind === "minmax") return [...minmaxValues(column, direction)];
  if (scale.kind === "percentile") return [...percentileValues(column, direction)];
  return Array.from(column, (x) => {
    if (Number.isNaN(x)) return NaN;
    if (scale.kind === "goalposts") return goalpostValue(x, scale, direction);
    if (scale.kind === "points") return pointValue(x, scale.points);
    return scale.kind === "bands" ? bandValue(x, scale.bands) : ratingValue(x, direction);
  });
}

const rating = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -5, max: 15, noNaN: true }) },
  { weight: 4, arbitrary: fc.constantFrom(0, -0, 1, 9, 10, 4, 1e-3, NaN, Infinity, -Infinity) },
);

test("every scale writes what its value function gives, bit for bit, and counts what is missing", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...scales),
      fc.constantFrom<Direction>("benefit", "cost"),
      fc.array(rating, { minLength: 2, maxLength: 40 }),
      fc.nat({ max: 2 }),
      (scale, direction, ratings, column) => {
        const out = new Float64Array(ratings.length * 3).fill(-1);
        const write = valueWriter(scale, direction, Float64Array.from(ratings));
        const half = ratings.length >> 1;
        const missing = write(0, half, out, column, 3) + write(half, ratings.length, out, half * 3 + column, 3);
        const expected = plainly(scale, direction, ratings);
        expect(out.filter((_, k) => k % 3 === column)).toEqual(Float64Array.from(expected));
        expect(missing).toBe(expected.filter((value) => Number.isNaN(value)).length);
        expect(out.every((value, k) => k % 3 === column || value === -1)).toBe(true);
      },
    ),
  );
});
