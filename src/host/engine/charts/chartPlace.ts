import type { Anchor, Chart, Sheet } from "../book";
import type { Shift } from "../formulas/shift";
import { columnWidth, rowHeight } from "../state/sizes";

/** In points from the sheet's corner. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function chartPlace(sheet: Sheet, { from, to }: Pick<Chart, "from" | "to">): Place {
  const [start, end] = [pointOf(sheet, from), pointOf(sheet, to)];
  return { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
}

/** The corners of a chart that is put there. */
export const cornersAt = (sheet: Sheet, { left, top, width, height }: Place): Pick<Chart, "from" | "to"> => ({
  from: anchorAt(sheet, left, top),
  to: anchorAt(sheet, left + width, top + height),
});

/** The cell under a point of the sheet. */
export function anchorAt(sheet: Sheet, left: number, top: number): Anchor {
  const across = walk(left, (index) => columnWidth(sheet, index));
  const along = walk(top, (index) => rowHeight(sheet, index));
  return { row: along.index, column: across.index, down: along.rest, right: across.rest };
}

/** Points from the sheet's corner; what reaches beyond its cell ends at the cell's edge, as Excel has it. */
export function pointOf(sheet: Sheet, { row, column, down, right }: Anchor): { left: number; top: number } {
  return {
    left: before(column, (index) => columnWidth(sheet, index)) + Math.min(right, columnWidth(sheet, column)),
    top: before(row, (index) => rowHeight(sheet, index)) + Math.min(down, rowHeight(sheet, row)),
  };
}

const LAST = 1_048_575;

function walk(distance: number, size: (index: number) => number): { index: number; rest: number } {
  let [index, rest] = [0, Math.max(0, distance)];
  while (index < LAST && rest >= size(index)) rest -= size(index++);
  return { index, rest };
}

function before(index: number, size: (index: number) => number): number {
  let sum = 0;
  for (let at = 0; at < index; at++) sum += size(at);
  return sum;
}

/** Charts move and stretch with the cells under their corners, as Excel has them unless told otherwise. */
export function moveCharts(sheet: Sheet, shift: Shift): void {
  for (const chart of sheet.charts) {
    if (chart.rigid === "place") continue;
    const { from, to } = chart;
    chart.from = moveAnchor(from, shift);
    const [down, right] = [chart.from.row - from.row, chart.from.column - from.column];
    chart.to = chart.rigid ? { ...to, row: to.row + down, column: to.column + right } : moveAnchor(to, shift);
  }
}

/** It goes where its cell goes, and to the edge where that is gone. */
function moveAnchor(anchor: Anchor, { axis, at, count, from, to }: Shift): Anchor {
  const rows = axis === "rows";
  const [along, across] = rows ? [anchor.row, anchor.column] : [anchor.column, anchor.row];
  if (along < at || across < from || across > to) return anchor;
  const next = Math.max(at, along + count);
  if (rows) return { ...anchor, row: next };
  return { ...anchor, column: next };
}
