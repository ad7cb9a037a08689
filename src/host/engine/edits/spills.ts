import type { Sheet } from "../book";
import { containsCell } from "../addresses/areas";
import { eachCell, getCell } from "../state/cells";

/**
 * Takes back what a formula had spilled, so that its cells can hold something else. Writing over one of the
 * others makes its anchor #SPILL! at the next calculation.
 */
export function freeSpill(sheet: Sheet, row: number, column: number): void {
  const area = getCell(sheet, row, column)?.spill;
  if (!area) return;
  eachCell(sheet, area, (cell, r, c) => {
    if ((r === row && c === column) || cell.formula !== undefined) return;
    cell.value = null;
    delete cell.spilled;
  });
  delete getCell(sheet, row, column)?.spill;
}

/** The anchor of the spilled area that covers this cell, if it is not the anchor itself. */
export function spillParent(sheet: Sheet, row: number, column: number): { row: number; column: number } | null {
  if (!getCell(sheet, row, column)?.spilled) return null;
  let parent: { row: number; column: number } | null = null;
  eachCell(sheet, { top: 0, left: 0, bottom: row, right: column }, (cell, r, c) => {
    if (cell.spill && containsCell(cell.spill, row, column)) parent = { row: r, column: c };
  });
  return parent;
}
