import fc from "fast-check";
import type { ScoreResult } from "#core";
import { biggestFirst, criterionLines, gateLines, rowReference } from "../../../src/taskpane/results/criterionLines";
import { gridOf, previewOf } from "../../support/paneProps";
import { smallModel } from "../../support/smallTable";

const grid = gridOf();

function scored(model = smallModel): ScoreResult {
  const { result } = previewOf(grid, model, "en");
  if (result === undefined) throw new Error("not scored");
  return result;
}

const linesOf = (name: string, result = scored()) =>
  criterionLines(grid, smallModel, result, grid.names.indexOf(name), "en");

test("points add up to the score, in every row", () => {
  const result = scored();
  const row = fc.integer({ min: 0, max: grid.names.length - 1 });
  fc.assert(
    fc.property(row, (i) => {
      const sum = criterionLines(grid, smallModel, result, i, "en").reduce((total, line) => total + line.points, 0);
      expect(sum).toBeCloseTo(result.score[i] ?? NaN, 9);
    }),
  );
});

test("what is missing could add as much as separates low from high", () => {
  const result = scored();
  const energy = grid.names.indexOf("Energy");
  const lines = linesOf("Energy");
  expect(lines.filter((line) => line.couldAdd > 0).map(({ label, rating }) => [label, rating])).toEqual([
    ["Churn", "—"],
  ]);
  const most = lines.reduce((total, line) => total + line.couldAdd, 0);
  expect(most).toBeCloseTo((result.high[energy] ?? 0) - (result.low[energy] ?? 0), 9);
});

test("ratings are shown as they were typed, and blank cells are called so", () => {
  expect(linesOf("Construction").map((line) => line.rating)).toEqual(["2.9万亿", "blank", "5", "300"]);
});

test("biggest first: points, then what could be added, then the model's order", () => {
  const line = { label: "", rating: "", value: 0, share: 0 };
  const lines = [
    { ...line, index: 0, points: 0, couldAdd: 1 },
    { ...line, index: 1, points: 2, couldAdd: 0 },
    { ...line, index: 2, points: 0, couldAdd: 3 },
    { ...line, index: 3, points: 2, couldAdd: 0 },
  ];
  expect(biggestFirst(lines).map(({ index }) => index)).toEqual([1, 3, 2, 0]);
});

test("a gate says whether it lowered the tier", () => {
  const result = scored();
  const gatesOf = (name: string) => gateLines(smallModel, result, grid.names.indexOf(name));
  expect(gatesOf("Retail")).toEqual([]);
  expect(gatesOf("Energy")).toMatchObject([{ reason: "Too few peers", cap: 1, lowered: false }]);
  const easy = { ...smallModel, tiers: smallModel.tiers.map((tier, i) => (i === 0 ? { ...tier, min: 4.0001 } : tier)) };
  const strict = { ...easy, gates: [{ column: "Peers", below: 1000, capTier: "B", reason: "Few" }] };
  expect(gateLines(strict, scored(strict), 0)).toEqual([{ reason: "Few", cap: 1, byScore: 0, lowered: true }]);
});

test("a row's reference is as wide as the scored range and names its sheet in quotes", () => {
  expect(rowReference(grid, 0)).toBe("'Industries'!A4:F4");
  expect(() => rowReference(grid, 99)).toThrow(RangeError);
});
