import type { Book, Sheet } from "../../engine/book";
import { SHEET } from "../package/blankParts";
import { declarePart, sheetmlType } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import { OFFICE, relate } from "../package/relationships";
import type { SheetEntry, WorkbookPart } from "./readWorkbook";

/** A sheet of the book, its part, and the entry that stands for it in the workbook part. */
export interface Placed {
  sheet: Sheet;
  part: string;
  sheetId: number;
  relationship: string;
  isNew: boolean;
}

/** Every sheet of the book in its order; new ones get a part, a relationship and a number that no sheet ever had. */
export function placeSheets(parts: Parts, workbook: WorkbookPart, book: Book): Placed[] {
  let nextId = Math.max(0, ...workbook.sheets.map(({ sheetId }) => sheetId)) + 1;
  const taken = new Set<string>();
  return book.sheets.map((sheet) => {
    const entry = workbook.sheets.find(({ part }) => part === sheet.part && !taken.has(part));
    if (entry) {
      taken.add(entry.part);
      return { sheet, part: entry.part, sheetId: entry.sheetId, relationship: entry.relationship, isNew: false };
    }
    const part = parts.freeName("xl/worksheets/sheet", ".xml");
    parts.write(part, SHEET);
    declarePart(parts, part, sheetmlType("worksheet"));
    const relationship = relate(parts, workbook.part, `${OFFICE}worksheet`, part);
    return { sheet, part, sheetId: nextId++, relationship, isNew: true };
  });
}

export const deletedEntries = (workbook: WorkbookPart, placed: readonly Placed[]): SheetEntry[] =>
  workbook.sheets.filter(({ part }) => !placed.some((entry) => entry.part === part));

/** Gives numbers that no table of the file has. */
export function tableIds(parts: Parts): () => number {
  const tables = parts.names().filter((name) => /^xl\/tables\/[^/]+\.xml$/i.test(name));
  const ids = tables.map((name) => Number(/<table\s[^>]*?\bid="(\d+)"/.exec(parts.text(name))?.[1] ?? 0));
  let last = Math.max(0, ...ids);
  return () => ++last;
}
