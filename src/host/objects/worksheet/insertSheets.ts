import type { Book, Sheet } from "../../engine";
import { addSheet, findSheet } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { asOneOf, asText, isPlayed } from "../../wire/arguments";
import { ExcelError, invalidArgument, itemNotFound } from "../../wire/errors";
import type { Session } from "../base/session";
import type { SheetTarget } from "../base/targets";
import { adoptSheet } from "./adoptSheet";
import { giveFreeNames, refuseLinks } from "./foreignSheets";
import { findWorksheet, sheetKey } from "./sheetOrder";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Copies worksheets of a file into the workbook, in the file's order; gives the ids of the new ones. */
export async function insertSheets(session: Session, args: Arguments): Promise<string[]> {
  session.refuseStructure();
  const { book } = session;
  const options = args.given(1) ? args.record(1) : {};
  const { book: source } = await session.file.read(args.text(0));
  const chosen = chosenSheets(source, options["sheetNamesToInsert"]);
  if (session.options.platform === "web") refuseOnWeb(chosen);
  refuseLinks(source, chosen);
  const at = position(session, options);
  giveFreeNames(source, chosen, book);
  const copies = chosen.map((sheet, index) => ({ sheet, copy: addSheet(book, sheet.name, at + index) }));
  adoptSheet(book, source, copies);
  book.dirty = true;
  return copies.map(({ copy }) => sheetKey(copy));
}

/** All when none is named. */
function chosenSheets(source: Book, names: unknown): Sheet[] {
  const all = source.sheets.filter(({ kind }) => kind === "worksheet");
  if (names === undefined || names === null) return all;
  if (!Array.isArray(names)) throw invalidArgument();
  const wanted = new Set(names.map((name) => findSheet(source, asText(name))));
  if (wanted.size === 0) return all;
  const chosen = all.filter((sheet) => wanted.has(sheet));
  if (chosen.length < wanted.size) throw itemNotFound();
  return chosen;
}

/** Excel on the web takes no sheets with charts or comments. */
function refuseOnWeb(sheets: readonly Sheet[]): void {
  if (sheets.every(({ charts, comments }) => charts.length + comments.length === 0)) return;
  throw new ExcelError("UnsupportedFeature", "A worksheet holds something that can't be inserted.");
}

function position(session: Session, options: Readonly<Record<string, unknown>>): number {
  const { sheets } = session.book;
  const type = asOneOf(options["positionType"] ?? "End", POSITIONS);
  const relative = options["relativeTo"] ?? null;
  if (relative === null || (type !== "Before" && type !== "After"))
    return type === "Beginning" || type === "Before" ? 0 : sheets.length;
  const sheet = worksheetOf(session, relative);
  return sheets.indexOf(sheet) + Number(type === "After");
}

function worksheetOf(session: Session, given: unknown): Sheet {
  if (isPlayed(given)) {
    if (given.className !== "Worksheet") throw invalidArgument();
    return session.present((given.target as SheetTarget).sheet);
  }
  const sheet = findWorksheet(session, asText(given));
  if (!sheet) throw itemNotFound();
  return sheet;
}
