import type { Sheet } from "../book";

/** Width of one digit of the standard font (Calibri 11), in pixels at 96 dpi. */
export const DIGIT_PIXELS = 7;
export const POINTS_PER_PIXEL = 0.75;
/** The width of a new column as Excel words it ("8.43"), without the padding that a file counts. */
const STANDARD_WIDTH = 8.43;
const STANDARD_PIXELS = 64;

/** In points; 0 when hidden. */
export const columnWidth = (sheet: Sheet, column: number): number => {
  const info = sheet.columns.get(column);
  return info?.hidden ? 0 : pixels(info?.width ?? sheet.defaultColumnWidth) * POINTS_PER_PIXEL;
};

/** In points; 0 when hidden. */
export const rowHeight = (sheet: Sheet, row: number): number => {
  const info = sheet.rows.get(row);
  return info?.hidden ? 0 : (info?.height ?? sheet.defaultRowHeight);
};

const pixels = (width: number): number =>
  width === STANDARD_WIDTH ? STANDARD_PIXELS : Math.round(width * DIGIT_PIXELS);
