import type { Area, Book, Sheet } from "../book";

export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

/** Copies an area as Excel's copy and paste: relative references follow. The calculator must have run for "Values". */
export function copyArea(
  book: Book,
  from: Sheet,
  area: Area,
  to: Sheet,
  top: number,
  left: number,
  what: CopyWhat = "All",
  options: { skipBlanks?: boolean; transpose?: boolean } = {},
): void {
  void [book, from, area, to, top, left, what, options];
  throw new Error("copyArea comes with the next commit.");
}

/** Cuts and pastes: contents and formats move, and everything that pointed at them follows. */
export function moveArea(book: Book, from: Sheet, area: Area, to: Sheet, top: number, left: number): void {
  void [book, from, area, to, top, left];
  throw new Error("moveArea comes with the next commit.");
}
