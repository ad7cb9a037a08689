import { isMissingMark } from "#core";
import type { Area } from "../address";
import type { SheetCells } from "../snapshot";
import { entryAt } from "../snapshot";
import { parseNumber } from "./parseNumber";

/** A title, a note and a unit line may stand above the header, not more. */
const deepestHeader = 12;

/** True for a cell that holds a number or text that reads as one. */
export function isNumeric(cells: SheetCells, row: number, column: number): boolean {
  const type = entryAt(cells, cells.types, row, column, "Empty");
  if (type === "Double") return true;
  return type === "String" && parseNumber(String(entryAt(cells, cells.values, row, column, ""))) !== null;
}

function isBlank(cells: SheetCells, row: number, column: number): boolean {
  const value = entryAt(cells, cells.values, row, column, "");
  return typeof value === "string" && value.trim() === "";
}

/**
 * Finds the row of column headers in an area: the first row that fills at least half of the area's columns with text
 * (or years, but not years alone) and has a number within the three rows below it.
 * @returns the sheet's row (zero-based), or null.
 */
export function findHeader(cells: SheetCells, area: Area): number | null {
  const width = area.right - area.left + 1;
  for (let row = area.top; row < area.bottom && row <= area.top + deepestHeader; row++) {
    const { filled, texts, years } = countRow(cells, area, row);
    if (filled < 2 || filled < width / 2 || texts === 0 || texts + years < filled) continue;
    if (hasNumberBelow(cells, area, row)) return row;
  }
  return null;
}

function countRow(cells: SheetCells, area: Area, row: number): { filled: number; texts: number; years: number } {
  const count = { filled: 0, texts: 0, years: 0 };
  for (let column = area.left; column <= area.right; column++) {
    if (isBlank(cells, row, column)) continue;
    count.filled++;
    const type = entryAt(cells, cells.types, row, column, "Empty");
    const value = entryAt(cells, cells.values, row, column, "");
    const number = typeof value === "number" ? value : parseNumber(String(value));
    if (type === "String" && number === null && !isMissingMark(String(value))) count.texts++;
    else if (number !== null && Number.isInteger(number) && number >= 1900 && number <= 2100) count.years++;
  }
  return count;
}

function hasNumberBelow(cells: SheetCells, area: Area, row: number): boolean {
  for (let below = row + 1; below <= Math.min(row + 3, area.bottom); below++) {
    for (let column = area.left; column <= area.right; column++) {
      if (isNumeric(cells, below, column)) return true;
    }
  }
  return false;
}
