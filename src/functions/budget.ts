import { splitPot } from "#core";
import type { Cells } from "./reading/cells";
import { cellsOf, placeOf } from "./reading/cells";
import type { Numbers } from "./reading/numbers";
import { needed, notNegative, positive, readNumbers, readOne, shaped, vectorOf } from "./reading/numbers";
import type { Read } from "./reading/refusal";
import { answerMany, isRefusal, noData, refuse } from "./reading/refusal";

/** More parts than this cannot be counted exactly. */
const mostUnits = 1e15;

/**
 * Splits a total by scores into whole units, spilled; the parts add up to the total exactly. Rows without a score get 0.
 * @customfunction GTMBUDGET
 * @param total The amount to split, a whole multiple of unit.
 * @param scores The scores by which it is split, 0 or more, one row or column.
 * @param [unit] The smallest amount that is handed out; 1 when left out.
 * @param [floors] The least amount of each row; 0 where blank.
 * @param [caps] The greatest amount of each row; none where blank or 0.
 * @returns {any[][]} One amount for each score, as a row or column like the scores.
 * @example =GTMBUDGET(1000,{7;2;1},100) // {700;200;100}
 */
export function gtmBudget(
  total: unknown,
  scores: unknown[][],
  unit?: unknown,
  floors?: unknown[][],
  caps?: unknown[][],
) {
  return answerMany(() => {
    const amount = readOne("total", total, undefined, notNegative);
    if (isRefusal(amount)) return amount;
    const step = readOne("unit", unit, 1, positive);
    if (isRefusal(step)) return step;
    const units = wholeUnits(amount, step);
    if (isRefusal(units)) return units;
    const cells = needed("scores", scores);
    if (isRefusal(cells)) return cells;
    const given = readAmounts(cells, cells);
    if (isRefusal(given)) return given;
    const parts = split(given, units, amount, step, { floors, caps });
    return isRefusal(parts) ? parts : shaped(given, (i) => toAmount((parts[i] ?? 0) * step));
  });
}

interface Bounds {
  readonly floors: unknown;
  readonly caps: unknown;
}

/** Units of each row; only rows with a score take part. */
function split(scores: Numbers, units: number, total: number, unit: number, given: Bounds): Read<readonly number[]> {
  const rows = Array.from(scores.numbers.keys()).filter((i) => !Number.isNaN(scores.numbers[i]));
  if (rows.length === 0) return noData((words) => words.noNumber("scores"));
  const floorCells = cellsOf("floors", given.floors);
  const floors = floorCells && readAmounts(floorCells, scores);
  if (isRefusal(floors)) return floors;
  const capCells = cellsOf("caps", given.caps);
  const caps = capCells && readAmounts(capCells, scores);
  if (isRefusal(caps)) return caps;
  const least = rows.map((i) => Math.ceil((floors?.numbers[i] || 0) / unit - 1e-9));
  // On the desktop a blank cap arrives as 0, so 0 cannot mean a cap of nothing.
  const most = rows.map((i) => Math.floor((caps?.numbers[i] || Infinity) / unit + 1e-9));
  const wrong = boundsRefusal(rows, least, most, unit, floors, total, units);
  if (wrong !== undefined) return wrong;
  const pot = { tier: "", units, scores: rows.map((i) => scores.numbers[i] ?? 0), floors: least, caps: most };
  const parts = splitPot(pot, unit).units;
  const all = new Array<number>(scores.numbers.length).fill(0);
  rows.forEach((row, k) => (all[row] = parts[k] ?? 0));
  return all;
}

function boundsRefusal(
  rows: readonly number[],
  least: readonly number[],
  most: readonly number[],
  unit: number,
  floors: Numbers | undefined,
  total: number,
  units: number,
): Read<never> | undefined {
  const sum = (parts: readonly number[]): number => parts.reduce((a, x) => a + x, 0);
  const above = least.findIndex((floor, k) => floor > (most[k] ?? Infinity));
  const row = rows[above] ?? 0;
  if (above >= 0 && floors !== undefined) {
    const [floor, cap] = [(least[above] ?? 0) * unit, (most[above] ?? 0) * unit];
    return refuse((words) => words.floorAboveCap(placeOf(floors, row), floor, cap));
  }
  if (sum(least) > units) return refuse((words) => words.floorsAbove(sum(least) * unit, total));
  if (sum(most) < units) return refuse((words) => words.capsBelow(sum(most) * unit, total));
  return undefined;
}

function readAmounts(cells: Cells, scores: Cells): Read<Numbers> {
  const vector = vectorOf(cells, scores.entries.length, scores.argument);
  return isRefusal(vector) ? vector : readNumbers(vector, notNegative);
}

function wholeUnits(total: number, unit: number): Read<number> {
  const units = Math.round(total / unit);
  if (!(units <= mostUnits)) return refuse((words) => words.tooManyUnits(total, unit));
  if (Math.abs(units * unit - total) > 1e-9 * Math.max(unit, total))
    return refuse((words) => words.notMultiple(total, unit));
  return units;
}

/** 3 × 0.1 is not 0.3 in binary; fifteen digits are what a cell shows. */
const toAmount = (amount: number): number => Number(amount.toPrecision(15));
