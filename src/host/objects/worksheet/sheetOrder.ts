import type { Sheet } from "../../engine";
import { findSheet } from "../../engine";
import type { Session } from "../base/session";

/** As the API shows a sheet's id; braces keep it apart from most names. */
export const sheetKey = (sheet: Pick<Sheet, "id">): string => `{${sheet.id}}`;

/** By name or by id. Chart sheets are no worksheets. */
export const findWorksheet = ({ book }: Session, key: string): Sheet | undefined =>
  [findSheet(book, key), book.sheets.find((sheet) => sheetKey(sheet) === key)].find(
    (sheet) => sheet?.kind === "worksheet",
  );

export const worksheets = ({ book }: Session, visibleOnly = false): Sheet[] =>
  book.sheets.filter(({ kind, visibility }) => kind === "worksheet" && (!visibleOnly || visibility === "Visible"));

/** The next worksheet in this direction. */
export function neighbour(session: Session, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const { sheets } = session.book;
  const candidates = new Set(worksheets(session, visibleOnly));
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const found = sheets[index];
    if (found && candidates.has(found)) return found;
  }
  return undefined;
}
