import type { Cell, Row, Sheet } from "../../engine/book";
import type { FormulaContext } from "../formula/stored";
import type { SaveContext } from "../saveContext";
import { readRow } from "../sheet/columns";
import { alike } from "../styles/canonical";
import { type Attributes, element, setAttributes } from "../xml/edit";
import { columnLetters } from "../../engine/addresses/columnLetters";
import { sameCell, sameValue } from "./compareCells";
import { SharedFormulas, readCell } from "./readCells";
import { type RawCell, type RawRow, scanCells } from "./scan";
import { writeCell } from "./writeCell";

/** Whether a row without cells has something to say. */
export const needsRowTag = (row: Row | undefined): boolean => row !== undefined && Object.keys(row).length > 0;

/** A row's start tag with what the book changed of it. */
export function patchRowTag(tag: string, raw: RawRow, sheet: Sheet, context: SaveContext): string {
  const before = readRow(raw) ?? {};
  const row = sheet.rows.get(raw.row) ?? {};
  if (alike(before, row)) return tag;
  const sized = before.height !== row.height;
  return setAttributes(tag, {
    ...(sized ? { ht: row.height ?? null, customHeight: row.height === undefined ? null : 1 } : {}),
    ...(before.hidden === row.hidden ? {} : { hidden: row.hidden === true ? 1 : null }),
    ...(before.style === row.style ? {} : rowStyle(row, context)),
  });
}

/** A whole new row. */
export function writeRowTag(index: number, sheet: Sheet, context: SaveContext, cells: string): string {
  const row = sheet.rows.get(index) ?? {};
  const custom = row.height !== undefined && row.extra === undefined ? { customHeight: 1 } : {};
  const attributes: Attributes = {
    r: index + 1,
    ht: row.height,
    hidden: row.hidden === true ? 1 : null,
    ...custom,
    ...row.extra,
  };
  return element("row", { ...attributes, ...rowStyle(row, context) }, cells);
}

function rowStyle(row: Row, { styles }: SaveContext): Attributes {
  const format = row.style === undefined ? 0 : styles.xf(row.style);
  return format === 0 ? { s: null, customFormat: null } : { s: format, customFormat: 1 };
}

/** All rows and cells from the book, for a sheet whose cells were moved; `xml` is what stood there. */
export function rewriteCells(
  xml: string,
  sheet: Sheet,
  formulas: (row: number, column: number) => FormulaContext,
  context: SaveContext,
): string {
  const sources = findSources(xml, sheet);
  const reading = { ...context.reading, formulas };
  const rows = new Set([...sheet.cells.keys(), ...sheet.rows.keys()]);
  const pieces: string[] = [];
  for (const index of [...rows].sort((a, b) => a - b)) {
    const cells: string[] = [];
    sheet.cells[index]?.forEach((cell, column) => {
      if (!cell) return;
      const source = cell.source === undefined ? undefined : sources.get(cell.source);
      const kept = source && moveSource(source, cell, index, column, reading, context);
      cells.push(kept ?? writeCell(sheet, index, column, cell, context));
    });
    // Joined row by row: a text put together with "+" keeps all its pieces, some thirty million of them in a large sheet.
    const text = cells.join("");
    if (text !== "" || needsRowTag(sheet.rows.get(index))) pieces.push(writeRowTag(index, sheet, context, text));
  }
  context.formulas.moved ||= xml.includes("<f") || context.formulas.written;
  return pieces.join("");
}

interface Source {
  raw: RawCell;
  text: string;
}

function findSources(xml: string, sheet: Sheet): Map<number, Source> {
  const wanted = new Set<number>();
  sheet.cells.forEach((cells) =>
    cells.forEach((cell) => {
      if (cell?.source !== undefined) wanted.add(cell.source);
    }),
  );
  const found = new Map<number, Source>();
  if (wanted.size === 0) return found;
  scanCells(xml, {
    row: () => undefined,
    cell: (raw) => {
      const key = raw.row * 16384 + raw.column;
      if (wanted.has(key)) found.set(key, { raw, text: xml.slice(raw.start, raw.end) });
    },
    rowEnd: () => undefined,
  });
  return found;
}

/** The cell as it stood in the file, at its new place; undefined when its content is no longer the same. */
function moveSource(
  { raw, text }: Source,
  cell: Cell,
  row: number,
  column: number,
  reading: Parameters<typeof readCell>[1],
  context: SaveContext,
): string | undefined {
  const moved = raw.row !== row || raw.column !== column;
  if (raw.formula && (moved || raw.formula.type === "shared")) return undefined;
  const file = readCell(raw, reading, new SharedFormulas());
  if (!file || !sameValue(file.value, cell.value) || !sameCell({ ...file, style: cell.style }, cell)) return undefined;
  const format = context.styles.xf(cell.style);
  const tag = /^<c[^>]*?\/?>/.exec(text)?.[0] ?? "";
  const place = { r: columnLetters(column) + String(row + 1), s: format === 0 ? null : format };
  return setAttributes(tag, place) + text.slice(tag.length);
}
