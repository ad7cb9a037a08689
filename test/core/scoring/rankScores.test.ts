import fc from "fast-check";
import { rankScores } from "#core";

test("scores closer than 1e-9 share a rank, and a row without a score has none", () => {
  expect([...rankScores(Float64Array.of(7, 7 + 5e-10, 6, NaN, 7 - 2e-9))]).toEqual([1, 1, 4, 0, 3]);
});

test("the rank is one more than the number of better scores, in any order of rows", () => {
  const score = fc.oneof(
    fc.integer({ min: 0, max: 8 }).map((x) => x / 2),
    fc.constant(NaN),
  );
  fc.assert(
    fc.property(fc.array(score, { maxLength: 40 }), (scores) => {
      const expected = scores.map((s) => (Number.isNaN(s) ? 0 : 1 + scores.filter((other) => other > s).length));
      expect([...rankScores(Float64Array.from(scores))]).toEqual(expected);
    }),
  );
});

test("ranks are the same however the scores lie: crowded, spread over many magnitudes, or a hair apart", () => {
  const crowd = fc.integer({ min: 0, max: 3 }).map((k) => 5 + k * 4e-10);
  const lone = fc.double({ min: -1e3, max: 1e3, noNaN: true });
  const score = fc.oneof({ weight: 4, arbitrary: crowd }, lone, fc.constantFrom(0, 10, 1e-300, 1e300, NaN, Infinity));
  fc.assert(
    fc.property(fc.array(score, { maxLength: 200 }), (scores) => {
      const better = (s: number): number => scores.filter((other) => other > s + 1e-9).length;
      const expected = scores.map((s) => (Number.isNaN(s) ? 0 : 1 + better(s)));
      expect([...rankScores(Float64Array.from(scores))]).toEqual(expected);
    }),
  );
});

test("thousands of scores are ranked as few are: spread, tied, crowded beside one far out, and some without any", () => {
  const n = 3000;
  const random = Array.from({ length: n }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 0) / 2 ** 32);
  const shapes: Readonly<Record<string, (x: number, i: number) => number>> = {
    spread: (x) => 10 * x,
    tied: (x) => Math.floor(20 * x) / 2,
    crowded: (x, i) => (i === 7 ? 1e9 : 5 + x),
    gaps: (x, i) => (i % 3 === 0 ? NaN : 10 * x),
    near: (x) => 5 + Math.floor(4000 * x) * 4e-10,
  };
  for (const shape of Object.values(shapes)) {
    const scores = Float64Array.from(random, shape);
    const sorted = scores.filter((s) => !Number.isNaN(s)).sort();
    const better = (limit: number): number => sorted.reduce((count, s) => count + Number(s > limit), 0);
    const expected = Array.from(scores, (s) => (Number.isNaN(s) ? 0 : 1 + better(s + 1e-9)));
    expect([...rankScores(scores)]).toEqual(expected);
  }
});
