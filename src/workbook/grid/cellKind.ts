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

/** A number, or a text that reads as one, and the number format it is shown in; "" where that was not read. */
type Shown = Pick<ReadCell, "kind" | "text"> & { readonly format: string };

/**
 * The format that most of a column's numbers have, of those whose format is known.
 * @param formatOf the number format of an entry, "" where it was not read
 */
export function columnFormat(cells: readonly ReadCell[], formatOf: (index: number) => string): ColumnFormat {
  const numbers = cells.flatMap(({ kind, text }, i): Shown[] =>
    kind === "number" || kind === "textNumber" ? [{ kind, text, format: formatOf(i) }] : [],
  );
  if (numbers.length === 0) return "text";
  const known = numbers.filter(({ format }) => format !== "");
  return commonFormat(known.length === 0 ? numbers : known);
}

function commonFormat(numbers: readonly Shown[]): ColumnFormat {
  // A column has few formats: each is looked at once.
  const dated = new Map<string, boolean>();
  const isDated = (format: string): boolean => {
    const known = dated.get(format) ?? isDateFormat(format);
    dated.set(format, known);
    return known;
  };
  let [percents, dates] = [0, 0];
  for (const { kind, text, format } of numbers) {
    if (kind === "textNumber" ? /[%％]\s*$/.test(text) : format.includes("%")) percents++;
    else if (kind === "number" && isDated(format)) dates++;
  }
  if (dates > numbers.length / 2) return "date";
  return percents > numbers.length / 2 ? "percent" : "number";
}
