import { invalidArgument, accessDenied } from "../wire/errors";
import type { Area, Cell, Sheet } from "../engine";
import { COLUMNS, ROWS, columnCount, rowCount, styleAt, styleOf } from "../engine";
import type { RangeTarget } from "./rangeTarget";

/** Above this many cells Excel gives null instead of what the cells hold. */
const READABLE_CELLS = 5_000_000;

/** A range of whole rows or columns: Excel neither reads nor writes its cells one by one. */
export const isUnbounded = (area: Area): boolean => rowCount(area) === ROWS || columnCount(area) === COLUMNS;

/** What each cell of the range gives, row by row; null when the range is too large to be read. */
export function readCells<V>(
  range: RangeTarget,
  read: (cell: Cell | undefined, row: number, column: number) => V,
): V[][] | null {
  const { area, sheet } = range;
  if (isUnbounded(area) || rowCount(area) * columnCount(area) > READABLE_CELLS) return null;
  const rows: V[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.cells[row];
    const line: V[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(cells?.[column], row, column));
    rows.push(line);
  }
  return rows;
}

/**
 * Hands each cell its piece of what was assigned: a matrix of the range's shape, or one value for all cells.
 * Pieces that are null leave their cell alone.
 */
export function writeCells(
  range: RangeTarget,
  assigned: unknown,
  write: (piece: unknown, row: number, column: number) => void,
): void {
  const { area } = range;
  if (isUnbounded(area)) throw invalidArgument();
  const piece = pieces(assigned, rowCount(area), columnCount(area));
  refuseProtected(range.sheet, area, (row, column) => piece(row - area.top, column - area.left) !== null, range);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const value = piece(row - area.top, column - area.left);
      if (value !== null) write(value, row, column);
    }
}

function pieces(assigned: unknown, rows: number, columns: number): (row: number, column: number) => unknown {
  if (!Array.isArray(assigned)) return () => assigned;
  const matrix: unknown[] = assigned;
  const fits = matrix.length === rows && matrix.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (matrix[row] as unknown[])[column];
}

/** On a protected sheet only unlocked cells can be changed. */
function refuseProtected(
  sheet: Sheet,
  area: Area,
  touched: (row: number, column: number) => boolean,
  { book }: RangeTarget,
): void {
  if (!sheet.protection.protected) return;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (touched(row, column) && styleOf(book, styleAt(sheet, row, column)).locked !== false) throw accessDenied();
}
