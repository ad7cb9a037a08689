import { sentenceOf, shownAnswer, useRealErrors } from "../support/realErrors";
import { gtmAhp, gtmCr } from "../../src/functions/compare";

useRealErrors();

const full = [
  [1, 6, 3],
  [1 / 6, 1, 1 / 2],
  [1 / 3, 2, 1],
];

/** The same with only one triangle typed, and what blank cells arrive as. */
const upper = (blank: unknown) => full.map((row, i) => row.map((x, j) => (j > i ? x : blank)));
const lower = (blank: unknown) => full.map((row, i) => row.map((x, j) => (j < i ? x : blank)));

test.each([null, "", 0, "-"])("one triangle is enough when blank cells arrive as %j", (blank) => {
  for (const matrix of [full, upper(blank), lower(blank)]) {
    const weights = (gtmAhp(matrix) as number[][]).flat();
    // golden ahp-02-consistent
    [2 / 3, 1 / 9, 2 / 9].forEach((weight, i) => expect(weights[i]).toBeCloseTo(weight, 9));
    expect(gtmCr(matrix)).toBe(0);
  }
});

test("weights are a column that adds up to 1", () => {
  const weights = gtmAhp([[1, 4], ["", 1]]) as number[][]; // prettier-ignore
  expect(weights).toEqual([[expect.closeTo(0.8, 12)], [expect.closeTo(0.2, 12)]]);
});

test("one thing has all the weight", () => {
  expect([gtmAhp([[1]]), gtmCr([[1]])]).toEqual([[[1]], 0]);
});

test.each<[string, unknown[][], string, string]>([
  ["no square", [[1, 2, 3], [1, 1, 1]], "#VALUE!", "pairwise: it has 2 rows and 3 columns"], // prettier-ignore
  ["both directions missing", [[1, ""], ["", 1]], "#N/A", "row 1, column 2 of pairwise and its mirror image are empty"], // prettier-ignore
  ["a contradiction with itself", [[1, 3], [3, 1]], "#VALUE!", "row 2, column 1 of pairwise: 3 contradicts 3"], // prettier-ignore
  ["a diagonal that is not 1", [[2, 3], ["", 1]], "#VALUE!", "compares a thing with itself"], // prettier-ignore
  ["a negative comparison", [[1, -3], ["", 1]], "#VALUE!", "row 1, column 2 of pairwise: −3 is not above 0"], // prettier-ignore
  ["text", [[1, "much"], ["", 1]], "#VALUE!", "“much” is not a number"], // prettier-ignore
  ["sixteen things", Array.from({ length: 16 }, () => Array(16).fill(1)), "#VALUE!", "at most 15"],
])("%s", (_, matrix, code, sentence) => {
  for (const answer of [gtmAhp(matrix), gtmCr(matrix)])
    expect([shownAnswer(answer), sentenceOf(answer)]).toEqual([code, expect.stringContaining(sentence)]);
});

test("rounded reciprocals are no contradiction", () => {
  expect(gtmCr([[1, 3], [0.33, 1]])).toBe(0); // prettier-ignore
});
