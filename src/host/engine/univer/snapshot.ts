import { CellValueType, ObjectMatrix, Styles } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { IFormulaDatasetConfig } from "@univerjs/engine-formula";
import type { Area, Book, Cell, Scalar, Sheet } from "../book";
import { CellError } from "../book";
import { WHOLE_SHEET, containsCell } from "../addresses/areas";
import { eachCell, getCell, isBlank, usedArea } from "../state/cells";
import { ENGINE_COLUMNS, ENGINE_ROWS, engineSheetName, engineText } from "./engineText";

export interface FormulaCell {
  sheet: Sheet;
  row: number;
  column: number;
  cell: Cell;
}

export interface Snapshot {
  formulas: FormulaCell[];
  dataset: IFormulaDatasetConfig;
  usesSpills: boolean;
}

type Texts = Record<number, Record<number, { f: string }>>;

/** The book as the engine takes it: one unit under a name that no other calculation has had. */
export function takeSnapshot(book: Book, unit: string, hasFunction: (name: string) => boolean): Snapshot {
  const extent = extentOf(book);
  const formulas: FormulaCell[] = [];
  const [data, texts, names]: [Record<string, object>, Record<string, Texts>, Record<string, string>] = [{}, {}, {}];
  let usesSpills = false;
  book.sheets.forEach((sheet, index) => {
    const name = engineSheetName(index);
    const own: Texts = (texts[name] = {});
    const cells = new ObjectMatrix<ICellData>({});
    const spilled = spilledCells(sheet);
    eachCell(sheet, WHOLE_SHEET, (cell, row, column) => {
      if (spilled(cell, row, column) || isBlank(cell)) return;
      cells.setValue(row, column, cellData(cell.value, cell.formula !== undefined));
      if (cell.formula === undefined) return;
      formulas.push({ sheet, row, column, cell });
      usesSpills ||= /[0-9]#/.test(cell.formula);
      (own[row] ??= {})[column] = { f: engineText(cell.formula, { book, sheet, row, column, extent, hasFunction }) };
    });
    data[name] = { cellData: cells, rowCount: ENGINE_ROWS, columnCount: ENGINE_COLUMNS, rowData: {}, columnData: {} };
    // INDIRECT meets the user's names.
    names[sheet.name] = name;
    names[name] = name;
  });
  return { formulas, usesSpills, dataset: datasetOf(unit, data, texts, names) };
}

function datasetOf(unit: string, data: object, texts: Record<string, Texts>, names: Record<string, string>) {
  return {
    formulaData: { [unit]: texts },
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    forceCalculate: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    allUnitData: { [unit]: data } as NonNullable<IFormulaDatasetConfig["allUnitData"]>,
    unitStylesData: { [unit]: new Styles({}) },
    unitSheetNameMap: { [unit]: names },
  } satisfies IFormulaDatasetConfig;
}

/** The engine reads a text like "#N/A" as that error. */
function cellData(value: Scalar, formula: boolean): ICellData {
  // A formula's old value would be taken for its new one where formulas run in a circle.
  if (formula) return { f: "=0", v: 0, t: CellValueType.NUMBER };
  if (value instanceof CellError) return { v: value.code, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return { v: value ?? "", t: CellValueType.STRING };
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
