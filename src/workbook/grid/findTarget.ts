import type { Problem, ScoringModel } from "#core";
import { problem } from "#core";
import type { Area } from "../address";
import { areaAddress, cellCount, contains, intersection, parseReference, quoteSheet } from "../address";
import type { Ours } from "../ours";
import { isOurCell, isOurSheet } from "../ours";
import type { SheetCells, SheetInfo, TableInfo, WorkbookSnapshot } from "../snapshot";
import { entryAt, findSheet, wholeTable } from "../snapshot";
import { findHeader } from "./findHeader";
import { allRegions, regionAround, regionAroundArea } from "./findRegion";
import { comparable } from "./labels";

/** Where the scoring acts: an area of a sheet whose cells were read. */
export interface Target {
  readonly sheet: SheetInfo;
  readonly cells: SheetCells;
  readonly area: Area;
  /** The user's table that the area is. */
  readonly table?: TableInfo;
}

type Found = { readonly target: Target } | { readonly problem: Problem };

/**
 * Decides which cells to score. A stated range counts as it is (one cell: the region round it); otherwise the range
 * scored before, the region whose header holds the model's columns, the table or region under the selection, the only
 * table, the largest region on the active sheet; each only when it has a header with numbers below.
 */
export function findTarget(
  snapshot: WorkbookSnapshot,
  ours: Ours,
  stated: string | undefined,
  model: ScoringModel | undefined,
): Found {
  if (stated !== undefined) return statedTarget(snapshot, ours, stated);
  const candidates = function* (): Generator<Target | undefined> {
    yield scoredBefore(ours);
    if (model !== undefined) yield* withColumns(snapshot, ours, model);
    yield underSelection(snapshot, ours);
    const tables = snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => tableTarget(sheet, table, ours)));
    if (tables.length === 1) yield tables[0];
    yield* regionsOf(findSheet(snapshot, snapshot.activeSheet), ours);
  };
  for (const target of candidates()) {
    if (target !== undefined && findHeader(target.cells, target.area) !== null) return { target };
  }
  return { problem: problem("error", "grid/not-found", quoteSheet(snapshot.activeSheet), {}) };
}

function statedTarget(snapshot: WorkbookSnapshot, ours: Ours, stated: string): Found {
  const refused: Found = { problem: problem("error", "grid/empty", stated, { range: stated }) };
  const named = snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const table = named.find((entry) => entry.table.name.toLowerCase() === stated.trim().toLowerCase());
  if (table !== undefined) {
    const target = tableTarget(table.sheet, table.table, ours);
    return target === undefined ? refused : { target };
  }
  const name = snapshot.names.find((entry) => entry.name.toLowerCase() === stated.trim().toLowerCase());
  const reference = parseReference(name?.formula ?? stated);
  const sheet = reference === null ? undefined : findSheet(snapshot, reference.sheet ?? snapshot.activeSheet);
  if (reference === null || sheet?.cells === undefined || sheet.used === null) return refused;
  const { top, left } = reference.area;
  const area =
    cellCount(reference.area) === 1
      ? regionAround(sheet.cells, top, left, isOurCell(ours, sheet.name))
      : intersection(reference.area, sheet.used);
  return area === null ? refused : { target: regionOf(sheet, sheet.cells, area, ours) };
}

/** The user's part of a table: our columns at its right are none of it. */
function tableTarget(sheet: SheetInfo, table: TableInfo, ours: Ours): Target | undefined {
  if (sheet.cells === undefined) return undefined;
  const isOurs = isOurCell(ours, sheet.name);
  const area = { ...table.area };
  while (area.right > area.left && isOurs(area.top, area.right)) area.right--;
  return { sheet, cells: sheet.cells, area, table };
}

function scoredBefore(ours: Ours): Target | undefined {
  const { data } = ours;
  if (data?.sheet.cells === undefined) return undefined;
  const table = data.sheet.tables.find((t) => contains(wholeTable(t), data.area));
  if (table !== undefined) return tableTarget(data.sheet, table, ours);
  // A row or column that somebody inserted and left blank does not cut the range in two.
  const area = regionAroundArea(data.sheet.cells, data.area, isOurCell(ours, data.sheet.name));
  return regionOf(data.sheet, data.sheet.cells, area, ours);
}

/** An area, or the table that it is but for a title above it or rows below: then a later run finds the same rows. */
function regionOf(sheet: SheetInfo, cells: SheetCells, area: Area, ours: Ours): Target {
  for (const table of sheet.tables) {
    const target = tableTarget(sheet, table, ours);
    if (target === undefined || !contains(area, target.area)) continue;
    const { left, right } = target.area;
    const isMost = left === area.left && right === area.right && cellCount(target.area) > cellCount(area) / 2;
    if (isMost && findHeader(cells, target.area) !== null) return target;
  }
  return { sheet, cells, area };
}

function regionTarget(sheet: SheetInfo, ours: Ours, row: number, column: number): Target | undefined {
  if (sheet.cells === undefined) return undefined;
  return regionOf(sheet, sheet.cells, regionAround(sheet.cells, row, column, isOurCell(ours, sheet.name)), ours);
}

function* regionsOf(sheet: SheetInfo | undefined, ours: Ours): Generator<Target> {
  if (sheet?.cells === undefined || isOurSheet(ours, sheet.name)) return;
  for (const area of allRegions(sheet.cells, isOurCell(ours, sheet.name))) {
    yield regionOf(sheet, sheet.cells, area, ours);
  }
}

function* withColumns(snapshot: WorkbookSnapshot, ours: Ours, model: ScoringModel): Generator<Target> {
  const wanted = model.criteria.map((criterion) => comparable(criterion.column));
  const active = snapshot.sheets.filter((sheet) => sheet.name === snapshot.activeSheet);
  const others = snapshot.sheets.filter((sheet) => sheet.name !== snapshot.activeSheet && sheet.visible);
  for (const sheet of [...active, ...others]) {
    const tables = sheet.tables.map((table) => tableTarget(sheet, table, ours));
    for (const target of [...tables, ...regionsOf(sheet, ours)]) {
      if (target === undefined) continue;
      const row = findHeader(target.cells, target.area);
      if (row === null) continue;
      const headers = new Set<string>();
      for (let c = target.area.left; c <= target.area.right; c++) {
        headers.add(comparable(String(entryAt(target.cells, target.cells.values, row, c, ""))));
      }
      if (wanted.every((header) => headers.has(header))) yield target;
    }
  }
}

function underSelection(snapshot: WorkbookSnapshot, ours: Ours): Target | undefined {
  const { selection } = snapshot;
  const sheet = selection === undefined ? undefined : findSheet(snapshot, selection.sheet);
  if (selection === undefined || sheet?.cells === undefined || isOurSheet(ours, sheet.name)) return undefined;
  const { top, left, bottom, right } = selection.area;
  const table = sheet.tables.find((t) => intersection(t.area, selection.area) !== null);
  if (table !== undefined) return tableTarget(sheet, table, ours);
  if (top !== bottom && left !== right && sheet.used !== null) {
    const area = intersection(selection.area, sheet.used);
    if (area !== null && findHeader(sheet.cells, area) !== null) return { sheet, cells: sheet.cells, area };
  }
  if (entryAt(sheet.cells, sheet.cells.values, top, left, "") === "") return undefined;
  return regionTarget(sheet, ours, top, left);
}

export function targetAddress(target: Target): string {
  return `${quoteSheet(target.sheet.name)}!${areaAddress(target.area)}`;
}
