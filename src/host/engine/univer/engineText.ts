import type { Area, Book, Name, Sheet } from "../book";
import { COLUMNS, ROWS, isWholeColumns, isWholeRows } from "../addresses/areas";
import { writeArea } from "../addresses/a1";
import { copyFormula, sameSheet } from "../formulas/moves";
import { parseReference, referenceArea, unquote } from "../formulas/references";
import { findTable, structuredArea } from "../formulas/structured";
import { isWellFormed } from "../formulas/syntax";
import type { Token } from "../formulas/tokens";
import { tokenize } from "../formulas/tokens";

/** A formula that reads another workbook keeps the value it was last seen with. */
export const readsOtherBooks = (formula: string): boolean =>
  formula.includes("[") && tokenize(formula).some(({ kind, text }) => kind === "reference" && text.includes("["));

/** Where a formula stands, and what the engine can do. */
export interface Place {
  book: Book;
  sheet: Sheet;
  row: number;
  column: number;
  /** Whole columns and rows are cut to this, or the engine would walk a million cells. */
  extent: { rows: number; columns: number };
  hasFunction: (name: string) => boolean;
  /** Told of every area that the formula reads. */
  reads: (sheet: Sheet, area: Area) => void;
}

/** Stands in for a function that nobody has. */
export const UNKNOWN_FUNCTION = "UNKNOWNFUNCTION";
const MAX_DEPTH = 20;

/** What the engine calls a sheet: never needs quotes, never reads like a cell. */
export const engineSheetName = (index: number): string => `sheet_${index}`;

/** The formula in words that the engine knows: plain cells only, no names, no table columns, no spills. */
export function engineText(formula: string, place: Place): string {
  if (!isWellFormed(formula)) return "=#NAME?";
  const body = formula.slice(1);
  return `=${rewrite(body, place, 0)}`;
}

function rewrite(body: string, place: Place, depth: number): string {
  const tokens = tokenize(body);
  const locals = localNames(tokens);
  return signs(tokens)
    .map((token) => word(token, place, depth, locals))
    .join("");
}

function word(token: Token, place: Place, depth: number, locals: ReadonlySet<string>): string {
  switch (token.kind) {
    case "space":
      return " ";
    case "number":
      return numberText(token.text);
    case "array":
      return arrayText(token.text);
    case "error":
      return token.text.toUpperCase().startsWith("#REF!") ? "#REF!" : token.text.toUpperCase();
    case "reference":
      return referenceText(token.text, place);
    case "structured": {
      const found = structuredArea(place.book, token.text, place.sheet, place.row, place.column);
      return found ? areaText(found.sheet, found.area, place) : "#REF!";
    }
    case "name":
      return locals.has(token.text.toLowerCase()) ? token.text : nameText(token.text, place, depth);
    case "function":
      return locals.has(token.text.toLowerCase()) ? token.text : functionText(token.text, place, depth);
    default:
      return token.text;
  }
}

/** The engine takes "1.50" and "0.000000001" for text: a number must be written as JavaScript writes it. */
const numberText = (text: string): string => String(Number(text));

