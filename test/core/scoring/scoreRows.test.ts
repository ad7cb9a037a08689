import { effectiveShares } from "#core";
import { scoreRows } from "../../../src/core/scoring/scoreRows";
import { column, criterion, model, table } from "../fixtures";

const goalposts = { kind: "goalposts", low: 0, high: 20, log: false } as const;
const run = model([
  criterion("a", { scale: goalposts, weight: 20 }),
  criterion("b", { weight: 30 }),
  criterion("c", { scale: goalposts, direction: "cost", weight: 50 }),
  criterion("idle", { weight: 0 }),
]);

test("without gaps there is no coverage to keep, and an idle criterion is not looked at", () => {
  const data = table(
    ["x", "y"],
    column("a", [10, 20]),
    column("b", [4, 10]),
    column("c", [4, 0]),
    column("idle", [1, null]),
  );
  const found = scoreRows(run, data, effectiveShares(run));
  expect(found.score[0]).toBeCloseTo(0.2 * 5 + 0.3 * 4 + 0.5 * 8, 13);
  expect(found.score[1]).toBeCloseTo(10, 13);
  expect([found.coverage, found.gaps, found.missing]).toEqual([undefined, 0, [0, 0, 0, undefined]]);
  expect([...found.tierIndex]).toEqual([1, 0]);
});

test("rows with gaps are scored by what they have, counted, and put where they belong", () => {
  const rows = ["whole", "gap", "little", "none"];
  const data = table(
    rows,
    column("a", [0, null, 20, null]),
    column("b", [0, 5, null, null]),
    column("c", [20, 10, null, null]),
  );
  const found = scoreRows(run, data, effectiveShares(run));
  expect([...found.score]).toEqual([0, 5, 10, NaN]);
  expect([...(found.coverage ?? [])]).toEqual([1, 0.8, 0.2, 0]);
  expect([...found.tierIndex]).toEqual([2, 1, -1, -1]);
  expect(found.missing).toEqual([2, 2, 2, undefined]);
});
