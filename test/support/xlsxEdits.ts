import { type Book, type Sheet, CellError } from "../../src/host/engine/book";
import { findSheet } from "../../src/host/engine/state/sheets";
import { setCell } from "../../src/host/engine/state/cells";
import { parseArea } from "../../src/host/engine/addresses/a1";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { describeBook } from "./describeBook";
import { everythingBook } from "./everythingBook";
import { partText, unzipParts } from "./xlsxParts";

export type Value = number | string | boolean | null | CellError;

export const sheetOf = (book: Book, name: string): Sheet => {
  const sheet = findSheet(book, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
export const area = (address: string) => {
  const found = parseArea(address);
  if (!found) throw new Error(`no area ${address}`);
  return found;
};
export function put(book: Book, sheet: Sheet, address: string, value: Value, formula?: string, style?: number): void {
  const { top, left } = area(address);
  const old = sheet.cells[top]?.[left];
  setCell(book, sheet, top, left, {
    value,
    style: style ?? old?.style ?? 0,
    ...(formula === undefined ? {} : { formula }),
  });
}
export const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, next] = [unzipParts(before), unzipParts(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(next)]);
  return [...names].filter(
    (name) => Buffer.compare(old[name] ?? Buffer.from("gone"), next[name] ?? Buffer.from("new")) !== 0,
  );
};

/** Opens, edits, saves and opens again. */
export async function roundTrip(edit: (book: Book) => void, bytes = everythingBook()) {
  const book = await openXlsx(bytes);
  edit(book);
  const saved = await saveXlsx(book);
  const again = await openXlsx(saved);
  return { book, saved, again, xml: (part: string) => partText(saved, part) };
}
export async function expectSame(edit: (book: Book) => void, bytes?: Uint8Array) {
  const result = await roundTrip(edit, bytes);
  expect(describeBook(result.again)).toEqual(describeBook(result.book));
  return result;
}
