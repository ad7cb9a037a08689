import type { Book, Sheet } from "../book";
import { renameSheetEverywhere, forgetSheetEverywhere } from "../edits/rewriteEverywhere";
import { newSheet } from "./newBook";

/** By name, as Excel compares them: without case. */
export function findSheet(book: Book, name: string): Sheet | undefined {
  const wanted = folded(name);
  return book.sheets.find((sheet) => folded(sheet.name) === wanted);
}

export const sheetById = (book: Book, id: string): Sheet | undefined => book.sheets.find((sheet) => sheet.id === id);

export type SheetNameProblem = "empty" | "too-long" | "forbidden-character" | "apostrophe" | "reserved" | "taken";

/** Why Excel would refuse this name, or null. `except` is the sheet that is being renamed. */
export function checkSheetName(book: Book, name: string, except?: Sheet): SheetNameProblem | null {
  if (name.trim() === "") return "empty";
  if (name.length > 31) return "too-long";
  if (/[:\\/?*[\]\u0000\u0003]/.test(name)) return "forbidden-character";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  if (folded(name) === "history") return "reserved";
  const holder = findSheet(book, name);
  return holder && holder !== except ? "taken" : null;
}

/** Adds an empty sheet, at the end unless `position` says otherwise; without a name the next free "SheetN". */
export function addSheet(book: Book, name?: string, position = book.sheets.length): Sheet {
  const sheet = newSheet(freeSheetId(book), name ?? freeSheetName(book));
  book.sheets.splice(position, 0, sheet);
  if (book.activeSheet === "") book.activeSheet = sheet.id;
  // A formula that named a missing sheet may find it now.
  book.dirty = true;
  return sheet;
}

/** Takes the sheet away; formulas, names, validations and rules that mention it get #REF!, its own names go. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  const position = book.sheets.indexOf(sheet);
  if (position < 0) return;
  const following = book.sheets.map((other) => other.name);
  book.sheets.splice(position, 1);
  book.names = book.names.filter((name) => name.scope !== sheet.id);
  forgetSheetEverywhere(book, sheet.name, following);
  if (book.activeSheet === sheet.id) {
    const visible = (other: Sheet) => other.visibility === "Visible";
    const next =
      book.sheets.slice(position).find(visible) ?? [...book.sheets.slice(0, position)].reverse().find(visible);
    book.activeSheet = (next ?? book.sheets[0])?.id ?? "";
  }
  book.dirty = true;
}

/** Renames the sheet and every mention of it in formulas, names, validations and conditional formats. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const before = sheet.name;
  if (before === name) return;
  renameSheetEverywhere(book, before, name);
  sheet.name = name;
}

/** Moves the sheet to a place in the tab order. */
export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  const from = book.sheets.indexOf(sheet);
  if (from < 0) return;
  book.sheets.splice(from, 1);
  book.sheets.splice(position, 0, sheet);
}

/** The next "SheetN" that no sheet has. */
export function freeSheetName(book: Book): string {
  let number = 1;
  while (findSheet(book, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}

function freeSheetId(book: Book): string {
  let number = book.sheets.length + 1;
  while (sheetById(book, `s${number}`)) number++;
  return `s${number}`;
}

const folded = (name: string) => name.normalize("NFC").toLowerCase();
