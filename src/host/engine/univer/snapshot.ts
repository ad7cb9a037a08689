import type { ICellData } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import type { Area, Book, Cell, Sheet } from "../book";
import { WHOLE_SHEET, containsCell } from "../addresses/areas";
import { eachCell, getCell, isBlank, usedArea } from "../state/cells";
import type { Formula } from "./calculationOrder";
import { NOT_CALCULATED, cellData } from "./cellData";
import { ENGINE_COLUMNS, ENGINE_ROWS, engineSheetName, readsOtherBooks } from "./engineText";
import type { EngineData, EngineFormula } from "./formulaEngine";
import { formulaReader } from "./readFormula";

export interface FormulaCell extends Formula, EngineFormula {
  cell: Cell;
}

export interface Snapshot {
  data: EngineData;
  formulas: FormulaCell[];
}

/** The book as the engine takes it. */
export function takeSnapshot(book: Book, hasFunction: (name: string) => boolean): Snapshot {
  const extent = extentOf(book);
  const snapshot: Snapshot = { data: { sheets: {}, names: {} }, formulas: [] };
  const indexes = new Map(book.sheets.map((sheet, index) => [sheet, index]));
  const read = formulaReader((sheet) => indexes.get(sheet) ?? 0);
  book.sheets.forEach((sheet, index) => {
    const sheetName = engineSheetName(index);
    const cells = new ObjectMatrix<ICellData>({});
    const spilled = spilledCells(sheet);
    eachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
      if (spilled(cell, row, column) || isBlank(cell)) return;
      const { formula, spill } = cell;
      if (formula === undefined || readsOtherBooks(formula)) {
        cells.setValue(row, column, cellData(cell.value));
        return;
      }
      cells.setValue(row, column, NOT_CALCULATED);
      const found = read(formula, { book, sheet, row, column, extent, hasFunction });
      snapshot.formulas.push({ sheet: index, sheetName, row, column, ...found, spill, cell });
    });
    const size = { rowCount: ENGINE_ROWS, columnCount: ENGINE_COLUMNS };
    snapshot.data.sheets[sheetName] = { cellData: cells, ...size, rowData: {}, columnData: {} };
    // INDIRECT meets the user's names.
    snapshot.data.names[sheet.name] = sheetName;
    snapshot.data.names[sheetName] = sheetName;
  });
  return snapshot;
}

/** Cells that only show what another cell's formula spills; a file does not mark them, so its whole areas count. */
function spilledCells(sheet: Sheet): (cell: Cell, row: number, column: number) => boolean {
  const unmarked: Area[] = [];
  eachCell(sheet, WHOLE_SHEET, ({ spill }) => {
    if (spill && !hasMarks(sheet, spill)) unmarked.push(spill);
  });
  return (cell, row, column) =>
    cell.spilled === true || (cell.formula === undefined && unmarked.some((area) => containsCell(area, row, column)));
}

function hasMarks(sheet: Sheet, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) if (getCell(sheet, row, column)?.spilled) return true;
  return false;
}

/** One extent for all sheets, so that whole columns of two sheets have the same length. */
function extentOf(book: Book): { rows: number; columns: number } {
  let [rows, columns] = [1, 1];
  for (const sheet of book.sheets) {
    const used = usedArea(sheet, true);
    rows = Math.max(rows, (used?.bottom ?? 0) + 1);
    columns = Math.max(columns, (used?.right ?? 0) + 1);
  }
  return { rows, columns };
}
