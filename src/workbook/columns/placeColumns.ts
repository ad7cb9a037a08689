import type { Problem } from "#core";
import { problem } from "#core";
import type { Area } from "../address";
import { areaAddress, intersection, quoteSheet } from "../address";
import type { Grid } from "../grid/parseGrid";
import type { Target } from "../grid/findTarget";
import type { ResultColumn } from "../layout";
import { resultColumns } from "../layout";
import type { Ours } from "../ours";
import { isOurCell } from "../ours";
import { entryAt, wholeTable } from "../snapshot";

export interface PlacedColumns {
  /** The sheet's column of each result. */
  readonly columns: Readonly<Record<ResultColumn, number>>;
  /** Those that this run adds. */
  readonly added: ReadonlySet<ResultColumn>;
  /** The user's table, widened, when the added columns become part of it. */
  readonly widened?: { readonly table: string; readonly area: Area };
  readonly problems: readonly Problem[];
}

/**
 * Finds room for the results beside the range: where an earlier run put them, else the first free columns to the right;
 * directly beside a table they become columns of it.
 */
export function placeColumns(target: Target, grid: Grid, ours: Ours): PlacedColumns {
  const kept = new Map<ResultColumn, number>();
  for (const key of resultColumns) {
    const marked = ours.columns[key];
    if (marked === undefined || marked.sheet.name !== grid.sheet) continue;
    if (marked.area.top === grid.headerRow && marked.area.left === marked.area.right) kept.set(key, marked.area.left);
  }
  const missing = resultColumns.filter((key) => !kept.has(key));
  const right = Math.max(grid.area.right, ...kept.values());
  const start = missing.length === 0 ? right : firstFree(target, grid, right + 1, missing.length);
  missing.forEach((key, i) => kept.set(key, start + i));
  const column = (key: ResultColumn): number => kept.get(key) ?? start;
  const problems: Problem[] = [];
  if (missing.length > 0 && start !== right + 1) {
    const range = `${quoteSheet(grid.sheet)}!${areaAddress(columnArea(grid, start, start + missing.length - 1))}`;
    problems.push(problem("info", "workbook/columns-taken", range, { range }));
  }
  const { table } = target;
  const joins = table !== undefined && missing.length > 0 && start === table.area.right + 1;
  return {
    columns: { score: column("score"), rank: column("rank"), tier: column("tier"), why: column("why") },
    added: new Set(missing),
    ...(joins
      ? { widened: { table: table.name, area: { ...wholeTable(table), right: start + missing.length - 1 } } }
      : {}),
    problems: [...problems, ...inTheWay(target, grid, ours, [...kept.values()])],
  };
}

/** Header and rows of some columns. */
export function columnArea(grid: Grid, left: number, right = left): Area {
  return { top: grid.headerRow, left, bottom: grid.area.bottom, right };
}

function firstFree(target: Target, grid: Grid, from: number, count: number): number {
  for (let left = from; ; left++) {
    const area = columnArea(grid, left, left + count - 1);
    const blocked = target.sheet.tables.some(
      (t) => t.name !== target.table?.name && intersection(t.area, area) !== null,
    );
    const merged = (target.sheet.merges ?? []).some((merge) => intersection(merge, area) !== null);
    if (!blocked && !merged && foreignCells(target, area, () => false).length === 0) return left;
  }
}

/** Filled cells of an area, as sheet rows and columns. */
function foreignCells(target: Target, area: Area, mine: (row: number, column: number) => boolean): Area[] {
  const found: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (entryAt(target.cells, target.cells.formulas, row, column, "") === "" || mine(row, column)) continue;
      found.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return found;
}

/** Cells below an earlier run's columns that somebody filled since, where the range has grown. */
function inTheWay(target: Target, grid: Grid, ours: Ours, columns: readonly number[]): Problem[] {
  const mine = isOurCell(ours, grid.sheet);
  return columns.flatMap((column) => {
    const cells = foreignCells(target, columnArea(grid, column), mine);
    if (cells.length === 0) return [];
    const where = `${quoteSheet(grid.sheet)}!${cells.slice(0, 5).map(areaAddress).join(", ")}`;
    return [problem("error", "workbook/cells-in-the-way", where, { cells: where })];
  });
}
