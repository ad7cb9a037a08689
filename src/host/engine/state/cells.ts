import type { Area, Book, Cell, Sheet } from "../book";
import { COLUMNS, ROWS } from "../addresses/areas";

export const cellKey = (row: number, column: number): number => row * COLUMNS + column;

export const getCell = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.cells[row]?.[column];

/** Puts a cell in place as it is (undefined: takes it away) and notes that it changed. */
export function setCell(book: Book, sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  placeCell(sheet, row, column, cell);
  touchCell(book, sheet, row, column);
}

/** As `setCell`, for readers of files: nothing is noted. */
export function placeCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const cells = (sheet.cells[row] ??= []);
  cells[column] = cell;
}

/** The content or look of a cell changed: to be saved, and values to be calculated anew. */
export function touchCell(book: Book, sheet: Sheet, row: number, column: number): void {
  sheet.changes.cells.add(cellKey(row, column));
  book.dirty = true;
}

/** The style that an empty or filled cell has: its own, else its row's, else its column's. */
export const styleAt = (sheet: Sheet, row: number, column: number): number =>
  getCell(sheet, row, column)?.style ?? sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0;

/** Every existing cell of the area, by rows. Do not add rows or cells from `visit`. */
export function eachCell(sheet: Sheet, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  const bottom = Math.min(area.bottom, sheet.cells.length - 1);
  for (let row = area.top; row <= bottom; row++) {
    const cells = sheet.cells[row];
    if (!cells) continue;
    const right = Math.min(area.right, cells.length - 1);
    for (let column = area.left; column <= right; column++) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === null && cell.formula === undefined);

/** The smallest area with content (and, unless `valuesOnly`, formats) inside `within`; null when there is none. */
export function usedArea(sheet: Sheet, valuesOnly = false, within?: Area): Area | null {
  let used: Area | null = null;
  const scope = within ?? { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };
  eachCell(sheet, scope, (cell, row, column) => {
    if (isBlank(cell) && (valuesOnly || cell.style === 0)) return;
    if (!used) used = { top: row, left: column, bottom: row, right: column };
    used.left = Math.min(used.left, column);
    used.right = Math.max(used.right, column);
    used.bottom = Math.max(used.bottom, row);
  });
  return used;
}
