import type { Area, Book, Sheet } from "../book";

export interface SortKey {
  /** Offset from the area's first column (or row, when columns are sorted). */
  key: number;
  ascending?: boolean;
  /** By the colour of the fill or the font instead of by value. */
  sortOn?: "Value" | "CellColor" | "FontColor";
  color?: string;
}

export interface SortOptions {
  hasHeaders?: boolean;
  matchCase?: boolean;
  /** "Rows" moves rows, "Columns" moves columns. */
  orientation?: "Rows" | "Columns";
}

/** Sorts as Excel does: rows' contents and formats move, relative references of moved formulas go along as in a copy. */
export function sortArea(
  book: Book,
  sheet: Sheet,
  area: Area,
  keys: readonly SortKey[],
  options: SortOptions = {},
): void {
  void [book, sheet, area, keys, options];
  throw new Error("sortArea comes with the next commit.");
}
