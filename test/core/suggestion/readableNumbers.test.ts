import fc from "fast-check";
import { readableLogSpan, readableSpan } from "../../../src/core/suggestion/readableNumbers";

test.each([
  [5.95, 235.25, [0, 250]],
  [0.03, 0.357, [0, 0.4]],
  [-0.03, 0.24, [-0.05, 0.25]],
  [-0.069, 0.403, [-0.1, 0.45]],
  [12, 13, [12, 13]],
  [0.1, 0.3, [0.1, 0.3]],
  [1_234_567, 9_876_543, [1_000_000, 10_000_000]],
])("%d to %d reads as %j", (low, high, expected) => {
  expect(readableSpan(low, high)).toEqual(expected);
});

test.each([
  [887, 184_733, [500, 200_000]],
  [1, 1000, [1, 1000]],
  [0.03, 26, [0.025, 50]],
])("%d to %d reads as %j on a log scale", (low, high, expected) => {
  expect(readableLogSpan(low, high)).toEqual(expected);
});

test("the span always increases, encloses its ends and is short to write", () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(number, fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (low, spread) => {
      const high = low + spread;
      fc.pre(spread > Math.abs(low) * 1e-6);
      const [from, to] = readableSpan(low, high);
      expect(from).toBeLessThan(to);
      expect(from).toBeLessThanOrEqual(low);
      expect(to).toBeGreaterThanOrEqual(high);
      expect(to - from).toBeLessThanOrEqual(spread * 1.41);
      expect(String(from).length).toBeLessThanOrEqual(13);
    }),
  );
});

test("a log span is positive and encloses its ends", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      fc.double({ min: 1.001, max: 1e6, noNaN: true }),
      (low, ratio) => {
        const [from, to] = readableLogSpan(low, low * ratio);
        expect(from).toBeGreaterThan(0);
        expect(from).toBeLessThanOrEqual(low * (1 + 1e-9));
        expect(to).toBeGreaterThanOrEqual(low * ratio * (1 - 1e-9));
        expect(from).toBeLessThan(to);
      },
    ),
  );
});

test.each([
  [1, 1],
  [2, 1],
  [-1e308, 1e308],
])("%d to %d is no span", (low, high) => {
  expect(() => readableSpan(low, high)).toThrow(RangeError);
  expect(() => readableLogSpan(-1, 5)).toThrow(RangeError);
});
