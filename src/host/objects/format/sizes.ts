import type { Sheet } from "../../engine";

/** Width of one digit of the standard font (Calibri 11), in pixels at 96 dpi. */
const DIGIT = 7;
const POINTS = 0.75;
/** The width of a new column as Excel words it ("8.43"), without the padding that a file counts. */
const STANDARD_WIDTH = 8.43;
const STANDARD_PIXELS = 64;

/** In points, as the API has it. */
export const columnWidth = (sheet: Sheet, column: number): number => {
  const info = sheet.columns.get(column);
  return info?.hidden ? 0 : pixels(info?.width ?? sheet.defaultColumnWidth) * POINTS;
};

export function setColumnWidth(sheet: Sheet, column: number, points: number): void {
  const { hidden: _hidden, ...info } = sheet.columns.get(column) ?? {};
  if (points === 0) sheet.columns.set(column, { ...info, hidden: true });
  else sheet.columns.set(column, { ...info, width: points / POINTS / DIGIT });
  sheet.changes.columns = true;
}

export const rowHeight = (sheet: Sheet, row: number): number => {
  const info = sheet.rows.get(row);
  return info?.hidden ? 0 : (info?.height ?? sheet.defaultRowHeight);
};

export function setRowHeight(sheet: Sheet, row: number, points: number): void {
  const { hidden: _hidden, ...info } = sheet.rows.get(row) ?? {};
  if (points === 0) sheet.rows.set(row, { ...info, hidden: true });
  else sheet.rows.set(row, { ...info, height: points });
  sheet.changes.rows.add(row);
}

export function hideRow(sheet: Sheet, row: number, hidden: boolean): void {
  const { hidden: was = false, ...info } = sheet.rows.get(row) ?? {};
  if (was === hidden) return;
  sheet.rows.set(row, hidden ? { ...info, hidden } : info);
  sheet.changes.rows.add(row);
}

export function hideColumn(sheet: Sheet, column: number, hidden: boolean): void {
  const { hidden: was = false, ...info } = sheet.columns.get(column) ?? {};
  if (was === hidden) return;
  sheet.columns.set(column, hidden ? { ...info, hidden } : info);
  sheet.changes.columns = true;
}

/** The width that shows a text of so many digits, in points. */
export const widthOfText = (characters: number): number => (characters * DIGIT + 5) * POINTS;

const pixels = (width: number): number => (width === STANDARD_WIDTH ? STANDARD_PIXELS : Math.round(width * DIGIT));
