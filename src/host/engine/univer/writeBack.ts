import { CellValueType } from "@univerjs/core";
import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { IAllRuntimeData } from "@univerjs/engine-formula";
import type { Area, Book, Cell, Scalar, Sheet } from "../book";
import { CellError } from "../book";
import { WHOLE_SHEET, eachAddress } from "../addresses/areas";
import { eachCell, getCell, placeCell, styleAt } from "../state/cells";
import { ERROR_CODES } from "../values/typing";
import { UNIT } from "./formulaEngine";
import { isMarkedText } from "./patchReferences";
import type { FormulaCell } from "./snapshot";

/** Puts the engine's results into the book. Values that a calculation changes are no edits: nothing is noted. */
export function writeBack(book: Book, formulas: readonly FormulaCell[], results: IAllRuntimeData): void {
  clearSpilled(book);
  for (const { sheet: index, sheetName, row, column, cell } of formulas) {
    cell.value = scalarOf(results.unitData[UNIT]?.[sheetName]?.getValue(row, column));
    const range = results.arrayFormulaRange[UNIT]?.[sheetName]?.[row]?.[column];
    const spilled = results.arrayFormulaCellData[UNIT]?.[sheetName];
    const sheet = book.sheets[index];
    if (sheet && range && !isSpillError(cell.value))
      spill(sheet, cell, areaOf(range), (r, c) => spilled?.getValue(r, c));
  }
}

/** A formula's result: Excel shows a blank as 0. */
export function scalarOf(data: Nullable<ICellData>): Scalar {
  const value = data?.v;
  if (value === null || value === undefined) return 0;
  if (data?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value === "string" && isErrorCode(value) && !(data && isMarkedText(data))) return new CellError(value);
  if (typeof value === "number" && !Number.isFinite(value)) return new CellError("#NUM!");
  return value === 0 ? 0 : value;
}

const isErrorCode = (text: string) => ERROR_CODES.includes(text) || text === "#CYCLE!";
const isSpillError = (value: Scalar) => value instanceof CellError && value.code === "#SPILL!";

const areaOf = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

function spill(
  sheet: Sheet,
  anchor: Cell,
  area: Area,
  read: (row: number, column: number) => Nullable<ICellData>,
): void {
  anchor.spill = area;
  eachAddress(area, (row, column) => {
    if (row === area.top && column === area.left) {
      anchor.value = scalarOf(read(row, column));
      return;
    }
    const style = styleAt(sheet, row, column);
    placeCell(sheet, row, column, { value: scalarOf(read(row, column)), style, spilled: true });
  });
}

function clearSpilled(book: Book): void {
  for (const sheet of book.sheets) {
    const anchors: Cell[] = [];
    eachCell(sheet, WHOLE_SHEET, (cell) => {
      if (cell.spill) anchors.push(cell);
      if (!cell.spilled) return;
      cell.value = null;
      delete cell.spilled;
    });
    for (const anchor of anchors) {
      if (anchor.spill && !anchor.formula) continue;
      if (anchor.spill) clearUnmarked(sheet, anchor.spill);
      delete anchor.spill;
    }
  }
}

/** What a file's own array formula had filled. */
function clearUnmarked(sheet: Sheet, area: Area): void {
  eachAddress(area, (row, column) => {
    const cell = getCell(sheet, row, column);
    if (cell?.formula === undefined && cell?.value != null && !sheet.changes.cells.has(row * 16384 + column))
      cell.value = null;
  });
}
