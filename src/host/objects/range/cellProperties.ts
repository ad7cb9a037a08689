import type { Arguments } from "../../wire/arguments";
import { asRecord, isPlayed } from "../../wire/arguments";
import { Arguments as Call } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { play } from "../base/define";
import type { RangeTarget } from "../base/rangeTarget";

const SIDES: Record<string, string> = {
  bottom: "EdgeBottom",
  top: "EdgeTop",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** A piece below an object: a property, or one side of the borders. */
function below(object: Played, name: string): Played {
  const found = object.isCollection ? object.item(new Call([SIDES[name] ?? name])) : object.object(name);
  if (!found) throw invalidArgument();
  return found;
}

/** What the options ask for with `true`, in the shape of the options. */
async function readBy(object: Played, options: Record<string, unknown>): Promise<Record<string, unknown>> {
  // Borders are asked for without their sides: every side answers.
  if (object.isCollection && !Object.keys(options).some((name) => name in SIDES))
    options = Object.fromEntries(Object.keys(SIDES).map((side) => [side, options]));
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === true && object.hasScalar(name)) answer[name] = await object.get(name);
    else if (typeof wanted === "object" && wanted !== null)
      answer[name] = await readBy(below(object, name), asRecord(wanted));
    else if (wanted === true) answer[name] = await readAll(below(object, name));
  }
  return answer;
}

async function readAll(object: Played): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  for (const name of object.scalars) answer[name] = await object.get(name);
  return answer;
}

async function writeBy(object: Played, values: Record<string, unknown>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const nested = typeof value === "object" && !Array.isArray(value) && !isPlayed(value) && name !== "hyperlink";
    if (nested) await writeBy(below(object, name), asRecord(value));
    else await object.set(name, value);
  }
}

const cellAt = ({ area: { top, left } }: RangeTarget, row: number, column: number) => ({
  top: top + row,
  left: left + column,
  bottom: top + row,
  right: left + column,
});

const rowAt = ({ area }: RangeTarget, row: number) => ({ ...area, top: area.top + row, bottom: area.top + row });
const columnAt = ({ area }: RangeTarget, column: number) => ({
  ...area,
  left: area.left + column,
  right: area.left + column,
});
const lines = (count: number) => Array.from({ length: count }, (_, index) => index);

async function each<T>(list: readonly number[], read: (index: number) => Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for (const index of list) found.push(await read(index));
  return found;
}

/** Sizes belong to the format here and to the line in the API: rowHeight, columnWidth, rowHidden, columnHidden. */
const ofLine = async (range: RangeTarget, options: Record<string, unknown>) => readBy(play("Range", range), options);

export const propertyMethods = {
  getCellProperties: (range: RangeTarget, args: Arguments) =>
    each(lines(range.rows), (row) =>
      each(lines(range.columns), (column) =>
        readBy(play("Range", range.with(cellAt(range, row, column))), args.record(0)),
      ),
    ),
  getRowProperties: (range: RangeTarget, args: Arguments) =>
    each(lines(range.rows), (row) => ofLine(range.with(rowAt(range, row)), args.record(0))),
  getColumnProperties: (range: RangeTarget, args: Arguments) =>
    each(lines(range.columns), (column) => ofLine(range.with(columnAt(range, column)), args.record(0))),
  async setCellProperties(range: RangeTarget, args: Arguments) {
    const grid = args.list(0) as unknown[][];
    range.checkShape(grid.length, grid[0]?.length ?? 0);
    for (const row of lines(range.rows))
      for (const column of lines(range.columns))
        await writeBy(play("Range", range.with(cellAt(range, row, column))), asRecord(grid[row]?.[column] ?? {}));
  },
  async setRowProperties(range: RangeTarget, args: Arguments) {
    const list = args.list(0);
    if (list.length !== range.rows) throw invalidArgument();
    for (const row of lines(range.rows))
      await writeBy(play("Range", range.with(rowAt(range, row))), asRecord(list[row]));
  },
  async setColumnProperties(range: RangeTarget, args: Arguments) {
    const list = args.list(0);
    if (list.length !== range.columns) throw invalidArgument();
    for (const column of lines(range.columns))
      await writeBy(play("Range", range.with(columnAt(range, column))), asRecord(list[column]));
  },
};
