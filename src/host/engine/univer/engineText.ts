import type { Area, Book, Name, Sheet } from "../book";
import { COLUMNS, ROWS, isWholeColumns, isWholeRows } from "../addresses/areas";
import { columnLetters } from "../addresses/columnLetters";
import { resolveIntersections } from "../formulas/intersections";
import { copyFormula, sameSheet } from "../formulas/moves";
import type { Reference } from "../formulas/references";
import { knownReference, referenceArea } from "../formulas/references";
import { findTable, structuredArea } from "../formulas/structured";
import { readsWell } from "../formulas/syntax";
import type { Token } from "../formulas/tokens";
import { movingRows, tokenize } from "../formulas/tokens";
import { findName, localNames } from "./definedNames";
import { isMovable } from "./isMovable";
import { arrayText, engineLiteral, numberText } from "./literals";

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
}

/** Stands in for a function that nobody has. */
export const UNKNOWN_FUNCTION = "UNKNOWNFUNCTION";
const MAX_DEPTH = 20;

/** What the engine calls a sheet: never needs quotes, never reads like a cell. */
export const engineSheetName = (index: number): string => `sheet_${index}`;

/** A formula as the engine takes it. */
export interface EngineText {
  text: string;
  /** The same for formulas of one column that differ only in the rows they move with, so that they may share one parsed tree. */
  pattern: string;
  /** It can be calculated for another row by moving its references. */
  movable: boolean;
  /** Every area that it reads. */
  reads: Read[];
  /** Where the rows stand that it moves with, when nothing but those would differ for another row. */
  rowsAt: number[] | null;
}

/** An area that a formula reads, and which of its ends stay where they are when the formula moves down. */
export interface Read {
  sheet: Sheet;
  area: Area;
  fixed: FixedRows;
}

/** The formula in words that the engine knows: plain cells only, no names, no table columns, no spills. */
export function engineText(formula: string, place: Place): EngineText {
  const tokens = tokenize(formula);
  if (!readsWell(tokens)) return { text: "=#NAME?", pattern: "=#NAME?", movable: false, reads: [], rowsAt: null };
  const references: EngineReference[] = [];
  const marked = `=${rewrite(tokens.slice(1), { ...place, references }, 0)}`;
  const withReferences = (write: (reference: EngineReference) => string): string =>
    marked.replace(/\u0000(\d+)\u0000/g, (_mark, index: string) => {
      const reference = references[Number(index)];
      return reference === undefined ? "#REF!" : write(reference);
    });
  const text = withReferences((reference) => reference.text);
  const movable = isMovable(marked);
  // A formula that does not move is its own row's alone, whatever reads the same below it.
  const pattern = movable ? withReferences((reference) => reference.moving) : `:${place.row}:${text}`;
  const rowsAt = movable && isPlain(tokens, place) ? movingRows(tokens) : null;
  return { text, pattern: `${place.column}${pattern}`, movable, reads: references, rowsAt };
}

/** An area as the engine reads it, and with its moving rows counted from the formula's own. */
interface EngineReference extends Read {
  text: string;
  moving: string;
}

interface Rewriting extends Place {
  references: EngineReference[];
}

interface FixedRows {
  top: boolean;
  bottom: boolean;
}
const FIXED: FixedRows = { top: true, bottom: true };

/** No names, tables or spills, whose cells do not move with the formula; a space may stand for what two areas share. */
function isPlain(tokens: readonly Token[], { hasFunction }: Place): boolean {
  return tokens.every(({ kind, text }) => {
    if (kind === "function") return hasFunction(bareName(text));
    if (kind !== "reference") return kind !== "name" && kind !== "structured" && kind !== "space";
    const reference = knownReference(text);
    return reference !== null && !reference.spilled && isOrdered(reference);
  });
}

function rewrite(body: Token[], place: Rewriting, depth: number): string {
  const tokens = resolveIntersections(body);
  const locals = localNames(tokens);
  return signs(tokens)
    .map((token) => word(token, place, depth, locals))
    .join("");
}

