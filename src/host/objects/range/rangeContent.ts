import type { Cell, Scalar } from "../../engine";
import {
  CellError,
  displayText,
  formatCategory,
  formulaIn,
  fromLocalFormat,
  isNumberFormat,
  restyle,
  restyling,
  styleAt,
  styleOf,
  toLocalFormat,
  toLocalFormula,
  writeCell,
} from "../../engine";
import { asText } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { readCells, writeCells } from "./cellWrites";
import type { ExcelClass } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import { refuseFormula } from "../base/refuseFormula";
import { fromR1C1, toR1C1 } from "./r1c1";
import type { RangeTarget } from "../base/rangeTarget";
import { typedInEnglish } from "../base/localText";
import { syncHeaders } from "../table/tableHeaders";

type RangeClass = ExcelClass<"Range">;

/** As the wire carries a cell's value: "" for a blank one, an error by its name. */
export const wireValue = (value: Scalar | undefined): string | number | boolean =>
  value instanceof CellError ? value.code : (value ?? "");

const wireFormula = (cell: Cell | undefined): string | number | boolean => cell?.formula ?? wireValue(cell?.value);

/** Read after formulas have been brought up to date. */
export const calculatedCells = <V>(
  range: RangeTarget,
  read: (cell: Cell | undefined, row: number, column: number) => V,
) => range.session.calculated().then(() => readCells(range, read));

const formatAt = ({ book, sheet }: RangeTarget, row: number, column: number): string =>
  styleOf(book, styleAt(sheet, row, column)).numberFormat;

const formulas = (range: RangeTarget) => readCells(range, wireFormula);
const numberFormat = (range: RangeTarget) => readCells(range, (_cell, row, column) => formatAt(range, row, column));

export const contentGet = {
  values: (range) => calculatedCells(range, (cell) => wireValue(cell?.value)),
  valueTypes: (range) => calculatedCells(range, valueType),
  text: (range) =>
    calculatedCells(range, (cell, row, column) =>
      displayText(cell?.value ?? null, formatAt(range, row, column), range.book.culture),
    ),
  formulas,
  formulasLocal: (range) =>
    readCells(range, (cell) =>
      cell?.formula === undefined ? wireFormula(cell) : toLocalFormula(cell.formula, range.session.culture),
    ),
  formulasR1C1: (range) =>
    readCells(range, (cell, row, column) =>
      cell?.formula === undefined ? wireFormula(cell) : toR1C1(cell.formula, row, column),
    ),
  numberFormat,
  numberFormatCategories: (range) =>
    readCells(range, (_cell, row, column) => formatCategory(formatAt(range, row, column))),
  numberFormatLocal: (range) =>
    readCells(range, (_cell, row, column) => toLocalFormat(formatAt(range, row, column), range.session.culture)),
} satisfies RangeClass["get"];

export const contentSet = {
  values: writeContent,
  formulas: writeContent,
  formulasLocal: (range, assigned) =>
    writeTyped(range, assigned, (piece, row, column) =>
      typeof piece !== "string" || formatAt(range, row, column) === "@" ? piece : typedInEnglish(piece, range.session),
    ),
  formulasR1C1: (range, assigned) =>
    writeTyped(range, assigned, (piece, row, column) =>
      typeof piece === "string" && piece.startsWith("=") ? fromR1C1(piece, row, column) : piece,
    ),
  numberFormat: (range, assigned) => writeNumberFormat(range, assigned, (format) => format),
  numberFormatLocal: (range, assigned) =>
    writeNumberFormat(range, assigned, (format) => fromLocalFormat(format, range.session.culture)),
} satisfies RangeClass["set"];

export function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value instanceof CellError) return "Error";
  if (value === null) return "Empty";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

function writeContent(range: RangeTarget, assigned: unknown): void {
  writeTyped(range, assigned, (piece) => piece);
}

/** What is meant by what was assigned to one cell. */
type Reading = (piece: unknown, row: number, column: number) => unknown;

function writeTyped(range: RangeTarget, assigned: unknown, read: Reading): void {
  const { book, sheet, area } = range;
  refuseContent(range, assigned, read);
  writeCells(range, assigned, (piece, row, column) => {
    writeCell(book, sheet, row, column, read(piece, row, column));
  });
  syncHeaders(book, sheet, area);
}

/** @throws InvalidArgument for a text that is no number format: a fifth section, a quotation without end */
function readFormat(text: string): string {
  if (!isNumberFormat(text)) throw invalidArgument();
  return /^(general)?$/i.test(text) ? "General" : text;
}

/** Looked at before anything is written: Excel takes all of it or nothing. */
function refuseContent(range: RangeTarget, assigned: unknown, read: Reading): void {
  const { top, left } = range.area;
  const lines: readonly unknown[] = Array.isArray(assigned) ? assigned : [[assigned]];
  lines.forEach((line, row) => {
    if (!Array.isArray(line)) return;
    line.forEach((piece: unknown, column) => {
      if (typeof piece === "object" && piece !== null) throw invalidArgument();
      if (typeof piece !== "string") return;
      if (piece.length > 32767) throw invalidArgument();
      if (/^[=+@-]/.test(piece) && formatAt(range, top + row, left + column) !== "@")
        refuseFormula(formulaIn(asText(read(piece, top + row, left + column))));
    });
  });
}

/** Excel takes a format in brackets for a format alone, as Microsoft's sample of conditional formats has it. */
function onlyPiece(assigned: unknown): unknown {
  const lines: unknown[] = Array.isArray(assigned) ? assigned : [];
  const [line] = lines;
  return lines.length === 1 && Array.isArray(line) && line.length === 1 ? (line as unknown[])[0] : assigned;
}

function writeNumberFormat(range: RangeTarget, assigned: unknown, english: (format: string) => string): void {
  const { book, sheet } = range;
  refuseOnProtected(sheet, "allowFormatCells");
  // There are few formats, but many cells.
  const known = new Map<unknown, (style: number) => number>();
  const formatted = (piece: unknown): ((style: number) => number) => {
    const restyled = known.get(piece) ?? restyling(book, { numberFormat: readFormat(english(asText(piece))) });
    known.set(piece, restyled);
    return restyled;
  };
  writeCells(range, onlyPiece(assigned), (piece, row, column) => {
    restyle(sheet, row, column, formatted(piece));
  });
}
