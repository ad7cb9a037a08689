import { FileError } from "../fileError";

/** A cell as it stands in the sheet's XML; texts are still escaped. */
export interface RawCell {
  row: number;
  column: number;
  start: number;
  end: number;
  style: number;
  /** The `t` attribute; "n" when there is none. */
  type: string;
  /** Set when the cell says more than we hold: value metadata, phonetics, extensions. */
  special: boolean;
  /** `cm`: the cell metadata that makes an array formula dynamic. */
  metadata: string | undefined;
  formula: RawFormula | undefined;
  /** Between <v> and </v>; undefined when there is no <v>. */
  value: string | undefined;
  /** Between <is> and </is>. */
  inline: string | undefined;
}

export interface RawFormula {
  text: string;
  /** "normal", "shared", "array", "dataTable". */
  type: string;
  ref: string | undefined;
  shared: string | undefined;
}

export interface RawRow {
  row: number;
  start: number;
  /** Just after the start tag. */
  innerStart: number;
  attributes: string;
}

export interface CellVisitor {
  row(row: RawRow): void;
  cell(cell: RawCell): void;
  /** After a row's last cell; `start` is where its end tag begins, or `end` when the row closes itself. */
  rowEnd(start: number, end: number): void;
}

/**
 * Walks the rows and cells between <sheetData> and </sheetData>. A tree of a million cells would not fit, so this looks
 * only for the tags it needs. Throws FileError "damaged" when they do not match.
 */
export function scanCells(xml: string, visitor: CellVisitor): void {
  let row = -1;
  for (let at = xml.indexOf("<row"); at >= 0; at = xml.indexOf("<row", at)) {
    const tagEnd = tagEndAt(xml, at);
    const attributes = xml.slice(at + 4, tagEnd);
    row = Number(attributeOf(attributes, "r") ?? row + 2) - 1;
    visitor.row({ row, start: at, innerStart: tagEnd + 1, attributes });
    at = tagEnd + 1;
    if (xml.charCodeAt(tagEnd - 1) === SLASH) visitor.rowEnd(at, at);
    else at = scanRow(xml, at, row, visitor);
  }
}

const SLASH = 47;

function scanRow(xml: string, from: number, row: number, visitor: CellVisitor): number {
  let column = -1;
  for (let at = from; ;) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) throw damaged("a row is never closed");
    if (xml.startsWith("</row", tag)) {
      const end = xml.indexOf(">", tag) + 1;
      visitor.rowEnd(tag, end);
      return end;
    }
    const next = xml.charCodeAt(tag + 2);
    if (xml.charAt(tag + 1) === "c" && (next === 32 || next === 62 || next === SLASH || next === 10)) {
      const cell = readCell(xml, tag, row, column + 1);
      column = cell.column;
      visitor.cell(cell);
      at = cell.end;
    } else if (xml.startsWith("<row", tag)) {
      throw damaged(`row ${row + 1} is never closed`);
    } else {
      at = xml.indexOf(">", tag) + 1;
      if (at === 0) throw damaged("a tag is never closed");
    }
  }
}

function readCell(xml: string, start: number, row: number, nextColumn: number): RawCell {
  const tagEnd = tagEndAt(xml, start);
  const cell: RawCell = {
    row,
    column: nextColumn,
    start,
    end: tagEnd + 1,
    style: 0,
    type: "n",
    special: false,
    metadata: undefined,
    formula: undefined,
    value: undefined,
    inline: undefined,
  };
  readAttributes(xml, start + 2, tagEnd, cell);
  if (xml.charCodeAt(tagEnd - 1) === SLASH) return cell;
  const close = xml.indexOf("</c>", tagEnd);
  if (close < 0) throw damaged(`cell ${row + 1}, ${cell.column + 1} is never closed`);
  cell.end = close + 4;
  readContent(xml, tagEnd + 1, close, cell);
  return cell;
}

function readAttributes(xml: string, from: number, to: number, cell: RawCell): void {
  for (let at = from; at < to;) {
    const equals = xml.indexOf("=", at);
    if (equals < 0 || equals >= to) return;
    const quote = xml.charAt(equals + 1);
    const end = xml.indexOf(quote, equals + 2);
    if (end < 0) throw damaged("an attribute is never closed");
    const name = xml.slice(at, equals).trim();
    const value = xml.slice(equals + 2, end);
    if (name === "r") cell.column = columnOf(value, cell.column);
    else if (name === "s") cell.style = Number(value);
    else if (name === "t") cell.type = value;
    else if (name === "cm") cell.metadata = value;
    else cell.special = true;
    at = end + 1;
  }
}

function columnOf(address: string, otherwise: number): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column === 0 ? otherwise : column - 1;
}

function readContent(xml: string, from: number, to: number, cell: RawCell): void {
  if (xml.startsWith("<v>", from) && xml.startsWith("</v>", to - 4)) {
    cell.value = xml.slice(from + 3, to - 4);
    return;
  }
  const body = xml.slice(from, to);
  const formula = /<f(\s[^>]*?)?(?:\/>|>([^<]*)<\/f>)/.exec(body);
  if (formula) {
    const attributes = formula[1] ?? "";
    cell.formula = {
      text: formula[2] ?? "",
      type: attributeOf(attributes, "t") ?? "normal",
      ref: attributeOf(attributes, "ref"),
      shared: attributeOf(attributes, "si"),
    };
  }
  const value = /<v(?:\s[^>]*?)?(?:\/>|>([^<]*)<\/v>)/.exec(body);
  if (value) cell.value = value[1] ?? "";
  cell.inline = /<is>([\s\S]*)<\/is>/.exec(body)?.[1];
  if (body.includes("<extLst")) cell.special = true;
}

export const attributeOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];

function tagEndAt(xml: string, from: number): number {
  const end = xml.indexOf(">", from);
  if (end < 0) throw damaged("a tag is never closed");
  return end;
}

const damaged = (what: string) => new FileError("damaged", `The sheet's cells cannot be read: ${what}.`);
