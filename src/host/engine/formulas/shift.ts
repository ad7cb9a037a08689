import type { Area } from "../book";
import { COLUMNS, ROWS } from "../addresses/areas";

/** Cells of one sheet that move along one axis because others were put in or taken out. */
export interface Shift {
  /** Sheet id. */
  sheet: string;
  axis: "rows" | "columns";
  /** The first row or column that is put in or taken out. */
  at: number;
  /** Positive: put in. Negative: taken out. */
  count: number;
  /** The band across the axis that moves: whole rows go from 0 to COLUMNS - 1. Inclusive. */
  from: number;
  to: number;
}

interface Span {
  start: number;
  end: number;
}

/**
 * Where an area's cells are afterwards; null when all of them are gone. An area that sticks out of the band stays
 * where it is, as in Excel.
 */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === "rows";
  const across = rows ? { start: area.left, end: area.right } : { start: area.top, end: area.bottom };
  if (across.start < shift.from || across.end > shift.to) return area;
  const along = rows ? { start: area.top, end: area.bottom } : { start: area.left, end: area.right };
  const edge = (rows ? ROWS : COLUMNS) - 1;
  if (along.start === 0 && along.end === edge) return area;
  const next = shiftSpan(along, shift, edge);
  if (!next) return null;
  if (next.start === along.start && next.end === along.end) return area;
  return rows ? { ...area, top: next.start, bottom: next.end } : { ...area, left: next.start, right: next.end };
}

/** The row or column index afterwards; null when it is gone. */
export function shiftIndex(index: number, { at, count }: Pick<Shift, "at" | "count">): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

function shiftSpan({ start, end }: Span, { at, count }: Shift, edge: number): Span | null {
  if (count >= 0) {
    const next = { start: start >= at ? start + count : start, end: Math.min(end >= at ? end + count : end, edge) };
    return next.start > edge ? null : next;
  }
  const last = at - count - 1;
  const first = start < at ? start : Math.max(start, last + 1) + count;
  const final = end < at ? end : end > last ? end + count : at - 1;
  return final < first ? null : { start: first, end: final };
}
