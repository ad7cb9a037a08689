import type { Area, Book, Sheet } from "../../engine";
import { COLUMNS, ROWS, columnCount, rowCount, styleAt, styleOf } from "../../engine";
import { accessDenied } from "../../wire/errors";

/** What `worksheet.protection.options` says when nothing was said. */
export const PROTECTION_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** On a protected sheet this is refused, unless its protection allows it. */
export function refuseOnProtected(sheet: Sheet, option?: keyof typeof PROTECTION_OPTIONS): void {
  const { protected: on, options } = sheet.protection;
  if (on && !(option !== undefined && options[option] === true)) throw accessDenied();
}

/** On a protected sheet the contents of unlocked cells can be changed, those of others not. */
export function refuseLocked(
  book: Book,
  sheet: Sheet,
  area: Area,
  touched: (row: number, column: number) => boolean = () => true,
): void {
  if (!sheet.protection.protected) return;
  if (isUnbounded(area)) throw accessDenied();
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (touched(row, column) && styleOf(book, styleAt(sheet, row, column)).locked !== false) throw accessDenied();
}

/** Whole rows or columns: Excel neither reads nor writes their cells one by one. */
export const isUnbounded = (area: Area): boolean => rowCount(area) === ROWS || columnCount(area) === COLUMNS;
