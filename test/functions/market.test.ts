import { sentenceOf, shownAnswer, useRealErrors } from "../support/realErrors";
import { gtmCrk, gtmHhi, gtmOpportunity } from "../../src/functions/market";

useRealErrors();

type Args = Parameters<typeof gtmOpportunity>;
const one = (x: unknown) => [[x]];

test.each<[string, unknown[], unknown]>([
  // domain 2.4, by hand
  ["the worked example", [12e6, 50, 20, 600, 0.25, 0.2], [[144e6]]],
  ["all of it when shares are left out", [one(12e6), one(50), one(20), one(600), null, null], [[2.88e9]]],
  ["one for each industry", [[[100], [200]], 50, [[1, 2]], 10], [[20], [80]]],
  ["what is missing stays in its place", [[[100], ["-"]], 50, 1, 10], [[20], ["#N/A"]]],
  ["a seat for nobody", [100, 0, 1, 1], "#VALUE!"],
  ["a share above 1", [100, 1, 1, 1, 25], "#VALUE!"],
  ["neither one nor as many", [[[1, 2, 3]], [[1, 2]], 1, 1], "#VALUE!"],
  ["a cost left out", [100, 50, 1], "#VALUE!"],
  ["more than a cell can hold", [1e308, 1e-300, 1, 1], [["#VALUE!"]]],
])("GTMOPPORTUNITY: %s", (_, args, expected) => {
  expect(shownAnswer(gtmOpportunity(...(args as Args)))).toEqual(expected);
});

// golden concentration-01
const percents = [[49, 7, 7, 7, 5, 5, 5, 5, 5, 5]];
const fractions = percents.map((row) => row.map((x) => x / 100));

test.each<[string, unknown, unknown, unknown]>([
  ["the four largest", percents, 4, 70],
  ["fractions stay fractions", fractions, 4, 0.7],
  ["twenty when left out", percents, null, 100],
  ["missing cells are no companies", [[30], ["-"], [20]], 1, 30],
  ["none", [["", null]], 4, "#N/A"],
  ["more than the whole", [[60, 60]], 1, "#VALUE!"],
  ["a negative share", [[60, -6]], 1, "#VALUE!"],
  ["half a company", percents, 1.5, "#VALUE!"],
])("GTMCRK: %s", (_, shares, k, expected) => {
  const answer = shownAnswer(gtmCrk(shares as unknown[][], k));
  expect(answer).toEqual(typeof expected === "number" ? expect.closeTo(expected, 12) : expected);
});

test("GTMHHI is the same for percents and fractions", () => {
  expect([gtmHhi(percents), gtmHhi(fractions)]).toEqual([2698, expect.closeTo(2698, 9)]);
  expect(sentenceOf(gtmHhi([[80, 80]]))).toBe(
    "Could not use shares: the shares add up to 160%, more than 100%. Correct them.",
  );
});
