import type { Book, Sheet } from "../../engine";
import {
  findSheet,
  forgetSheetIn,
  renameSheet,
  renameTableEverywhere,
  rewriteEverywhere,
  tokenize,
} from "../../engine";
import { NotEmulatedError } from "../../wire/errors";
import { freeName } from "../table/tableHeaders";
import { freeCopyName } from "./copySheet";

/** Every formula of these sheets, of their rules and names. */
export function eachFormula(book: Book, sheets: readonly Sheet[], see: (formula: string) => void): void {
  rewriteEverywhere(book, (formula, home) => {
    if (home && sheets.includes(home)) see(formula);
    return formula;
  });
}

/** Excel links such formulas with the file that they came from; the host knows no links. */
export function refuseLinks(source: Book, inserted: readonly Sheet[]): void {
  const left = source.sheets.filter((sheet) => !inserted.includes(sheet));
  eachFormula(source, inserted, (formula) => {
    if (linksOut(formula, left, source))
      throw new NotEmulatedError("Workbook.insertWorksheetsFromBase64 of formulas that name other sheets of the file");
  });
}

/** Whether the formula names one of these sheets, or another file. */
export function linksOut(formula: string, left: readonly Sheet[], source: Book): boolean {
  const order = source.sheets.map(({ name }) => name);
  return (
    left.some(({ name }) => forgetSheetIn(formula, name, order) !== formula) ||
    tokenize(formula).some(({ kind, text }) => kind === "reference" && text.includes("["))
  );
}

/** Renames sheets and tables in the file's book as far as the workbook has their names. */
export function giveFreeNames(source: Book, inserted: readonly Sheet[], book: Book): void {
  const given = new Set<string>();
  const names = inserted.map((sheet): [Sheet, string] => {
    const taken = (name: string) => findSheet(book, name) !== undefined || given.has(name.toLowerCase());
    const name = taken(sheet.name) ? freeCopyName(sheet.name, taken) : sheet.name;
    given.add(name.toLowerCase());
    return [sheet, name];
  });
  // By way of names that no sheet has: one may get what another was called.
  for (const [sheet, name] of names) if (name !== sheet.name) renameSheet(source, sheet, `{${sheet.id}}`);
  for (const [sheet, name] of names) renameSheet(source, sheet, name);
  const tableNames = ({ sheets }: Book) => sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  for (const table of inserted.flatMap(({ tables }) => tables)) {
    if (freeName(table.name, tableNames(book)) === table.name) continue;
    const name = freeName(table.name, [...tableNames(book), ...tableNames(source)]);
    renameTableEverywhere(source, table, name);
    table.name = name;
  }
}
