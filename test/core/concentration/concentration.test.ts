import fc from "fast-check";
import { concentrationRatio, herfindahlIndex } from "#core";

const shares = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 });

test("a ratio over more companies is never smaller, and over all of them is their sum", () => {
  fc.assert(
    fc.property(shares, fc.integer({ min: 1, max: 40 }), (given, k) => {
      expect(concentrationRatio(given, k + 1)).toBeGreaterThanOrEqual(concentrationRatio(given, k));
      const sum = given.reduce((a, x) => a + x, 0);
      expect(concentrationRatio(given, given.length)).toBeCloseTo(sum, 6);
    }),
  );
});

test("one company has the highest index, equal companies the lowest", () => {
  expect(herfindahlIndex([100])).toBe(10_000);
  expect(herfindahlIndex(Array<number>(10).fill(10))).toBe(1_000);
});
