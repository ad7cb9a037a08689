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
  /** What the cell holds; "" for a number, whose text is rarely asked for: see `textOf`. */
  readonly text: string;
}

/** What the cell holds as text. */
export const textOf = ({ kind, rating, text }: ReadCell): string => (kind === "number" ? String(rating) : text);

export function readCell(cells: SheetCells, row: number, column: number): ReadCell {
  const value = entryAt(cells, cells.values, row, column, "");
  const type = entryAt(cells, cells.types, row, column, "Empty");
  if (typeof value === "number" && type !== "Error") return { kind: "number", rating: value, text: "" };
  const text = String(value);
  if (type === "Error") return { kind: "error", rating: Number.NaN, text };
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
 * The format that most of a column's numbers have, of those whose format is known.
 * @param formatOf the number format of an entry, "" where it was not read
 */
export function columnFormat(cells: readonly ReadCell[], formatOf: (index: number) => string): ColumnFormat {
  if (!cells.some(isNumber)) return "text";
  const known = cells.some((cell, i) => isNumber(cell) && formatOf(i) !== "");
  return commonFormat(cells, formatOf, known);
}

const isNumber = ({ kind }: ReadCell): boolean => kind === "number" || kind === "textNumber";

/** @param known only numbers with a format that was read count */
function commonFormat(cells: readonly ReadCell[], formatOf: (index: number) => string, known: boolean): ColumnFormat {
  // A column has few formats: each is looked at once.
  const dated = new Map<string, boolean>();
  const isDated = (format: string): boolean => {
    const answer = dated.get(format) ?? isDateFormat(format);
    dated.set(format, answer);
    return answer;
  };
  let [numbers, percents, dates] = [0, 0, 0];
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    const format = formatOf(i);
    if (cell === undefined || (known && format === "") || !isNumber(cell)) continue;
    numbers++;
    if (cell.kind === "textNumber" ? /[%％]\s*$/.test(cell.text) : format.includes("%")) percents++;
    else if (cell.kind === "number" && isDated(format)) dates++;
  }
  if (dates > numbers / 2) return "date";
  return percents > numbers / 2 ? "percent" : "number";
}
