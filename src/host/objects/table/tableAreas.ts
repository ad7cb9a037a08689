import type { Area, Book, Sheet, Table } from "../../engine";
import { findTable, insertCells, insertionOf, intersect, tableBody, usedArea } from "../../engine";
import { ExcelError, invalidArgument, mergedRangeConflict } from "../../wire/errors";
import { refuseConflict } from "../range/rangeEdits";
import { isValidName } from "../workbook/names";
import type { Session } from "../base/session";
import type { TableTarget } from "../base/targets";

export const tableKey = (table: Table): string => `{T${table.id}}`;

export const headerArea = ({ area }: Table): Area => ({ ...area, bottom: area.top });
export const totalsArea = ({ area }: Table): Area => ({ ...area, top: area.bottom });

/** The table's data rows; an empty table keeps one blank row. */
export const bodyArea = (table: Table): Area => tableBody(table);

/** The table, if its sheet still has it. */
export function findTableByKey(
  { book }: Session,
  sheet: Sheet | null,
  key: string,
): { sheet: Sheet; table: Table } | undefined {
  const found = findTable(book, key) ?? byId(book, key);
  return found && (sheet === null || found.sheet === sheet) ? found : undefined;
}

function byId(book: Book, key: string): { sheet: Sheet; table: Table } | undefined {
  for (const sheet of book.sheets)
    for (const table of sheet.tables) if (tableKey(table) === key) return { sheet, table };
  return undefined;
}

/** A table may not lie on another one or on merged cells. */
export function refuseTableArea(sheet: Sheet, area: Area, except?: Table): void {
  const overlaps = sheet.tables.some((table) => table !== except && intersect(table.area, area) !== null);
  if (overlaps || sheet.merges.some((merge) => intersect(merge, area) !== null)) throw mergedRangeConflict();
}

export function refuseTableName(book: Book, name: string, except?: Table): void {
  if (!isValidName(name)) throw invalidArgument();
  const wanted = name.toLowerCase();
  const taken =
    book.sheets.some(({ tables }) => tables.some((table) => table !== except && table.name.toLowerCase() === wanted)) ||
    book.names.some((other) => other.name.toLowerCase() === wanted);
  if (taken)
    throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
}

/** Room for `count` rows in the table before its row `at` (a sheet's row); cells below move only when they hold something. */
export function makeRoomBelow({ session, sheet, table }: TableTarget, at: number, count: number): void {
  if (count === 0) return;
  const { area } = table;
  const band = { ...area, top: at, bottom: at + count - 1 };
  const atEnd = at > area.bottom;
  const free =
    atEnd && usedArea(sheet, true, band) === null && !sheet.tables.some((other) => intersect(other.area, band));
  if (!free) insert(session, sheet, band, "Down");
  if (atEnd) table.area = { ...area, bottom: area.bottom + count };
  table.changed = true;
}

/** Room for `count` columns before the sheet's column `at`. */
export function makeRoomBeside({ session, sheet, table }: TableTarget, at: number, count: number): void {
  if (count === 0) return;
  const { area } = table;
  const band = { ...area, left: at, right: at + count - 1 };
  const atEnd = at > area.right;
  const free =
    atEnd && usedArea(sheet, true, band) === null && !sheet.tables.some((other) => intersect(other.area, band));
  if (!free) insert(session, sheet, band, "Right");
  if (atEnd) table.area = { ...area, right: area.right + count };
  table.changed = true;
}

function insert(session: Session, sheet: Sheet, band: Area, direction: "Down" | "Right"): void {
  refuseConflict(sheet, insertionOf(sheet, band, direction));
  session.cellsMoved(insertCells(session.book, sheet, band, direction));
}
