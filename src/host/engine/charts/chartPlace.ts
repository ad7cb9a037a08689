import type { Chart, Sheet } from "../book";
import type { Shift } from "../formulas/shift";
import { columnWidth, rowHeight } from "../state/sizes";

/** A place on a sheet as files keep it: a cell, and points inside of it. */
export interface Anchor {
  row: number;
  column: number;
  down: number;
  right: number;
}

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

/** Where each chart's corners stand; taken before cells are moved. */
export const chartAnchors = (sheet: Sheet): { chart: Chart; from: Anchor; to: Anchor }[] =>
  sheet.charts.map((chart) => ({
    chart,
    from: anchorAt(sheet, chart.left, chart.top),
    to: anchorAt(sheet, chart.left + chart.width, chart.top + chart.height),
  }));

/** Charts move and stretch with the cells under their corners, as Excel has them unless told otherwise. */
export function moveCharts(sheet: Sheet, anchors: ReturnType<typeof chartAnchors>, shift: Shift): void {
  for (const { chart, from, to } of anchors) {
    const start = pointOf(sheet, moveAnchor(from, shift));
    const end = pointOf(sheet, moveAnchor(to, shift));
    chart.left = start.left;
    chart.top = start.top;
    chart.width = Math.max(0, end.left - start.left);
    chart.height = Math.max(0, end.top - start.top);
  }
}

/** It goes where its cell goes, and to the edge where that is gone. */
function moveAnchor(anchor: Anchor, { axis, at, count, from, to }: Shift): Anchor {
  const rows = axis === "rows";
  const [along, across] = rows ? [anchor.row, anchor.column] : [anchor.column, anchor.row];
  if (along < at || across < from || across > to) return anchor;
  const gone = count < 0 && along < at - count;
  const next = Math.max(at, along + count);
  if (rows) return { ...anchor, row: next, ...(gone ? { down: 0 } : {}) };
  return { ...anchor, column: next, ...(gone ? { right: 0 } : {}) };
}
