import { INSUFFICIENT, scoreTable } from "#core";
import { countTiers } from "#workbook";
import { gridOf } from "../support/paneProps";
import { smallModel } from "../support/smallTable";

const grid = gridOf();
const { result } = scoreTable(smallModel, grid);
if (result === undefined) throw new Error("the small table is refused");

test("every row is counted once, best tier first, in the sheets' language", () => {
  const tiers = countTiers(smallModel, result, "zh");
  expect(tiers.map(({ id }) => id).slice(0, smallModel.tiers.length)).toEqual(smallModel.tiers.map(({ id }) => id));
  expect(tiers.reduce((sum, { count }) => sum + count, 0)).toBe(grid.names.length);
});

test("rows without enough data come last, and only when there are any", () => {
  const strict = { ...smallModel, missing: { ...smallModel.missing, minCoverage: 1 } };
  const some = scoreTable(strict, grid).result;
  if (some === undefined) throw new Error("the small table is refused");
  expect(countTiers(strict, some, "en").at(-1)).toMatchObject({ id: INSUFFICIENT });
  const none = { ...result, tierIndex: result.tierIndex.map(() => 0) };
  expect(countTiers(smallModel, none, "en").map(({ id }) => id)).not.toContain(INSUFFICIENT);
});
