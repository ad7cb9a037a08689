import type { Chart } from "#host/page";
import { pixelsOfPoints } from "./sheetData";

/** Ends of rows or columns in pixels from the first one's start, as the grid adds them up. */
export type Ends = readonly number[];

export interface Sizes {
  readonly rows: Ends;
  readonly columns: Ends;
}

export interface View {
  /** Screen pixels to one of the sheet's. */
  readonly zoom: number;
  readonly scroll: { readonly x: number; readonly y: number };
  /** Headings at the left and at the top, in pixels of the sheet. */
  readonly headings: { readonly x: number; readonly y: number };
  /** Where the part of the screen begins that scrolls, in pixels of the screen. */
  readonly scrolled: { readonly x: number; readonly y: number };
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const start = (ends: Ends, index: number): number => (index === 0 ? 0 : (ends[index - 1] ?? ends.at(-1) ?? 0));
/** What reaches beyond its cell ends at the cell's edge. */
const point = (ends: Ends, index: number, inside: number): number => {
  const [from, to] = [start(ends, index), ends[index] ?? start(ends, index)];
  return Math.min(to, from + pixelsOfPoints(inside));
};

/** In pixels of the sheet, at the grid's own rows and columns: rows that the grid has made higher push a chart down. */
export function chartRectangle({ from, to }: Pick<Chart, "from" | "to">, { rows, columns }: Sizes): Rectangle {
  const [left, top] = [point(columns, from.column, from.right), point(rows, from.row, from.down)];
  return {
    left,
    top,
    width: Math.max(0, point(columns, to.column, to.right) - left),
    height: Math.max(0, point(rows, to.row, to.down) - top),
  };
}

/** On the screen; `hidden` is how much lies under headings and frozen cells, which a chart that begins in those does not go under. */
export function onScreen(
  { from }: Pick<Chart, "from">,
  sheet: Rectangle,
  { zoom, scroll, headings, scrolled, frozen }: View,
): Rectangle & { readonly hidden: { readonly left: number; readonly top: number } } {
  const [stays, sticks] = [from.column < frozen.columns, from.row < frozen.rows];
  const left = (headings.x + sheet.left - (stays ? 0 : scroll.x)) * zoom;
  const top = (headings.y + sheet.top - (sticks ? 0 : scroll.y)) * zoom;
  return {
    left,
    top,
    width: sheet.width * zoom,
    height: sheet.height * zoom,
    hidden: {
      left: Math.max(0, (stays ? headings.x * zoom : scrolled.x) - left),
      top: Math.max(0, (sticks ? headings.y * zoom : scrolled.y) - top),
    },
  };
}
