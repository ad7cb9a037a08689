import type { Book, Name, Scalar, Sheet } from "../../engine";
import {
  CellError,
  addSheet,
  mapReferences,
  normalizeFormula,
  parseAddress,
  setCell,
  sheetById,
  spelling,
  writeAddress,
} from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { rangeArgument } from "../base/rangeTarget";
import { refuseNameFormula } from "../base/refuseFormula";
import type { Session } from "../base/session";

/** What Excel takes for a name: a letter first, no spaces, nothing that reads like a cell. */
export function isValidName(name: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255) return false;
  return !/^[a-z]{1,3}[0-9]{1,7}$/i.test(name) && !/^(r|c|r[0-9]*c[0-9]*|true|false)$/i.test(name);
}

/** A range, or a text that is a formula when it begins with "=". */
export function nameFormula(
  book: Book,
  args: Arguments,
  index: number,
  english = (formula: string) => formula,
): string {
  const range = rangeArgument(args, index);
  if (range) return `=${writeAddress(range.sheet.name, range.area, true)}`;
  const text = english(args.text(index));
  if (text.startsWith("=")) {
    refuseNameFormula(text);
    return normalizeFormula(text, spelling(book));
  }
  if (text.trim() !== "" && Number.isFinite(Number(text))) return `=${text.trim()}`;
  if (text === "") throw invalidArgument();
  return `="${text.replaceAll('"', '""')}"`;
}

const plain = (value: Scalar): string | number | boolean => (value instanceof CellError ? value.code : (value ?? ""));

/** What the name's formula comes to, row by row. */
export async function nameCells(session: Session, name: Name): Promise<Scalar[][]> {
  const home = (name.scope === null ? undefined : sheetById(session.book, name.scope)) ?? session.activeSheet;
  const known = constant(name.formula);
  return known === undefined ? evaluateCells(session, name.formula, home) : [[known]];
}

/** What the name stands for: the address of its cells, or the value of its formula. */
export async function nameValue(
  session: Session,
  name: Name,
): Promise<{ type: string; value: string | number | boolean }> {
  if (/^=[^"]*#REF!$/.test(name.formula)) return { type: "Error", value: "#REF!" };
  if (parseAddress(name.formula)) return { type: "Range", value: name.formula.slice(1) };
  const cells = await nameCells(session, name);
  const value = cells[0]?.[0] ?? null;
  // Of an array Excel answers the first item (OfficeDev/office-js #6110); all of them are in `arrayValues`.
  if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) return { type: "Array", value: plain(value) };
  if (value instanceof CellError) return { type: "Error", value: value.code };
  if (typeof value === "number") return { type: Number.isInteger(value) ? "Integer" : "Double", value };
  return typeof value === "boolean" ? { type: "Boolean", value } : { type: "String", value: value ?? "" };
}

function constant(formula: string): Scalar | undefined {
  const body = formula.slice(1).trim();
  if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === "true";
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : undefined;
}

/** The value that a formula would have on sheet `home`; of an array its first. */
export const evaluate = async (session: Session, formula: string, home: Sheet): Promise<Scalar> =>
  (await evaluateCells(session, formula, home))[0]?.[0] ?? null;

/** What a formula would fill on sheet `home`, row by row. */
async function evaluateCells(session: Session, formula: string, home: Sheet): Promise<Scalar[][]> {
  // It is calculated on a sheet of its own, which the workbook never gets to see.
  const book: Book = { ...session.book, sheets: [...session.book.sheets] };
  const scratch = addSheet(book);
  const placed = mapReferences(formula, (reference) =>
    reference.sheet === null ? { ...reference, sheet: home.name } : reference,
  );
  setCell(book, scratch, 0, 0, { value: null, formula: placed, style: 0 });
  await session.calculator.calculate(book);
  const { bottom, right } = scratch.cells[0]?.[0]?.spill ?? { bottom: 0, right: 0 };
  return Array.from({ length: bottom + 1 }, (_row, row) =>
    Array.from({ length: right + 1 }, (_column, column) => scratch.cells[row]?.[column]?.value ?? null),
  );
}
