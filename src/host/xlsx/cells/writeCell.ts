import type { Cell, Scalar, Sheet } from "../../engine/book";
import { CellError } from "../../engine/book";
import { columnLetters } from "../../engine/addresses/columnLetters";
import { needsArray } from "../formula/arrays";
import { storedFormula } from "../formula/stored";
import type { SaveContext } from "../saveContext";
import { writeRef } from "../sheet/areas";
import { tableAt } from "../sheet/readSheet";
import { element } from "../xml/edit";
import { escapeText, storeText } from "../xml/text";

/** Errors that Excel 2007 knew; newer ones need rich values, and Excel finds them again when it calculates. */
const STORED_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/** `<c>` for a cell of the book; "" for a blank one without a format. */
export function writeCell(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
  context: SaveContext,
): string {
  const style = cell ? context.styles.xf(cell.style) : 0;
  const blank = cell === undefined || (cell.value === null && cell.formula === undefined);
  if (blank && style === 0 && !hasOwnFormat(sheet, row, column, cell)) return "";
  // Written by hand, because a sheet can have a million of them.
  const start = `<c r="${columnLetters(column)}${row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
  if (blank) return `${start}/>`;
  const { type, text } = cell.formula === undefined ? storedValue(cell.value, context) : calculatedValue(cell.value);
  const value = text === null ? "" : `<v>${text}</v>`;
  const kind = type === null ? "" : ` t="${type}"`;
  if (cell.formula === undefined) return `${start}${kind}>${value}</c>`;
  const { formula, metadata } = writeFormula(sheet, row, column, cell, cell.formula, context);
  return `${start}${kind}${metadata === null ? "" : ` cm="${metadata}"`}>${formula}${value}</c>`;
}

/** Where a row or column has a format, a cell of the normal one has to say so. */
const hasOwnFormat = (sheet: Sheet, row: number, column: number, cell: Cell | undefined): boolean =>
  cell !== undefined && (sheet.rows.get(row)?.style !== undefined || sheet.columns.get(column)?.style !== undefined);

/** The `t` attribute and the <v> text of a constant. */
function storedValue(value: Scalar, { strings }: SaveContext): { type: string | null; text: string | null } {
  if (typeof value === "string") return { type: "s", text: String(strings.indexOf(value)) };
  return calculatedValue(value);
}

/** The `t` attribute and the <v> text of a formula's result. */
export function calculatedValue(value: Scalar): { type: string | null; text: string | null } {
  if (value === null) return { type: null, text: null };
  if (value instanceof CellError) return { type: "e", text: STORED_ERRORS.has(value.code) ? value.code : "#VALUE!" };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "string") return { type: "str", text: escapeText(storeText(value)) };
  return Number.isFinite(value) ? { type: null, text: String(value) } : { type: "e", text: "#NUM!" };
}

function writeFormula(sheet: Sheet, row: number, column: number, cell: Cell, formula: string, context: SaveContext) {
  const array = cell.spill !== undefined || needsArray(formula);
  const table = tableAt(sheet.tables, row, column);
  const text = escapeText(
    storeText(storedFormula(formula, { table, customFunctions: context.customFunctions, array })),
  );
  context.formulas.written = true;
  if (!array) return { formula: `<f>${text}</f>`, metadata: null };
  const ref = writeRef(cell.spill ?? { top: row, left: column, bottom: row, right: column });
  const metadata = cell.legacyArray === true ? null : context.arrays.number();
  return { formula: element("f", { t: "array", ref }, text), metadata };
}
