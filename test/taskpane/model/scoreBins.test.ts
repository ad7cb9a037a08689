import type { ScoreResult } from "#core";
import { scoreBins } from "../../../src/taskpane/model/scoreBins";

test("scores fall into equal parts of 0–10; 10 belongs to the last, rows without enough data to none", () => {
  const scored = { score: Float64Array.of(0, 4.9, 5, 10, 3), tierIndex: Int32Array.of(2, 1, 1, 0, -1) };
  expect(scoreBins(scored as unknown as ScoreResult, 2)).toEqual([1, 1]);
  expect(scoreBins(scored as unknown as ScoreResult, 10)).toEqual([1, 0, 0, 0, 1, 1, 0, 0, 0, 1]);
});
