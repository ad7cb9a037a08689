import type { Area, Book, Sheet } from "../book";
import {
  COLUMNS,
  ROWS,
  columnCount,
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowCount,
  sameArea,
} from "../addresses/areas";
import type { Shift } from "../formulas/shift";
import { shiftArea } from "../formulas/shift";
import { eachCell, isBlank } from "../state/cells";
import { shiftCells } from "./shiftCells";

/** Each puts in or takes out, adjusts what points there, and tells what moved (see `shiftArea` for areas kept elsewhere). */
export const insertRows = (book: Book, sheet: Sheet, at: number, count: number): Shift =>
  run(book, wholeRows(sheet, at, count));
export const deleteRows = (book: Book, sheet: Sheet, at: number, count: number): Shift =>
  run(book, wholeRows(sheet, at, -count));
export const insertColumns = (book: Book, sheet: Sheet, at: number, count: number): Shift =>
  run(book, wholeColumns(sheet, at, count));
export const deleteColumns = (book: Book, sheet: Sheet, at: number, count: number): Shift =>
  run(book, wholeColumns(sheet, at, -count));

/** Whole rows or columns are inserted as such, whatever the direction. */
export const insertCells = (book: Book, sheet: Sheet, area: Area, direction: "Down" | "Right"): Shift =>
  run(book, insertionOf(sheet, area, direction));
export const deleteCells = (book: Book, sheet: Sheet, area: Area, direction: "Up" | "Left"): Shift =>
  run(book, deletionOf(sheet, area, direction));

export function insertionOf(sheet: Sheet, area: Area, direction: "Down" | "Right"): Shift {
  if (isWholeRows(area)) return wholeRows(sheet, area.top, rowCount(area));
  if (isWholeColumns(area)) return wholeColumns(sheet, area.left, columnCount(area));
  return direction === "Down"
    ? { sheet: sheet.id, axis: "rows", at: area.top, count: rowCount(area), from: area.left, to: area.right }
    : { sheet: sheet.id, axis: "columns", at: area.left, count: columnCount(area), from: area.top, to: area.bottom };
}

export function deletionOf(sheet: Sheet, area: Area, direction: "Up" | "Left"): Shift {
  const shift = insertionOf(sheet, area, direction === "Up" ? "Down" : "Right");
  return { ...shift, count: -shift.count };
}

export type ShiftProblem = "cuts-merge" | "cuts-table" | "off-sheet";

/** Why Excel would refuse this insertion or deletion, or null. */
export function checkShift(sheet: Sheet, shift: Shift): ShiftProblem | null {
  if (shift.count > 0 && pushesOff(sheet, shift)) return "off-sheet";
  const zone = zoneOf(shift);
  const cuts = (area: Area) => {
    const hit = intersect(area, zone);
    return hit !== null && !contains(zone, area) && sameArea(shiftArea(area, shift) ?? zone, area);
  };
  if (sheet.merges.some(cuts)) return "cuts-merge";
  return sheet.tables.some((table) => cuts(table.area)) ? "cuts-table" : null;
}

function run(book: Book, shift: Shift): Shift {
  shiftCells(book, shift);
  return shift;
}

const wholeRows = (sheet: Sheet, at: number, count: number): Shift => {
  return { sheet: sheet.id, axis: "rows", at, count, from: 0, to: COLUMNS - 1 };
};
const wholeColumns = (sheet: Sheet, at: number, count: number): Shift => {
  return { sheet: sheet.id, axis: "columns", at, count, from: 0, to: ROWS - 1 };
};

/** All the cells that move or go. */
function zoneOf({ axis, at, from, to }: Shift): Area {
  return axis === "rows"
    ? { top: at, bottom: ROWS - 1, left: from, right: to }
    : { left: at, right: COLUMNS - 1, top: from, bottom: to };
}

function pushesOff(sheet: Sheet, shift: Shift): boolean {
  const zone = zoneOf(shift);
  const lost =
    shift.axis === "rows"
      ? { ...zone, top: Math.max(zone.top, ROWS - shift.count) }
      : { ...zone, left: Math.max(zone.left, COLUMNS - shift.count) };
  let found = false;
  eachCell(sheet, lost, (cell) => {
    if (!isBlank(cell)) found = true;
  });
  return found;
}
