import type { Area } from "../book";
import { COLUMNS, ROWS, isWholeColumns, isWholeRows } from "./areas";
import { columnIndex, columnLetters } from "./columnLetters";

export interface Address {
  /** As the user knows it, without quotes; null when none was given. */
  sheet: string | null;
  area: Area;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([0-9]{1,7})$/;

/**
 * Reads "A1", "A1:B2", "A:C", "3:5", "Sheet1!A1", "'It''s'!$A$1", "Sheet1!" or "'It''s'!" (the whole sheet).
 * Null when it is none of these or lies outside a sheet.
 */
export function parseAddress(text: string): Address | null {
  const trimmed = text.trim().replace(/^=/, "");
  const split = splitSheet(trimmed);
  if (!split) return null;
  const area = split.rest === "" && split.sheet !== null ? wholeSheet() : parseArea(split.rest);
  return area && { sheet: split.sheet, area };
}

/** The part of an address after the sheet's name. */
export function parseArea(text: string): Area | null {
  const [first, second, ...more] = text.split(":");
  if (first === undefined || more.length > 0) return null;
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  if (!from || !to || from.kind !== to.kind || (second === undefined && from.kind !== "cell")) return null;
  return {
    top: Math.min(from.top, to.top),
    left: Math.min(from.left, to.left),
    bottom: Math.max(from.bottom, to.bottom),
    right: Math.max(from.right, to.right),
  };
}

/** "A1", "A1:B2", "A:C", "3:5"; with `absolute`, "$A$1:$B$2". */
export function writeArea(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number) => mark + columnLetters(index);
  const row = (index: number) => mark + String(index + 1);
  // All cells of a sheet are all its rows: "1:1048576".
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  const first = column(area.left) + row(area.top);
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${column(area.right)}${row(area.bottom)}`;
}

/** The address as Excel gives it: "Sheet1!A1:B2", "'My sheet'!A1". */
export const writeAddress = (sheet: string, area: Area, absolute = false): string =>
  `${quoteSheet(sheet)}!${writeArea(area, absolute)}`;

/** In quotes where Excel puts them: spaces, punctuation, a leading digit, or a name that reads like a cell, R1C1 or a logical value. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  const likeCell = /^[A-Za-z]{1,3}[0-9]{1,7}$/.test(name) || /^(r[0-9]*(c[0-9]*)?|c[0-9]*|true|false)$/i.test(name);
  return plain && !likeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

function splitSheet(text: string): { sheet: string | null; rest: string } | null {
  if (text.startsWith("'")) {
    const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
    return quoted && { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  }
  const mark = text.lastIndexOf("!");
  return mark < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

interface Corner extends Area {
  kind: "cell" | "column" | "row";
}

function corner(text: string): Corner | null {
  const cell = CELL.exec(text);
  const column = cell?.[1] ?? COLUMN.exec(text)?.[1];
  const row = cell?.[2] ?? ROW.exec(text)?.[1];
  if (column === undefined && row === undefined) return null;
  const c = column === undefined ? 0 : columnIndex(column);
  const r = row === undefined ? 0 : Number(row) - 1;
  if (c >= COLUMNS || r >= ROWS || r < 0) return null;
  return {
    kind: cell ? "cell" : column !== undefined ? "column" : "row",
    top: r,
    left: c,
    bottom: row === undefined ? ROWS - 1 : r,
    right: column === undefined ? COLUMNS - 1 : c,
  };
}

const wholeSheet = (): Area => ({ top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 });
