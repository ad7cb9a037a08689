import type { Book, Sheet, Table } from "../book";
import { getCell, placeCell, styleAt } from "../state/cells";
import type { Shift } from "../formulas/shift";
import { shiftArea, shiftIndex } from "../formulas/shift";
import { renameColumnsEverywhere } from "./rewriteTables";

/** Tables move, grow and shrink with their cells; one that lost all its cells is gone. */
export function shiftTables(book: Book, sheet: Sheet, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => {
    const area = shiftArea(table.area, shift);
    if (area === table.area) return true;
    table.changed = true;
    if (!area) return false;
    const gone = shift.axis === "columns" ? shiftColumns(sheet, table, shift) : [];
    table.area = area;
    if (gone.length > 0) renameColumnsEverywhere(book, table, new Map(gone.map((name) => [name.toLowerCase(), null])));
    return true;
  });
  book.dirty = true;
}

/** The names of the columns that went. */
function shiftColumns(sheet: Sheet, table: Table, shift: Shift): string[] {
  const { left, right } = table.area;
  const kept = table.columns.filter((_name, index) => shiftIndex(left + index, shift) !== null);
  const inside = shift.count > 0 && shift.at > left && shift.at <= right;
  if (inside)
    for (let index = 0; index < shift.count; index++) {
      const name = freeColumnName(kept);
      kept.splice(shift.at - left + index, 0, name);
      if (table.showHeaders) writeHeader(sheet, table.area.top, shift.at + index, name);
    }
  const gone = table.columns.filter((name) => !kept.includes(name));
  table.columns = kept;
  return gone;
}

function writeHeader(sheet: Sheet, row: number, column: number, name: string): void {
  const cell = getCell(sheet, row, column) ?? { value: null, style: styleAt(sheet, row, column) };
  placeCell(sheet, row, column, { ...cell, value: name });
}

/** "Column1", "Column2", … as Excel calls a column that nobody named. */
export function freeColumnName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`column${number}`)) number++;
  return `Column${number}`;
}
