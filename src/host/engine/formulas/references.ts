import type { Area } from "../book";
import { COLUMNS, ROWS } from "../addresses/areas";
import { columnIndex, columnLetters } from "../addresses/columnLetters";
import { quoteSheet } from "../addresses/a1";
import { tokenize } from "./tokens";

/** One end of a reference; without a row it is a whole column, without a column a whole row. */
export interface Corner {
  row?: number;
  column?: number;
  rowFixed: boolean;
  columnFixed: boolean;
}

export interface Reference {
  /** Null: the formula's own sheet. A span of sheets ("Jan:Mar") keeps its colon. */
  sheet: string | null;
  from: Corner;
  /** Null for a single cell. */
  to: Corner | null;
  /** "C1#": whatever the formula in C1 fills. */
  spilled: boolean;
}

export const GONE = "#REF!";

const PARTS =
  /^(?:('(?:[^']|'')+'|[^!]+)!)?(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([0-9]+))?(?::(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([0-9]+))?)?(#?)$/u;

/** Null when the text is no reference, or names a cell beyond the sheet's edge. */
export function parseReference(text: string): Reference | null {
  const parts = PARTS.exec(text);
  if (!parts) return null;
  const from = parseCorner(parts[2], parts[3], parts[4], parts[5]);
  const to = text.includes(":", parts[1]?.length ?? 0) ? parseCorner(parts[6], parts[7], parts[8], parts[9]) : null;
  if (!onSheet(from) || (to && !onSheet(to))) return null;
  return { sheet: parts[1] === undefined ? null : unquote(parts[1]), from, to, spilled: parts[10] === "#" };
}

const known = new Map<string, Reference | null>();
const KEPT = 20_000;

/** `parseReference` for readers: a calculation asks thousands of times for most references. */
export function knownReference(text: string): Readonly<Reference> | null {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= KEPT) known.clear();
  const parsed = parseReference(text);
  known.set(text, parsed);
  return parsed;
}

export function writeReference(reference: Reference): string {
  const { sheet, from, to, spilled } = reference;
  const area = to ? `${writeCorner(from)}:${writeCorner(to)}` : writeCorner(from);
  return writePrefix(sheet) + area + (spilled ? "#" : "");
}

export const writePrefix = (sheet: string | null): string => (sheet === null ? "" : `${quoteSpan(sheet)}!`);

/** The cells a reference covers. */
export function referenceArea({ from, to }: Reference): Area {
  const end = to ?? from;
  const rows = [from.row, end.row].filter((row) => row !== undefined);
  const columns = [from.column, end.column].filter((column) => column !== undefined);
  return {
    top: rows.length > 0 ? Math.min(...rows) : 0,
    bottom: rows.length > 0 ? Math.max(...rows) : ROWS - 1,
    left: columns.length > 0 ? Math.min(...columns) : 0,
    right: columns.length > 0 ? Math.max(...columns) : COLUMNS - 1,
  };
}

/** The same reference, `$` and form kept, over other cells. */
export function withArea(reference: Reference, area: Area): Reference {
  const place = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    ...(corner.row === undefined ? {} : { row }),
    ...(corner.column === undefined ? {} : { column }),
  });
  const from = place(reference.from, area.top, area.left);
  return { ...reference, from, to: reference.to && place(reference.to, area.bottom, area.right) };
}

/**
 * The formula with every cell reference replaced by what `change` makes of it: the same object leaves its text alone,
 * null makes it #REF!. References to other workbooks are never shown.
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  const text = (token: string) => {
    const reference = parseReference(token);
    if (!reference || reference.sheet?.includes("[")) return token;
    const next = change(reference);
    if (next === reference) return token;
    return next ? writeReference(next) : writePrefix(reference.sheet) + GONE;
  };
  const tokens = tokenize(formula);
  return tokens.map((token) => (token.kind === "reference" ? text(token.text) : token.text)).join("");
}

/** A sheet's name as it stands before a "!", without its quotes. */
export const unquote = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;

function parseCorner(columnMark?: string, letters?: string, rowMark?: string, digits?: string): Corner {
  return {
    ...(letters === undefined ? {} : { column: columnIndex(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
    columnFixed: columnMark === "$",
    rowFixed: rowMark === "$",
  };
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === undefined ? "" : (columnFixed ? "$" : "") + columnLetters(column);
  return letters + (row === undefined ? "" : (rowFixed ? "$" : "") + String(row + 1));
}

const onSheet = ({ row, column }: Corner) =>
  (row !== undefined || column !== undefined) && (row ?? 0) >= 0 && (row ?? 0) < ROWS && (column ?? 0) < COLUMNS;

/** "Jan:Mar" needs quotes only when one of the two does. */
function quoteSpan(sheet: string): string {
  const ends = sheet.split(":");
  return ends.some((end) => quoteSheet(end) !== end) ? `'${sheet.replaceAll("'", "''")}'` : sheet;
}
