import type { IRange, Workbook } from "@univerjs/core";
import { RANGE_TYPE } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation, SelectionMoveType } from "@univerjs/sheets";
import type { Area, Book } from "#host/page";
import { rangeOf } from "./sheetData";

const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/** The grid marks whole rows, whole columns and the whole sheet by numbers that are none. */
export function selectedArea(range: IRange | undefined): Area | null {
  if (!range) return null;
  const whole = (kind: RANGE_TYPE): boolean => range.rangeType === kind || range.rangeType === RANGE_TYPE.ALL;
  return {
    top: whole(RANGE_TYPE.COLUMN) ? 0 : range.startRow || 0,
    bottom: whole(RANGE_TYPE.COLUMN) ? LAST_ROW : range.endRow,
    left: whole(RANGE_TYPE.ROW) ? 0 : range.startColumn || 0,
    right: whole(RANGE_TYPE.ROW) ? LAST_COLUMN : range.endColumn,
  };
}

/** Brings the book's active sheet to the front and shows its selection, where the grid shows another. */
export function showPlace(book: Book, workbook: Workbook, draw: (command: string, params: object) => void): void {
  const sheet = book.sheets.find(({ id }) => id === book.activeSheet);
  const worksheet = sheet && workbook.getSheetBySheetId(sheet.id);
  if (!sheet || !worksheet) return;
  if (workbook.getActiveSheet().getSheetId() !== sheet.id)
    draw(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
  const { top, left, bottom, right } = sheet.selection;
  const area = {
    top,
    left,
    bottom: Math.min(bottom, worksheet.getRowCount() - 1),
    right: Math.min(right, worksheet.getColumnCount() - 1),
  };
  const key = JSON.stringify(area);
  if (shown.get(sheet) === key) return;
  shown.set(sheet, key);
  const primary = { ...rangeOf({ top, left, bottom: top, right: left }), actualRow: top, actualColumn: left };
  draw(SetSelectionsOperation.id, {
    subUnitId: sheet.id,
    type: SelectionMoveType.MOVE_END,
    reveal: true,
    selections: [
      { range: rangeOf(area), primary: { ...primary, isMerged: false, isMergedMainCell: false }, style: null },
    ],
  });
}

/** What the grid was last told about each sheet. */
const shown = new WeakMap<object, string>();
