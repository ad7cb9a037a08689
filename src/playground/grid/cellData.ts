import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { Book, Cell, Sheet } from "#host/page";
import { CellError, displayText } from "#host/page";
import { styleId } from "./looks";

/** A cell of the book as the grid keeps it: the value to draw from. Formulas stay in the book: the grid must not calculate. */
export function cellData(cell: Cell | undefined): ICellData | undefined {
  if (cell === undefined) return undefined;
  const { value, style } = cell;
  return {
    ...(style === 0 ? {} : { s: styleId(style) }),
    ...content(value),
  };
}

function content(value: Cell["value"]): ICellData {
  if (value === null) return {};
  if (value instanceof CellError) return { v: value.code, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

export const sameData = (a: Nullable<ICellData>, b: ICellData | undefined): boolean =>
  a?.v === b?.v && a?.t === b?.t && a?.f === b?.f && a?.s === b?.s && a?.p === undefined;

/** What the cell shows, "" for a blank one. */
export function shownText(book: Book, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells[row]?.[column];
  return cell === undefined ? "" : displayText(cell.value, book.styles[cell.style]?.numberFormat ?? "General");
}

/** Long enough for whatever a double holds, and without the digits that only binary arithmetic puts there. */
const DIGITS = 15;

/** What stands in the formula bar: the formula, or the value as it would be typed. */
export function typedText(book: Book, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells[row]?.[column];
  if (cell === undefined || cell.value === null) return cell?.formula ?? "";
  if (cell.formula !== undefined) return cell.formula;
  const { value, style } = cell;
  if (typeof value !== "number") return displayText(value, "General");
  const format = book.styles[style]?.numberFormat ?? "General";
  if (/[ymdh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/gi, "")))
    return displayText(value, isTime(value) ? "m/d/yyyy h:mm" : "m/d/yyyy");
  if (format.includes("%")) return `${Number((value * 100).toPrecision(DIGITS))}%`;
  return String(Number(value.toPrecision(DIGITS)));
}

const isTime = (serial: number): boolean => !Number.isInteger(serial);
