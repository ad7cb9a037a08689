import fc from "fast-check";
import { aggregate, isCovered } from "#core";

test("missing values widen the interval and lower the coverage, the rest is renormalised", () => {
  // By hand: (0.5×8 + 0.2×4) / 0.7; low over the full weight; high with the missing 0.3 at 10.
  const { score, low, high, coverage, contributions } = aggregate(
    Float64Array.of(8, NaN, 4),
    Float64Array.of(0.5, 0.3, 0.2),
  );
  expect(score[0]).toBeCloseTo(4.8 / 0.7, 12);
  expect(coverage[0]).toBeCloseTo(0.7, 12);
  expect(low[0]).toBeCloseTo(4.8, 12);
  expect(high[0]).toBeCloseTo(7.8, 12);
  expect([...contributions]).toEqual([(0.5 * 8) / 0.7, 0, (0.2 * 4) / 0.7]);
});

test("a criterion of share 0 counts nowhere, present or not", () => {
  const shares = Float64Array.of(1, 0);
  for (const ignored of [9, NaN]) {
    const found = aggregate(Float64Array.of(6, ignored), shares);
    expect([found.score[0], found.coverage[0], found.low[0], found.high[0]]).toEqual([6, 1, 6, 6]);
  }
});

test("a row without any value has no score and the whole interval", () => {
  const found = aggregate(Float64Array.of(NaN, NaN), Float64Array.of(0.5, 0.5));
  expect([found.score[0], found.coverage[0], found.low[0], found.high[0]]).toEqual([NaN, 0, 0, 10]);
});

const value = fc.oneof({ weight: 4, arbitrary: fc.double({ min: 0, max: 10, noNaN: true }) }, fc.constant(NaN));
const rows = fc
  .integer({ min: 1, max: 6 })
  .chain((m) =>
    fc.tuple(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: m, maxLength: m }),
      fc.array(fc.array(value, { minLength: m, maxLength: m }), { minLength: 1, maxLength: 8 }),
    ),
  )
  .filter(([weights]) => weights.some((w) => w > 1e-3));

test("contributions sum to the score, which lies in its interval", () => {
  fc.assert(
    fc.property(rows, ([weights, matrix]) => {
      const found = aggregate(Float64Array.from(matrix.flat()), Float64Array.from(weights));
      matrix.forEach((_, i) => {
        const score = found.score[i] ?? NaN;
        if (Number.isNaN(score)) return;
        const parts = found.contributions.slice(i * weights.length, (i + 1) * weights.length);
        expect(parts.reduce((a, c) => a + c, 0)).toBe(score);
        expect(found.low[i]).toBeLessThanOrEqual(score);
        expect(found.high[i]).toBeGreaterThanOrEqual(score);
      });
    }),
  );
});

test.each([
  ["the minimum itself is enough", 0.7, 0.7, true],
  ["a sum of shares just below it in binary is enough", 0.1 + 0.2 + 0.4 - 1e-12, 0.7, true],
  ["less is not", 0.69, 0.7, false],
  ["nothing present is never enough", 0, 0, false],
])("%s", (_name, coverage, least, expected) => {
  expect(isCovered(coverage, least)).toBe(expected);
});
