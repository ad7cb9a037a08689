import { moveThreshold, scoreTable, thresholdRange, tierCounts } from "#core";
import { column, criterion, model, table } from "../fixtures";

const data = table(["a", "b", "c", "d"], column("fit", [9, 7, 5, null]), column("more", [9, 7, 5, 6]));
const fit = model([criterion("fit"), criterion("more", { weight: 30 })], {
  gates: [{ column: "fit", above: 8, capTier: "B", reason: "too good" }],
});
const result = scoreTable(fit, data).result;

test("a threshold stops just short of its neighbours", () => {
  expect(thresholdRange(fit.tiers, 0)).toEqual([4.01, 10]);
  expect(thresholdRange(fit.tiers, 1)).toEqual([0, 6.99]);
  expect(moveThreshold(fit, 1, 9).tiers[1]?.min).toBe(6.99);
  expect(moveThreshold(fit, 0, 12).tiers[0]?.min).toBe(10);
});

test("the last tier has no threshold to move, and no threshold becomes no number", () => {
  expect(moveThreshold(fit, 2, 1)).toBe(fit);
  expect(moveThreshold(fit, 0, NaN)).toBe(fit);
});

test("counts follow a threshold before the rows are scored anew, gates and missing data included", () => {
  if (result === undefined) throw new Error("not scored");
  expect(tierCounts(fit, result)).toEqual([1, 2, 0]);
  for (const min of [4.5, 5, 7.1, 9.5]) {
    const moved = moveThreshold(fit, 0, min);
    const scored = scoreTable(moved, data).result;
    const counted = moved.tiers.map((_, t) => scored?.tierIndex.filter((index) => index === t).length);
    expect(tierCounts(moved, result)).toEqual(counted);
  }
});
