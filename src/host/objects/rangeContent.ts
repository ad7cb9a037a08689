import type { Cell, Scalar } from "../engine";
import { CellError, setCell, setStyle, styleAt, styleOf, styleWith } from "../engine";
import { asText } from "../wire/arguments";
import { invalidArgument } from "../wire/errors";
import { readCells, writeCells } from "./cellWrites";
import type { ExcelClass } from "./define";
import type { RangeTarget } from "./rangeTarget";

type RangeClass = ExcelClass<"Range">;

/** As the wire carries a cell's value: "" for a blank one, an error by its name. */
export const wireValue = (value: Scalar | undefined): string | number | boolean =>
  value instanceof CellError ? value.code : (value ?? "");

export const wireFormula = (cell: Cell | undefined): string | number | boolean =>
  cell?.formula ?? wireValue(cell?.value);

const values = (range: RangeTarget) =>
  range.session.calculated().then(() => readCells(range, (cell) => wireValue(cell?.value)));
const valueTypes = (range: RangeTarget) => range.session.calculated().then(() => readCells(range, valueType));
const formulas = (range: RangeTarget) => readCells(range, wireFormula);
const numberFormat = (range: RangeTarget) =>
  readCells(range, (_cell, row, column) => styleOf(range.book, styleAt(range.sheet, row, column)).numberFormat);

export const contentGet = {
  values,
  valueTypes,
  formulas,
  formulasLocal: formulas,
  numberFormat,
  numberFormatLocal: numberFormat,
} satisfies RangeClass["get"];

const setNumberFormat = (range: RangeTarget, assigned: unknown) =>
  writeCells(range, assigned, (piece, row, column) => {
    const style = styleWith(range.book, styleAt(range.sheet, row, column), { numberFormat: asText(piece) });
    setStyle(range.sheet, row, column, style);
  });

export const contentSet = {
  values: writeContent,
  formulas: writeContent,
  formulasLocal: writeContent,
  numberFormat: setNumberFormat,
  numberFormatLocal: setNumberFormat,
} satisfies RangeClass["set"];

function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value instanceof CellError) return "Error";
  if (value === null) return "Empty";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

function writeContent(range: RangeTarget, assigned: unknown): void {
  const { book, sheet } = range;
  writeCells(range, assigned, (piece, row, column) => {
    const style = styleAt(sheet, row, column);
    const content = contentOf(piece);
    if (content.value === null && content.formula === undefined && style === 0)
      setCell(book, sheet, row, column, undefined);
    else setCell(book, sheet, row, column, { ...content, style });
  });
}

function contentOf(piece: unknown): Pick<Cell, "value" | "formula"> {
  if (typeof piece === "number" || typeof piece === "boolean") return { value: piece };
  if (typeof piece !== "string") throw invalidArgument();
  if (piece.startsWith("=") && piece.length > 1) return { value: null, formula: piece };
  if (piece === "") return { value: null };
  return { value: piece.trim() !== "" && Number.isFinite(Number(piece)) ? Number(piece) : piece };
}
