import fc from "fast-check";
import type { Direction } from "#core";
import { goalpostValue } from "../../../src/core/scoring/goalposts";
import {
  addGoalposts,
  addHalf,
  dropFar,
  goalpostTerm,
  type GoalpostTerm,
} from "../../../src/core/scoring/goalpostSums";
import { criterion } from "../fixtures";

const term = (
  ratings: readonly number[],
  low: number,
  high: number,
  share: number,
  direction: Direction = "benefit",
) => {
  const scale = { kind: "goalposts", low, high, log: false } as const;
  const made = goalpostTerm(criterion("a", { scale, direction }), Float64Array.from(ratings), share);
  if (made === undefined) throw new Error("no term");
  return made;
};

test("a step and its half are what the share of the value function brings, on both sides of the goalposts", () => {
  const rating = fc.double({ min: -50, max: 50, noNaN: true });
  const rows = fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(rows, fc.constantFrom<Direction>("benefit", "cost"), (cells, direction) => {
      const a = term(
        cells.map(([x]) => x),
        1,
        9,
        0.3,
        direction,
      );
      const b = term(
        cells.map(([, x]) => x),
        -3,
        20.5,
        0.7,
      );
      const sums = new Float64Array(cells.length);
      expect(addGoalposts(a, b, sums, 0, cells.length)).toBe(true);
      const half = addHalf(0, a, b);
      cells.forEach(([x, y], i) => {
        const one = goalpostValue(x, { low: 1, high: 9, log: false }, direction);
        const two = goalpostValue(y, { low: -3, high: 20.5, log: false }, "benefit");
        expect(Math.abs((sums[i] ?? NaN) + half - (0.3 * one + 0.7 * two))).toBeLessThan(1e-13);
      });
    }),
  );
});

test("only the rows asked for are added to", () => {
  const a = term([9, 9, 9, 9, 9], 1, 9, 0.5);
  const sums = new Float64Array(5);
  addGoalposts(a, a, sums, 1, 4);
  expect([...sums]).toEqual([0, 5, 5, 5, 0]);
});

test.each([
  ["missing", NaN],
  ["without end", Infinity],
  ["further out than a clamp of absolute values reaches", 1e17],
])("a rating that is %s is noticed, and its row alone is dropped", (_name, wild) => {
  const a: GoalpostTerm = term([5, wild, 6], 1, 9, 0.5);
  const b = term([5, 5, 5], 1, 9, 0.5);
  const sums = new Float64Array(3);
  expect(addGoalposts(b, a, sums, 0, 3)).toBe(false);
  dropFar(a, sums, 0, 3);
  expect([...sums].map(Number.isNaN)).toEqual([false, true, false]);
});

test("other scales have no term, nor have goalposts without a reciprocal", () => {
  const scales = [
    { kind: "rating" },
    { kind: "goalposts", low: 1, high: 9, log: true },
    { kind: "goalposts", low: 0, high: 5e-324, log: false },
    { kind: "goalposts", low: -1e308, high: 1e308, log: false },
  ] as const;
  for (const scale of scales) expect(goalpostTerm(criterion("a", { scale }), new Float64Array(1), 1)).toBeUndefined();
});
