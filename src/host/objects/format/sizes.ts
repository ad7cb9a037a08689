import type { Sheet } from "../../engine";
import { DIGIT_PIXELS as DIGIT, POINTS_PER_PIXEL as POINTS } from "../../engine";

export { columnWidth, rowHeight } from "../../engine";

export function setColumnWidth(sheet: Sheet, column: number, points: number): void {
  const { hidden: _hidden, ...info } = sheet.columns.get(column) ?? {};
  if (points === 0) sheet.columns.set(column, { ...info, hidden: true });
  else sheet.columns.set(column, { ...info, width: points / POINTS / DIGIT });
  sheet.changes.columns = true;
}

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

/** Back to the width that columns have which nobody has set. */
export function resetColumn(sheet: Sheet, column: number): void {
  const { width: _width, ...info } = sheet.columns.get(column) ?? {};
  sheet.columns.set(column, info);
  sheet.changes.columns = true;
}

export function resetRow(sheet: Sheet, row: number): void {
  const { height: _height, ...info } = sheet.rows.get(row) ?? {};
  sheet.rows.set(row, info);
  sheet.changes.rows.add(row);
}
