import { findColumn, type ColumnFormat, type Criterion, type Problem, type ScoringModel } from "#core";
import { areaAddress, columnLetters, quoteSheet, type Grid, type GridColumn } from "#workbook";

/** How a column's cells were read; counts of cells. */
export interface ColumnReading {
  readonly header: string;
  /** "C", as the sheet calls it. */
  readonly letters: string;
  /** Header and cells, such as "'Industries'!C1:C95". */
  readonly reference: string;
  readonly format: ColumnFormat;
  readonly holdsNames: boolean;
  readonly typedAsText: number;
  /** Units that numbers typed as text carry, such as 万 or %. */
  readonly units: readonly string[];
  readonly missing: number;
  readonly errors: number;
  readonly unreadable: number;
}

/** What the model does with a column. */
export interface ColumnUse {
  readonly criteria: readonly Criterion[];
  readonly gated: boolean;
  /** Why it was not suggested, a key of the text layer's reasons. */
  readonly skipped?: string;
}

/** Units in the order in which they are said. */
const units = ["万亿", "亿", "万", "%"] as const;
/** Longest first, because 万亿 ends in 亿. */
const unitMark = /万亿|亿|万|[%％]/;

/** A range is read once, however often somebody comes back to the view. */
const known = new WeakMap<Grid, readonly ColumnReading[]>();

/**
 * Every column of the range in sheet order, that of the names included.
 *
 * @example readColumns(grid)[1]?.letters // "B"
 */
export function readColumns(grid: Grid): readonly ColumnReading[] {
  const readings =
    known.get(grid) ??
    [...grid.columns, grid.nameCells].sort((a, b) => a.column - b.column).map((column) => readingOf(grid, column));
  known.set(grid, readings);
  return readings;
}

function readingOf(grid: Grid, source: GridColumn): ColumnReading {
  const counts = { number: 0, textNumber: 0, missing: 0, error: 0, text: 0 };
  const found = new Set<string>();
  for (const { kind, text } of source.cells) {
    if (kind === "textNumber") addUnit(found, text);
    counts[kind]++;
  }
  const { column, header, format } = source;
  const area = { top: grid.headerRow, bottom: grid.area.bottom, left: column, right: column };
  return {
    header,
    letters: columnLetters(column),
    reference: `${quoteSheet(grid.sheet)}!${areaAddress(area)}`,
    format,
    holdsNames: column === grid.nameColumn,
    typedAsText: counts.textNumber,
    units: units.filter((unit) => found.has(unit)),
    missing: counts.missing,
    errors: counts.error,
    unreadable: counts.text,
  };
}

function addUnit(found: Set<string>, text: string): void {
  const mark = unitMark.exec(text)?.[0];
  if (mark !== undefined) found.add(mark === "％" ? "%" : mark);
}

/** What each column of the range feeds; a column of which nothing is said feeds nothing. */
export function usesOf(grid: Grid, model: ScoringModel, problems: readonly Problem[]): Map<string, ColumnUse> {
  const uses = new Map<string, { criteria: Criterion[]; gated: boolean; skipped?: string }>();
  const useOf = (header: string) => {
    const use = uses.get(header) ?? { criteria: [], gated: false };
    uses.set(header, use);
    return use;
  };
  for (const criterion of model.criteria) {
    const column = findColumn(grid, criterion.column);
    if (column !== undefined) useOf(column.header).criteria.push(criterion);
  }
  for (const gate of model.gates) {
    const column = findColumn(grid, gate.column);
    if (column !== undefined) useOf(column.header).gated = true;
  }
  for (const { code, detail } of problems) {
    if (code === "suggest/skipped") useOf(String(detail.column)).skipped = String(detail.reason);
  }
  return uses;
}

export type ColumnFilter = "all" | "inUse" | "notInUse" | "withGaps";

/** True for cells that a score would need and does not have. */
export function hasGaps({ format, missing, errors, unreadable }: ColumnReading, use: ColumnUse | undefined): boolean {
  const wanted = isUsed(use) || format !== "text";
  return wanted && missing + errors + unreadable > 0;
}

export function isUsed(use: ColumnUse | undefined): boolean {
  return use !== undefined && (use.criteria.length > 0 || use.gated);
}

/** True when a column belongs under a filter; that of the names belongs under `all` only. */
export function isShown(filter: ColumnFilter, reading: ColumnReading, use: ColumnUse | undefined): boolean {
  if (filter === "all") return true;
  if (reading.holdsNames) return filter === "inUse" && isUsed(use);
  if (filter === "withGaps") return hasGaps(reading, use);
  return isUsed(use) === (filter === "inUse");
}
