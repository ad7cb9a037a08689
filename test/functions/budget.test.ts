import fc from "fast-check";
import { sentenceOf, shownAnswer, useRealErrors } from "../support/realErrors";
import { gtmBudget } from "../../src/functions/budget";

useRealErrors();

test.each<[string, unknown[], unknown]>([
  // golden lrm-09-budget: 50 million by score, in units of 10,000.
  [
    "by score",
    [50_000_000, [[7.1, 5.9, 6.4, 8.2, 3.3]], 10_000],
    [[11_490_000, 9_550_000, 10_350_000, 13_270_000, 5_340_000]],
  ],
  ["a row without a score gets nothing", [10, [[3], ["-"], [2]]], [[6], [0], [4]]],
  ["scores of 0 share equally", [10, [[0, 0]]], [[5, 5]]],
  ["a cap gives its rest to the others", [10, [[5, 5]], 1, null, [[2, ""]]], [[2, 8]]],
  ["a cap of 0 is none, as a blank one arrives on the desktop", [10, [[5, 5]], null, null, [[2, 0]]], [[2, 8]]],
  ["a floor takes from the others", [10, [[9, 1]], null, [["", 4]]], [[6, 4]]],
  ["a total of 0", [0, [[1, 2]]], [[0, 0]]],
  ["units below 1", [0.3, [[1, 1, 1]], 0.1], [[0.1, 0.1, 0.1]]],
  ["no scores", [10, [["-"]]], "#N/A"],
  ["a total that the unit does not divide", [1005, [[1]], 10], "#VALUE!"],
  ["a negative score", [10, [[1, -1]]], "#VALUE!"],
  ["a unit of 0", [10, [[1]], 0], "#VALUE!"],
  ["floors above the total", [10, [[1, 1]], 1, [[6, 6]]], "#VALUE!"],
  ["caps below the total", [10, [[1, 1]], 1, null, [[4, 4]]], "#VALUE!"],
  ["a floor above its cap", [10, [[1, 1]], 1, [[6, 0]], [[5, 0]]], "#VALUE!"],
  ["as many floors as scores", [10, [[1, 1]], 1, [[1]]], "#VALUE!"],
  ["more units than can be counted", [1e20, [[1]], 1], "#VALUE!"],
  ["no total", [null, [[1]]], "#VALUE!"],
])("%s", (_, args, expected) => {
  expect(shownAnswer(gtmBudget(...(args as Parameters<typeof gtmBudget>)))).toEqual(expected);
});

test("sentences carry the amounts", () => {
  expect(sentenceOf(gtmBudget(10, [[1, 1]], 1, [[6, 6]]))).toBe(
    "Could not split 10: the floors add up to 12. Lower a floor, or raise the total.",
  );
  expect(sentenceOf(gtmBudget(1005, [[1]], 10))).toContain("no whole multiple of the unit 10");
});

test("the parts add up to the total exactly and lie between floors and caps", () => {
  const row = fc.record({
    score: fc.double({ min: 0, max: 10, noNaN: true }),
    floor: fc.integer({ min: 0, max: 5 }),
    room: fc.integer({ min: 0, max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 400 }), (rows, extra) => {
      const sum = (numbers: number[]) => numbers.reduce((a, x) => a + x, 0);
      const floors = rows.map(({ floor }) => floor);
      const caps = rows.map(({ floor, room }) => floor + room + 1);
      const total = Math.min(sum(floors) + extra, sum(caps));
      const parts = gtmBudget(total, rows.map(({ score }) => [score]), 1, [floors], [caps]) as number[][]; // prettier-ignore
      expect(sum(parts.flat())).toBe(total);
      parts.forEach(([part = NaN], i) => {
        expect(part).toBeGreaterThanOrEqual(floors[i] ?? NaN);
        expect(part).toBeLessThanOrEqual(caps[i] ?? NaN);
      });
    }),
  );
});
