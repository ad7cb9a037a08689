import type { Area } from "../book";
import { COLUMNS, ROWS, contains, sameArea } from "../addresses/areas";
import type { Corner, Reference } from "./references";
import { mapReferences, referenceArea, withArea } from "./references";
import type { Shift } from "./shift";
import { shiftArea } from "./shift";

/** The formula as Excel writes it when it is copied so many rows down and columns right: what has no "$" goes along. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const from = moveCorner(reference.from, rows, columns);
    const to = reference.to && moveCorner(reference.to, rows, columns);
    if (!from || (reference.to && !to)) return null;
    return { ...reference, from, to };
  });
}

/** A cell, by its row and column. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** The formula as Excel writes it when it is copied with rows and columns exchanged: what lay to its left then lies above it. */
export function transposeFormula(formula: string, before: Place, after: Place): string {
  return mapReferences(formula, (reference) => {
    const from = turnCorner(reference.from, before, after);
    const to = reference.to && turnCorner(reference.to, before, after);
    if (!from || (reference.to && !to)) return null;
    return { ...reference, from, to };
  });
}

/** The formula, standing on sheet `home`, after cells of the sheet called `sheet` moved. */
export function shiftFormula(formula: string, home: string | null, sheet: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if (!pointsAt(reference, home, sheet)) return reference;
    const area = referenceArea(reference);
    const next = shiftArea(area, shift);
    if (next === area) return reference;
    return next && withArea(reference, next);
  });
}

/** Cells that are cut and pasted. */
export interface Relocation {
  /** Sheet names. */
  fromSheet: string;
  toSheet: string;
  area: Area;
  rows: number;
  columns: number;
}

/**
 * The formula after cells were cut and pasted: references to them follow, references to what they cover are gone.
 * `homeBefore` and `homeAfter` are the sheet of the formula itself, which differ when it was among the moved cells.
 */
export function relocateFormula(
  formula: string,
  homeBefore: string | null,
  homeAfter: string | null,
  move: Relocation,
): string {
  const { fromSheet, toSheet, area, rows, columns } = move;
  const target = {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
  const home = (sheet: string) => (sameSheet(sheet, homeAfter) ? null : sheet);
  return mapReferences(formula, (reference) => {
    const cells = referenceArea(reference);
    if (pointsAt(reference, homeBefore, fromSheet) && contains(area, cells)) {
      const next = {
        top: cells.top + rows,
        left: cells.left + columns,
        bottom: cells.bottom + rows,
        right: cells.right + columns,
      };
      const sheet = reference.sheet !== null && sameSheet(fromSheet, toSheet) ? reference.sheet : home(toSheet);
      return { ...withArea(reference, next), sheet };
    }
    if (pointsAt(reference, homeBefore, toSheet) && contains(target, cells)) return null;
    const stretched =
      pointsAt(reference, homeBefore, fromSheet) && sameSheet(fromSheet, toSheet) && stretch(cells, move);
    if (stretched) return withArea(reference, stretched);
    if (reference.sheet === null && homeBefore !== null && !sameSheet(homeBefore, homeAfter))
      return { ...reference, sheet: homeBefore };
    return reference;
  });
}

/** An area whose whole first or last line is moved along it grows or shrinks with that line; null when that is not so. */
function stretch(cells: Area, { area, rows, columns }: Relocation): Area | null {
  if (cells.top === cells.bottom && cells.left === cells.right) return null;
  const next = { ...cells };
  if (columns === 0 && area.left <= cells.left && area.right >= cells.right) {
    if (area.top <= cells.bottom && area.bottom >= cells.bottom) next.bottom += rows;
    else if (area.top <= cells.top && area.bottom >= cells.top) next.top += rows;
  } else if (rows === 0 && area.top <= cells.top && area.bottom >= cells.bottom) {
    if (area.left <= cells.right && area.right >= cells.right) next.right += columns;
    else if (area.left <= cells.left && area.right >= cells.left) next.left += columns;
  }
  return sameArea(next, cells) || next.top > next.bottom || next.left > next.right ? null : next;
}

/** Whether a reference of a formula on `home` means cells of `sheet`. */
export const pointsAt = (reference: Reference, home: string | null, sheet: string): boolean =>
  sameSheet(reference.sheet ?? home, sheet);

/** Excel compares sheet names without case. */
export const sameSheet = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase();

function moveCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
  if ((row ?? 0) < 0 || (row ?? 0) >= ROWS || (column ?? 0) < 0 || (column ?? 0) >= COLUMNS) return null;
  return { ...corner, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

/** What has "$" twice stays; whole rows and columns go along without being turned. */
function turnCorner(corner: Corner, before: Place, after: Place): Corner | null {
  const { row, column, rowFixed, columnFixed } = corner;
  if (row === undefined || column === undefined)
    return moveCorner(corner, after.row - before.row, after.column - before.column);
  if (rowFixed && columnFixed) return corner;
  const turned = {
    row: columnFixed ? column : after.row + column - before.column,
    column: rowFixed ? row : after.column + row - before.row,
  };
  if (turned.row < 0 || turned.row >= ROWS || turned.column < 0 || turned.column >= COLUMNS) return null;
  return { ...corner, ...turned, rowFixed: columnFixed, columnFixed: rowFixed };
}
