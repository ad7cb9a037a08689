import { sentenceOf, shownAnswer, useRealErrors } from "../support/realErrors";
import { gtmRank, gtmTier } from "../../src/functions/tier";

useRealErrors();

test.each<[string, unknown, unknown, unknown, unknown]>([
  [
    "A from 7, B from 4, C below; a boundary gets the better tier",
    [[7, 6.99, 4, 3.99]],
    null,
    null,
    [["A", "B", "B", "C"]],
  ],
  ["a hair below a threshold has reached it", 6.9999999996, null, null, [["A"]]],
  ["own thresholds take letters", [[9], [5], [3], [1]], [[8, 5, 2]], null, [["A"], ["B"], ["C"], ["D"]]],
  ["own labels in any direction", [[9], [1]], [[5]], [["重点", "一般"]], [["重点"], ["一般"]]],
  ["what is missing or wrong stays in its place", [["-"], ["x"], [9]], null, null, [["#N/A"], ["#VALUE!"], ["A"]]],
  ["thresholds that rise", 5, [[4, 7]], null, "#VALUE!"],
  ["a label too few", 5, null, [["A", "B"]], "#VALUE!"],
  ["a blank label", 5, [[5]], [["A", ""]], "#VALUE!"],
])("GTMTIER: %s", (_, score, thresholds, labels, expected) => {
  const answer = gtmTier(score as unknown[][], thresholds as unknown[][], labels as unknown[][]);
  expect(shownAnswer(answer)).toEqual(expected);
});

test("GTMTIER says what is wrong with thresholds and labels", () => {
  expect(sentenceOf(gtmTier([[5]], [[4, 7]]))).toContain("cell 2 of thresholds: 7 is not below 4 before it");
  expect(sentenceOf(gtmTier([[5]], undefined, [["A"]]))).toContain("labels: it has 1 cell, and thresholds needs 3");
});

test.each<[string, unknown, unknown]>([
  ["ties share the better rank", [[7.2], [8.1], [7.2], [5]], [[2], [1], [2], [4]]],
  ["scores are compared unrounded", [[7.21, 7.22]], [[2, 1]]],
  ["missing scores are not ranked", [[7, "-", "", "x", 9]], [[2, "#N/A", "#N/A", "#VALUE!", 1]]],
  ["a single score is first", 3, [[1]]],
])("GTMRANK: %s", (_, scores, expected) => {
  expect(shownAnswer(gtmRank(scores as unknown[][]))).toEqual(expected);
});
