import type { ICellData } from "@univerjs/core";
import { CellValueType, ObjectMatrix } from "@univerjs/core";
import type { Area, Book, Cell, Scalar, Sheet } from "../book";
import { CellError } from "../book";
import { WHOLE_SHEET, containsCell } from "../addresses/areas";
import { eachCell, getCell, isBlank, usedArea } from "../state/cells";
import type { Formula, Precedent } from "./calculationOrder";
import { ENGINE_COLUMNS, ENGINE_ROWS, engineSheetName, engineText, readsOtherBooks } from "./engineText";
import type { EngineData, EngineFormula } from "./formulaEngine";

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
  book.sheets.forEach((sheet, index) => {
    const sheetName = engineSheetName(index);
    const cells = new ObjectMatrix<ICellData>({});
    const spilled = spilledCells(sheet);
    eachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
      if (spilled(cell, row, column) || isBlank(cell)) return;
      const calculated = cell.formula !== undefined && !readsOtherBooks(cell.formula);
      cells.setValue(row, column, cellData(cell.value, calculated));
      if (cell.formula === undefined || !calculated) return;
      const precedents: Precedent[] = [];
      const reads = (read: Sheet, area: Area) => precedents.push({ sheet: indexes.get(read) ?? 0, area });
      const { text, pattern } = engineText(cell.formula, { book, sheet, row, column, extent, hasFunction, reads });
      const dynamic = /\b(?:OFFSET|INDIRECT)\(/.test(text);
      snapshot.formulas.push({
        sheet: index,
        sheetName,
        row,
        column,
        text,
        pattern,
        precedents,
        dynamic,
        spill: cell.spill,
        cell,
      });
    });
    const size = { rowCount: ENGINE_ROWS, columnCount: ENGINE_COLUMNS };
    snapshot.data.sheets[sheetName] = { cellData: cells, ...size, rowData: {}, columnData: {} };
    // INDIRECT meets the user's names.
    snapshot.data.names[sheet.name] = sheetName;
    snapshot.data.names[sheetName] = sheetName;
  });
  return snapshot;
}

/** The engine takes any text like "#N/A" for that error, but for one that is marked: see patchReferences. */
function cellData(value: Scalar, formula: boolean): ICellData {
  // A formula's old value would be taken for its new one where formulas run in a circle.
  if (formula) return { f: "=0", v: 0, t: CellValueType.NUMBER };
  if (value instanceof CellError) return { v: value.code, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  const text: ICellData = { v: value ?? "", t: CellValueType.STRING };
  return value?.startsWith("#") === true ? { ...text, custom: { text: true } } : text;
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