function arrayText(text: string): string {
  const pieces = /"(?:[^"]|"")*"|#[^,;}]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g;
  return text.replace(pieces, (piece) => (/^["#]/.test(piece) ? piece : numberText(piece)));
}

/** "@" only says what a single cell does anyway, a "+" before an operand changes nothing, and -"5" needs parentheses. */
function signs(tokens: Token[]): Token[] {
  let operand = false;
  let negated = false;
  return tokens.flatMap((token) => {
    if (token.kind === "space") return token;
    if (token.text === "@" || (token.text === "+" && !operand)) return [];
    const wrap = negated && token.kind === "string";
    negated = token.text === "-" && !operand;
    operand = token.text === "%" || !["operator", "open", "separator", "function"].includes(token.kind);
    return wrap ? { ...token, text: `(${token.text})` } : token;
  });
}

function referenceText(text: string, place: Place): string {
  const reference = parseReference(text);
  if (!reference) return "#REF!";
  const area = referenceArea(reference);
  const sheets = sheetsOf(reference.sheet, place);
  if (sheets.length === 0) return "#REF!";
  if (reference.spilled) {
    const spill = sheets[0]?.cells[area.top]?.[area.left]?.spill;
    return areaText(sheets[0] ?? place.sheet, spill ?? area, place);
  }
  return sheets.map((sheet) => areaText(sheet, area, place)).join(",");
}

/** One sheet, or every sheet of a span such as "Jan:Mar". */
function sheetsOf(name: string | null, place: Place): Sheet[] {
  if (name === null) return [place.sheet];
  const { sheets } = place.book;
  const at = (wanted: string) => sheets.findIndex((sheet) => sameSheet(sheet.name, wanted));
  const whole = at(name);
  if (whole >= 0) return sheets.slice(whole, whole + 1);
  const [first = "", last] = name.split(":");
  const [from, to] = [at(first), last === undefined ? -1 : at(last)];
  return from < 0 || to < 0 ? [] : sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
}

function areaText(sheet: Sheet, area: Area, place: Place): string {
  const { rows, columns } = place.extent;
  const cut = { ...area };
  if (isWholeColumns(area)) cut.bottom = Math.max(rows, 1) - 1;
  if (isWholeRows(area)) cut.right = Math.max(columns, 1) - 1;
  place.reads(sheet, cut);
  const index = place.book.sheets.indexOf(sheet);
  return `${engineSheetName(index)}!${writeArea(cut)}`;
}

function functionText(text: string, place: Place, depth: number): string {
  const name = text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?|^_XLDUDF_/, "");
  if (place.hasFunction(name)) return name;
  const defined = findName(text, place);
  return defined && depth < MAX_DEPTH ? definition(defined, place, depth) : UNKNOWN_FUNCTION;
}

/** A defined name gives way to what it means; a table's name is its body. */
function nameText(text: string, place: Place, depth: number): string {
  const defined = findName(text, place);
  if (defined && depth < MAX_DEPTH) {
    const meaning = definition(defined, place, depth);
    return /^[\w!:$]+$|^"[^"]*"$/.test(meaning) ? meaning : `(${meaning})`;
  }
  const table = findTable(place.book, text) && structuredArea(place.book, text, place.sheet, place.row, place.column);
  return table ? areaText(table.sheet, table.area, place) : "#NAME?";
}

/** A name's relative references are kept as seen from A1. */
function definition(name: Name, place: Place, depth: number): string {
  const home = place.book.sheets.find((sheet) => sheet.id === name.scope) ?? place.sheet;
  const formula = copyFormula(name.formula.replace(/^=/, ""), place.row, place.column);
  return rewrite(formula, { ...place, sheet: home }, depth + 1);
}

/** A sheet's own name goes before the workbook's. */
export function findName(text: string, { book, sheet }: Pick<Place, "book" | "sheet">): Name | undefined {
  const mark = text.lastIndexOf("!");
  const prefix = mark < 0 ? null : unquote(text.slice(0, mark));
  const home = prefix === null ? sheet : book.sheets.find((other) => sameSheet(other.name, prefix));
  const wanted = text.slice(mark + 1).toLowerCase();
  const named = book.names.filter((name) => name.name.toLowerCase() === wanted);
  return (
    named.find((name) => name.scope !== null && name.scope === home?.id) ?? named.find((name) => name.scope === null)
  );
}

/** The variables of LET and LAMBDA. */
function localNames(tokens: Token[]): ReadonlySet<string> {
  const binds = tokens.some(({ kind, text }) => kind === "function" && /^(_xlfn\.)?(let|lambda)$/i.test(text));
  if (!binds) return new Set();
  const names = tokens.filter((token, index) => {
    const next = tokens.slice(index + 1).find(({ kind }) => kind !== "space");
    const before = tokens
      .slice(0, index)
      .reverse()
      .find(({ kind }) => kind !== "space");
    const opens = before?.kind === "open" || before?.kind === "separator";
    return token.kind === "name" && opens && next?.kind === "separator";
  });
  return new Set(
    names
      .map(({ text }) => text.replace(/^_xlpm\./i, "").toLowerCase())
      .concat(names.map(({ text }) => text.toLowerCase())),
  );
}

/** The engine refuses a reference beyond the sheet's edge, so it gets the whole sheet. */
export const ENGINE_ROWS = ROWS;
export const ENGINE_COLUMNS = COLUMNS;
