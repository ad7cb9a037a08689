import type { DataColumn, DataTable, Problem } from "#core";
import { hasErrors, problem } from "#core";
import type { Area } from "../address";
import { areaAddress, cellAddress, overlaps, quoteSheet } from "../address";
import type { SheetCells, SheetInfo } from "../snapshot";
import { entryAt } from "../snapshot";
import type { Slices } from "../slices";
import { drained, stageOf } from "../slices";
import type { ReadCell } from "./cellKind";
import { columnFormat, readCell, textOf } from "./cellKind";
import { findHeader } from "./findHeader";
import { findNameColumn, type Header } from "./findNameColumn";
import { comparable, isTotalsLabel, trimmed } from "./labels";

export interface GridColumn extends DataColumn {
  /** The sheet's column, zero-based. */
  readonly column: number;
  readonly cells: readonly ReadCell[];
}

/** A user's range as a decision matrix that remembers where every number came from. */
export interface Grid extends DataTable {
  readonly sheet: string;
  /** Header row and every row below it that belongs to the range, totals rows included. */
  readonly area: Area;
  readonly headerRow: number;
  readonly nameColumn: number;
  readonly columns: readonly GridColumn[];
  readonly nameCells: GridColumn;
  /** The sheet's row of each table row. */
  readonly rows: readonly number[];
}

export interface ParsedGrid {
  readonly grid?: Grid;
  readonly problems: readonly Problem[];
}

/** What the caller knows about the range. */
export interface GridHints {
  /** Header of the name column, from the model. */
  readonly nameColumn?: string;
  /** Columns of ours inside the area, to be passed over. */
  readonly ours?: ReadonlySet<number>;
}

/**
 * Reads an area of a sheet into a decision matrix: finds the header (also under a title), reads numbers typed as text,
 * leaves out totals rows and rows without a name, and reports every oddity with its address.
 * @returns the grid, or only problems when there is no header, no name column, no number, merged cells or a name twice.
 */
export function parseGrid(sheet: SheetInfo, cells: SheetCells, area: Area, hints: GridHints = {}): ParsedGrid {
  return drained(parsingGrid(sheet, cells, area, hints));
}

/** `parseGrid` in pieces. */
export function* parsingGrid(
  sheet: SheetInfo,
  cells: SheetCells,
  area: Area,
  hints: GridHints = {},
): Slices<ParsedGrid> {
  const where = (a: Area): string => `${quoteSheet(sheet.name)}!${areaAddress(a)}`;
  const headerRow = findHeader(cells, area);
  if (headerRow === null) return refused(problem("error", "grid/no-header", where(area), { range: where(area) }));
  const body: Area = { ...area, top: headerRow };
  const merged = (sheet.merges ?? []).filter((merge) => overlaps(merge, body));
  if (merged.length > 0)
    return refused(...merged.map((m) => problem("error", "grid/merged", where(m), { cells: where(m) })));
  const problems: Problem[] = [];
  const headers = readHeaders(cells, body, sheet.name, hints, problems);
  const nameColumn = yield* stageOf(findNameColumn(cells, body, headers, hints.nameColumn), 0, 0.3);
  if (nameColumn === undefined) return refused(noNames(where(body), hints.nameColumn));
  const rows = readRows(cells, body, nameColumn.column, sheet.name, problems);
  yield 0.4;
  const others = headers.filter((header) => header.column !== nameColumn.column);
  const columns = yield* stageOf(readColumns(cells, others, rows.rows), 0.4, 0.9);
  if (!columns.some((column) => column.format !== "text")) {
    return refused(problem("error", "grid/no-numbers", where(body), { range: where(body) }));
  }
  if (sheet.hasHiddenRows === true)
    problems.push(problem("info", "grid/hidden-rows", where(body), { range: where(body) }));
  const grid: Grid = {
    sheet: sheet.name,
    area: { ...body, bottom: rows.last },
    headerRow,
    nameColumn: nameColumn.column,
    nameHeader: nameColumn.header,
    names: rows.names,
    rows: rows.rows,
    columns,
    nameCells: readColumn(cells, nameColumn, rows.rows),
  };
  problems.push(...duplicateNames(grid));
  return hasErrors(problems) ? { problems } : { grid, problems };
}

