import { sentenceOf, shownAnswer, useRealErrors } from "../support/realErrors";
import { gtmPoints, gtmValue } from "../../src/functions/value";

useRealErrors();

test.each<[string, unknown, unknown, unknown, unknown]>([
  ["a single rating", 15, 10, 20, [[5]]],
  ["less is better when low is above high", [[12]], 20, 10, [[8]]],
  ["a range keeps its shape", [[10, 15], [20, 99]], 10, 20, [[0, 5], [10, 10]]], // prettier-ignore
  ["what is missing or wrong stays in its place", [["-"], ["high"], [15]], 10, 20, [["#N/A"], ["#VALUE!"], [5]]],
  ["goalposts may come as one cell each", 15, [[10]], [[20]], [[5]]],
  ["equal goalposts", 15, 10, 10, "#VALUE!"],
  ["a goalpost left out", 15, 10, null, "#VALUE!"],
  ["a goalpost of several cells", 15, [[1, 2]], 20, "#VALUE!"],
])("GTMVALUE: %s", (_, rating, low, high, expected) => {
  expect(shownAnswer(gtmValue(rating as unknown[][], low, high))).toEqual(expected);
});

const curve = [[0, 0], [0.2, 3], [0.6, 7]]; // prettier-ignore

test.each<[string, unknown, unknown[][], unknown]>([
  ["between two points", 0.4, curve, [[5]]],
  ["outside them", [[-1, 9]], curve, [[0, 7]]],
  ["two rows instead of two columns", 0.4, [[0, 0.2, 0.6], [0, 3, 7]], [[5]]], // prettier-ignore
  ["blank pairs at the end are no points", 0.4, [...curve, ["", ""], [null, null]], [[5]]],
  ["nor are they when they arrive as zeros", 0.4, [...curve, [0, 0], [0, 0]], [[5]]],
  ["a fall to 0 at 0 is one", -1, [[-2, 10], [0, 0]], [[5]]], // prettier-ignore
  ["one point is too few", 1, [[0, 0]], "#VALUE!"],
  ["three columns", 1, [[0, 0, 0], [1, 1, 1], [2, 2, 2]], "#VALUE!"], // prettier-ignore
  ["ratings that fall", 1, [[1, 0], [0, 1]], "#VALUE!"], // prettier-ignore
  ["a value above 10", 1, [[0, 0], [1, 11]], "#VALUE!"], // prettier-ignore
  ["half a pair", 1, [[0, 0], [1, ""]], "#VALUE!"], // prettier-ignore
])("GTMPOINTS: %s", (_, rating, points, expected) => {
  expect(shownAnswer(gtmPoints(rating as unknown[][], points))).toEqual(expected);
});

test("sentences say which cell", () => {
  expect(sentenceOf(gtmPoints([[1]], [[1, 0], [0, 1]]))).toContain("row 2, column 1 of points: 0 is not above 1"); // prettier-ignore
  expect(sentenceOf(gtmValue([[1]], "x", 2))).toContain("Could not use low: “x” is not a number");
});
