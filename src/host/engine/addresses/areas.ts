import type { Area } from "../book";

export const ROWS = 1048576;
export const COLUMNS = 16384;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === ROWS - 1;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === COLUMNS - 1;

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The cells that both have, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** The smallest rectangle that holds both. */
export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Areas that together are a rectangle as one, where the first of them stood. */
export function joined(areas: readonly Area[]): Area[] {
  const kept: Area[] = [];
  for (const area of areas) {
    let one = area;
    let place = kept.length;
    // What has grown together may now be beside others.
    for (let at = kept.findIndex((other) => areOne(other, one)); at >= 0; at = kept.findIndex((k) => areOne(k, one))) {
      for (const other of kept.splice(at, 1)) one = bounding(other, one);
      place = Math.min(at, place);
    }
    kept.splice(place, 0, one);
  }
  return kept;
}

/** One in the other, or next to each other along a whole edge. */
const areOne = (a: Area, b: Area): boolean =>
  contains(a, b) ||
  contains(b, a) ||
  (a.top === b.top && a.bottom === b.bottom && b.left <= a.right + 1 && a.left <= b.right + 1) ||
  (a.left === b.left && a.right === b.right && b.top <= a.bottom + 1 && a.top <= b.bottom + 1);

/** What is left of `area` without `hole`: none to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [];
  if (cut.top > area.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (cut.left > area.left) parts.push({ top: cut.top, bottom: cut.bottom, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right) parts.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: area.right });
  if (cut.bottom < area.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  return parts;
}

/** Null when it would leave the sheet. */
export function moved(area: Area, rows: number, columns: number): Area | null {
  const next = {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
  return contains(WHOLE_SHEET, next) ? next : null;
}

/** Every cell address of the area, by rows. */
export function eachAddress(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) visit(row, column);
}