function* readColumns(cells: SheetCells, headers: readonly Header[], rows: readonly number[]): Slices<GridColumn[]> {
  const columns: GridColumn[] = [];
  for (const header of headers) {
    columns.push(readColumn(cells, header, rows));
    yield columns.length / headers.length;
  }
  return columns;
}

function noNames(range: string, wanted: string | undefined): Problem {
  return wanted === undefined
    ? problem("error", "grid/no-names", range, { range })
    : problem("error", "grid/name-column-missing", range, { column: wanted });
}

function refused(...problems: Problem[]): ParsedGrid {
  return { problems };
}

function readHeaders(cells: SheetCells, body: Area, sheet: string, hints: GridHints, problems: Problem[]): Header[] {
  const headers: Header[] = [];
  const seen = new Map<string, number>();
  for (let column = body.left; column <= body.right; column++) {
    if (hints.ours?.has(column) === true) continue;
    const header = trimmed(String(entryAt(cells, cells.values, body.top, column, "")).replace(/\s+/g, " "));
    const where = `${quoteSheet(sheet)}!${cellAddress(body.top, column)}`;
    if (header === "") {
      if (hasContent(cells, body, column)) problems.push(problem("info", "grid/blank-header", where, { cell: where }));
      continue;
    }
    const count = (seen.get(comparable(header)) ?? 0) + 1;
    seen.set(comparable(header), count);
    const unique = count === 1 ? header : `${header} (${count})`;
    if (count > 1) problems.push(problem("warning", "grid/duplicate-header", where, { header, cells: where }));
    headers.push({ header: unique, column });
  }
  return headers;
}

function hasContent(cells: SheetCells, body: Area, column: number): boolean {
  for (let row = body.top + 1; row <= body.bottom; row++) {
    if (entryAt(cells, cells.values, row, column, "") !== "") return true;
  }
  return false;
}

interface Rows {
  readonly names: string[];
  readonly rows: number[];
  readonly last: number;
}

function readRows(cells: SheetCells, body: Area, nameColumn: number, sheet: string, problems: Problem[]): Rows {
  const found: Rows = { names: [], rows: [], last: body.top };
  let last = body.top;
  for (let row = body.top + 1; row <= body.bottom; row++) {
    const isError = entryAt(cells, cells.types, row, nameColumn, "Empty") === "Error";
    const name = isError ? "" : trimmed(String(entryAt(cells, cells.values, row, nameColumn, "")));
    const where = (): string => `${quoteSheet(sheet)}!${cellAddress(row, nameColumn)}`;
    if (name === "") {
      if (!rowHasContent(cells, body, row)) continue;
      problems.push(problem("warning", "grid/blank-name", where(), { cell: where() }));
    } else if (isTotalsLabel(name)) {
      problems.push(problem("info", "grid/total-left-out", where(), { name, cell: where() }));
    } else {
      found.names.push(name);
      found.rows.push(row);
    }
    last = row;
  }
  return { ...found, last };
}

function rowHasContent(cells: SheetCells, body: Area, row: number): boolean {
  for (let column = body.left; column <= body.right; column++) {
    if (entryAt(cells, cells.values, row, column, "") !== "") return true;
  }
  return false;
}

function readColumn(cells: SheetCells, header: Header, rows: readonly number[]): GridColumn {
  const read: ReadCell[] = [];
  const ratings = new Float64Array(rows.length);
  for (const row of rows) {
    const cell = readCell(cells, row, header.column);
    ratings[read.length] = cell.rating;
    read.push(cell);
  }
  const formatOf = (i: number): string => entryAt(cells, cells.numberFormats, rows[i] ?? 0, header.column, "");
  const format = columnFormat(read, formatOf);
  let texts: readonly string[] | undefined;
  return {
    header: header.header,
    column: header.column,
    cells: read,
    ratings,
    format,
    // Only gates and columns shown as text ask for it: most numbers never become one.
    get texts() {
      return (texts ??= read.map(textOf));
    },
  };
}

function duplicateNames(grid: Grid): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  grid.names.forEach((name, i) => {
    const key = comparable(name);
    const row = grid.rows[i] ?? 0;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else {
      const where = `${quoteSheet(grid.sheet)}!${cellAddress(row, grid.nameColumn)}`;
      problems.push(
        problem("error", "grid/duplicate-name", where, {
          name,
          cells: `${cellAddress(before, grid.nameColumn)}, ${cellAddress(row, grid.nameColumn)}`,
        }),
      );
    }
  });
  return problems;
}
