import { isMissingMark } from "#core";
import type { ColumnFormat } from "#core";
import type { SheetCells } from "../snapshot";
import { entryAt } from "../snapshot";
import { parseNumber } from "./parseNumber";

/** What one cell of a column turned out to be. */
export type CellKind = "number" | "textNumber" | "missing" | "error" | "text";

export interface ReadCell {
  readonly kind: CellKind;
  /** NaN unless the kind is `number` or `textNumber`. */
  readonly rating: number;
  readonly text: string;
}

export function readCell(cells: SheetCells, row: number, column: number): ReadCell {
  const value = entryAt(cells, cells.values, row, column, "");
  const type = entryAt(cells, cells.types, row, column, "Empty");
  const text = String(value);
  if (type === "Error") return { kind: "error", rating: Number.NaN, text };
  if (typeof value === "number") return { kind: "number", rating: value, text };
  if (typeof value === "boolean") return { kind: "text", rating: Number.NaN, text };
  if (isMissingMark(text)) return { kind: "missing", rating: Number.NaN, text };
  const parsed = parseNumber(text);
  return parsed === null ? { kind: "text", rating: Number.NaN, text } : { kind: "textNumber", rating: parsed, text };
}

/** What a cell turns out to be, without reading it further. */
export function kindOf(cells: SheetCells, row: number, column: number): CellKind {
  const value = entryAt(cells, cells.values, row, column, "");
  return typeof value === "number" ? "number" : readCell(cells, row, column).kind;
}

/** A number format that shows a date or a time: letters of one outside quotes, brackets and escapes. */
function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, "");
  return /[ymdhs年月日]/i.test(bare) && !/[0#?]/.test(bare.replace(/s\.0+/gi, "s"));
}

/**
 * The format that most of a column's numbers have.
 * @param formatOf the number format of an entry
 */
export function columnFormat(cells: readonly ReadCell[], formatOf: (index: number) => string): ColumnFormat {
  let numbers = 0;
  let percents = 0;
  let dates = 0;
  // A column has few formats: each is looked at once.
  const dated = new Map<string, boolean>();
  const isDated = (format: string): boolean => {
    const known = dated.get(format) ?? isDateFormat(format);
    dated.set(format, known);
    return known;
  };
  cells.forEach(({ kind, text }, i) => {
    if (kind !== "number" && kind !== "textNumber") return;
    numbers++;
    const format = kind === "number" ? formatOf(i) : "";
    if (kind === "textNumber" ? /[%％]\s*$/.test(text) : format.includes("%")) percents++;
    else if (kind === "number" && isDated(format)) dates++;
  });
  if (numbers === 0) return "text";
  if (dates > numbers / 2) return "date";
  return percents > numbers / 2 ? "percent" : "number";
}