function word(token: Token, place: Rewriting, depth: number, locals: ReadonlySet<string>): string {
  switch (token.kind) {
    case "space":
      return " ";
    case "string":
      return engineLiteral(token.text);
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
    return wrap ? [{ kind: "open", text: "(" }, token, { kind: "close", text: ")" }] : token;
  });
}

function referenceText(text: string, place: Rewriting): string {
  const reference = knownReference(text);
  if (!reference) return "#REF!";
  const area = referenceArea(reference);
  const sheets = sheetsOf(reference.sheet, place);
  if (sheets.length === 0) return "#REF!";
  if (reference.spilled) {
    const spill = sheets[0]?.cells[area.top]?.[area.left]?.spill;
    return areaText(sheets[0] ?? place.sheet, spill ?? area, place);
  }
  return sheets.map((sheet) => areaText(sheet, area, place, fixedRows(reference))).join(",");
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

/** Ends that are not in their order are taken as fixed. */
function fixedRows(reference: Reference): FixedRows {
  const { from, to } = reference;
  return isOrdered(reference) ? { top: from.rowFixed, bottom: (to ?? from).rowFixed } : FIXED;
}

function isOrdered({ from, to }: Reference): boolean {
  const end = to ?? from;
  return from.row !== undefined && end.row !== undefined && from.row <= end.row;
}

function areaText(sheet: Sheet, area: Area, place: Rewriting, fixed = FIXED): string {
  const { rows, columns } = place.extent;
  const cut = { ...area };
  if (isWholeColumns(area)) cut.bottom = Math.max(rows, 1) - 1;
  if (isWholeRows(area)) cut.right = Math.max(columns, 1) - 1;
  const name = engineSheetName(place.book.sheets.indexOf(sheet));
  const { top, bottom } = cut;
  const corner = (column: number, row: number, isFixed: boolean): string =>
    `$${columnLetters(column)}${isFixed ? "$" : ""}${row + 1}`;
  const moved = (row: number, isFixed: boolean): string => (isFixed ? `$${row}` : String(row - place.row));
  const ends = [corner(cut.left, top, fixed.top), corner(cut.right, bottom, fixed.bottom)];
  const single = top === bottom && cut.left === cut.right && fixed.top === fixed.bottom;
  place.references.push({
    sheet,
    area: cut,
    fixed,
    text: `${name}!${single ? (ends[0] ?? "") : ends.join(":")}`,
    moving: `${name}!${cut.left}:${cut.right}:${moved(top, fixed.top)}:${moved(bottom, fixed.bottom)}`,
  });
  return `\u0000${place.references.length - 1}\u0000`;
}

const bareName = (text: string): string => text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?|^_XLDUDF_/, "");

function functionText(text: string, place: Rewriting, depth: number): string {
  const name = bareName(text);
  if (place.hasFunction(name)) return name;
  const defined = findName(text, place);
  return defined && depth < MAX_DEPTH ? definition(defined, place, depth) : UNKNOWN_FUNCTION;
}

/** A defined name gives way to what it means; a table's name is its body. */
function nameText(text: string, place: Rewriting, depth: number): string {
  const defined = findName(text, place);
  if (defined && depth < MAX_DEPTH) {
    const meaning = definition(defined, place, depth);
    return /^[\w!:$\u0000]+$|^"[^"]*"$/.test(meaning) ? meaning : `(${meaning})`;
  }
  const table = findTable(place.book, text) && structuredArea(place.book, text, place.sheet, place.row, place.column);
  return table ? areaText(table.sheet, table.area, place) : "#NAME?";
}

/** A name's relative references are kept as seen from A1. */
function definition(name: Name, place: Rewriting, depth: number): string {
  const home = place.book.sheets.find((sheet) => sheet.id === name.scope) ?? place.sheet;
  const formula = copyFormula(name.formula.replace(/^=/, ""), place.row, place.column);
  return rewrite(tokenize(formula), { ...place, sheet: home }, depth + 1);
}

/** The engine refuses a reference beyond the sheet's edge, so it gets the whole sheet. */
export const ENGINE_ROWS = ROWS;
export const ENGINE_COLUMNS = COLUMNS;
