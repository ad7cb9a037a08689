import { isMissingMark } from "#core";
import type { CellPlace } from "#text";

/** An argument as cells: one cell for a single value, else what was selected, by rows. */
export interface Cells {
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
  readonly entries: readonly unknown[];
}

/** The cells of an argument; undefined when it was left out. Rows of unequal length are filled up with blanks. */
export function cellsOf(argument: string, given: unknown): Cells | undefined {
  if (given === null || given === undefined) return undefined;
  if (!Array.isArray(given)) return { argument, rows: 1, columns: 1, entries: [given] };
  const rows = given.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return { argument, rows: 1, columns: 1, entries: [null] };
  const entries = rows.flatMap((row) => Array.from({ length: columns }, (_, j) => row[j]));
  return { argument, rows: rows.length, columns, entries };
}

/** Where an entry of the cells stands, for words. */
export function placeOf({ argument, rows, columns }: Cells, index: number): CellPlace {
  return { argument, rows, columns, row: Math.floor(index / columns) + 1, column: (index % columns) + 1 };
}

/**
 * The number in a cell; NaN where there is none: blank, a mark such as "-" or "N/A", an Excel error; undefined for any other
 * content. On the desktop Excel hands over a blank cell as 0, which nothing can tell from a typed 0.
 */
export function numberIn(entry: unknown): number | undefined {
  if (typeof entry === "number") return Number.isFinite(entry) ? entry : NaN;
  if (entry === null || entry === undefined) return NaN;
  if (typeof entry === "string") return isMissingMark(entry) ? NaN : undefined;
  if (typeof entry !== "object") return undefined;
  if (entry instanceof CustomFunctions.Error) return NaN;
  // Cells with a data type, such as a formatted number, carry the plain value beside it.
  const { basicType, basicValue } = entry as { readonly basicType?: unknown; readonly basicValue?: unknown };
  if (basicType === "Error" || basicType === "Empty") return NaN;
  return typeof basicValue === "object" ? undefined : basicValue === undefined ? undefined : numberIn(basicValue);
}

/** The text in a cell, "" where there is none. */
export function textIn(entry: unknown): string {
  if (typeof entry === "string") return entry.trim();
  if (typeof entry === "number" || typeof entry === "boolean") return String(entry);
  return "";
}

/** What a cell holds, short enough for a sentence. */
export function shownEntry(entry: unknown): string {
  const text = textIn(entry) || (typeof entry === "object" ? "…" : String(entry));
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}

export const isBlank = (entry: unknown): boolean =>
  entry === null || entry === undefined || (typeof entry === "string" && entry.trim() === "");
