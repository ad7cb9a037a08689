import { findColumn, halfWidth, type ColumnFormat, type Criterion, type Problem, type ScoringModel } from "#core";
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
  readonly source: GridColumn;
}

/** What the model does with a column. */
export interface ColumnUse {
  readonly criteria: readonly Criterion[];
  readonly gated: boolean;
  /** Why it was not suggested, a key of the text layer's reasons. */
  readonly skipped?: string;
}

/** Longest first, because 万亿 ends in 亿. */
const unitMarks = ["万亿", "亿", "万", "%"] as const;

/**
 * Every column of the range in sheet order, that of the names included.
 *
 * @example readColumns(grid)[1]?.letters // "B"
 */
export function readColumns(grid: Grid): ColumnReading[] {
  return [...grid.columns, grid.nameCells].sort((a, b) => a.column - b.column).map((column) => readingOf(grid, column));
}

function readingOf(grid: Grid, source: GridColumn): ColumnReading {
  const counts = { number: 0, textNumber: 0, missing: 0, error: 0, text: 0 };
  const units = new Set<string>();
  for (const { kind, text } of source.cells) {
    counts[kind]++;
    if (kind === "textNumber") addUnit(units, text);
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
    units: unitMarks.filter((unit) => units.has(unit)),
    missing: counts.missing,
    errors: counts.error,
    unreadable: counts.text,
    source,
  };
}

function addUnit(units: Set<string>, text: string): void {
  if (units.size === unitMarks.length) return;
  const shown = halfWidth(text);
  const unit = unitMarks.find((mark) => shown.includes(mark));
  if (unit !== undefined) units.add(unit);
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
