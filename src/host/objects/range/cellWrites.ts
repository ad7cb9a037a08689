import type { Area, Cell, Sheet } from "../../engine";
import { columnCount, containsCell, intersect, rowCount } from "../../engine";
import { invalidArgument } from "../../wire/errors";
import { isUnbounded, refuseLocked } from "../base/protection";
import type { RangeTarget } from "../base/rangeTarget";

/** Above this many cells Excel gives null instead of what the cells hold. */
const READABLE_CELLS = 5_000_000;

/** What each cell of the range gives, row by row; null when the range is too large to be read. */
export function readCells<V>(
  { area, sheet }: Pick<RangeTarget, "area" | "sheet">,
  read: (cell: Cell | undefined, row: number, column: number) => V,
): V[][] | null {
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
 * A piece that is null leaves its cell alone.
 */
export function writeCells(
  range: RangeTarget,
  assigned: unknown,
  write: (piece: unknown, row: number, column: number) => void,
): void {
  const { area, sheet, book } = range;
  if (isUnbounded(area)) throw invalidArgument();
  const piece = pieces(assigned, rowCount(area), columnCount(area));
  const rows = writtenRows(sheet, area);
  refuseLocked(book, sheet, area, (row, column) => piece(rows.indexOf(row), column - area.left) !== null);
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  rows.forEach((row, index) => {
    for (let column = area.left; column <= area.right; column++) {
      const value = piece(index, column - area.left);
      if (value !== null && !isUnder(merges, row, column)) write(value, row, column);
    }
  });
}

function pieces(assigned: unknown, rows: number, columns: number): (row: number, column: number) => unknown {
  if (!Array.isArray(assigned)) return () => assigned;
  const matrix: unknown[] = assigned;
  const fits = matrix.length === rows && matrix.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (row < 0 ? null : ((matrix[row] as unknown[])[column] ?? null));
}

/**
 * The rows that a write reaches, in order. Rows that a filter hides are passed over, so that a matrix lands in the
 * wrong rows: that is what Excel does (https://github.com/OfficeDev/office-js/issues/224). A range of one row is written where
 * it stands (https://github.com/netoffice/NetOffice/issues/2).
 */
function writtenRows(sheet: Sheet, area: Area): number[] {
  const filters = [
    ...(sheet.autoFilter?.filtered ? [sheet.autoFilter.area] : []),
    ...sheet.tables.filter((table) => table.filtered).map((table) => table.area),
  ];
  const rows = Array.from({ length: rowCount(area) }, (_, index) => area.top + index);
  if (filters.length === 0 || rows.length === 1) return rows;
  const filteredOut = (row: number) =>
    sheet.rows.get(row)?.hidden === true && filters.some((filter) => row > filter.top && row <= filter.bottom);
  return rows.filter((row) => !filteredOut(row));
}

/** Of merged cells only the first can hold something. */
const isUnder = (merges: readonly Area[], row: number, column: number): boolean =>
  merges.some((area) => containsCell(area, row, column) && (area.top !== row || area.left !== column));
