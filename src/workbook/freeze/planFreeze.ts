import type { Problem } from "#core";
import { problem } from "#core";
import type { Area } from "../address";
import { areaAddress, cellAddress, cellCount, intersection, quoteSheet } from "../address";
import type { CellContent, Plan, Step } from "../plan/plan";
import { literal } from "../plan/plan";
import type { CellValue, SheetCells, SheetInfo, WorkbookSnapshot } from "../snapshot";
import { entryAt } from "../snapshot";
import { findOurFormulas, type OurFormulas } from "./findOurFormulas";

/** What freezing a workbook would do. */
export interface PlannedFreeze {
  readonly plan: Plan;
  /** The workbook before, with what formulas spill left blank: what has to be put back to undo the plan. */
  readonly before: WorkbookSnapshot;
  /** Formulas that call our functions. */
  readonly count: number;
  /** Cells that become values: those of the formulas and what they spill. */
  readonly cells: number;
  readonly problems: readonly Problem[];
}

/** Errors that are a result; the others say that there is none yet, or that the add-in's functions are not there. */
const results: ReadonlySet<CellValue> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NUM!", "#N/A"]);

/**
 * Plans to replace by their values all formulas that call our functions; other formulas stay.
 * @param snapshot all sheets with their cells
 * @param spills where formulas among `findOurFormulas` spill to, each area from its formula's cell on
 */
export function planFreeze(snapshot: WorkbookSnapshot, spills: readonly OurFormulas[]): PlannedFreeze {
  const places = findOurFormulas(snapshot).map(({ sheet, areas }) => {
    const spilled = spills.find((one) => one.sheet === sheet)?.areas ?? [];
    return { sheet, spilled, alone: areas.flatMap((area) => spilled.reduce(withoutArea, [area])) };
  });
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const steps = places.flatMap(({ sheet, spilled, alone }) =>
    [...stacked(spilled), ...alone].map((area) => writeValues(sheet, area, sheets.get(sheet)?.cells)),
  );
  const count = sum(places, ({ spilled, alone }) => spilled.length + sum(alone, cellCount));
  const cells = sum(places, ({ spilled, alone }) => sum(spilled, cellCount) + sum(alone, cellCount));
  const before = snapshot.sheets.map((sheet): SheetInfo => {
    const { cells: all, ...outline } = sheet;
    const place = places.find((one) => one.sheet === sheet.name);
    return all === undefined || place === undefined ? outline : { ...outline, cells: blankSpilled(all, place.spilled) };
  });
  const problems = places.flatMap(({ sheet, spilled, alone }) =>
    unfinished(sheet, [...spilled, ...alone], sheets.get(sheet)?.cells),
  );
  return { plan: { version: 1, steps }, before: { ...snapshot, sheets: before }, count, cells, problems };
}

function sum<T>(items: readonly T[], size: (item: T) => number): number {
  return items.reduce((total, item) => total + size(item), 0);
}

/** Areas that stand on one another as one, since Excel is slow at many small writes; each keeps a formula in it. */
function stacked(areas: readonly Area[]): Area[] {
  const stacks: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const last = stacks.at(-1);
    const fits = last?.left === area.left && last.right === area.right && last.bottom + 1 === area.top;
    if (last !== undefined && fits) stacks[stacks.length - 1] = { ...last, bottom: area.bottom };
    else stacks.push(area);
  }
  return stacks;
}

/** What is left of the areas without what they share with another. */
function withoutArea(areas: readonly Area[], taken: Area): Area[] {
  return areas.flatMap((area) => {
    const shared = intersection(area, taken);
    if (shared === null) return [area];
    const pieces: Area[] = [
      { ...area, bottom: shared.top - 1 },
      { ...shared, left: area.left, right: shared.left - 1 },
      { ...shared, left: shared.right + 1, right: area.right },
      { ...area, top: shared.bottom + 1 },
    ];
    return pieces.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
  });
}

function writeValues(sheet: string, area: Area, cells: SheetCells | undefined): Step {
  const contents = rowsOf(area, (row, column): CellContent => {
    if (cells === undefined) return null;
    const value = entryAt(cells, cells.values, row, column, "");
    return typeof value === "string" && !isError(cells, row, column) ? literal(value) : value;
  });
  return { do: "write", sheet, range: areaAddress(area), cells: contents };
}

function isError(cells: SheetCells, row: number, column: number): boolean {
  return entryAt(cells, cells.types, row, column, "Empty") === "Error";
}

function rowsOf<T>({ top, left, bottom, right }: Area, entry: (row: number, column: number) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_row, i) =>
    Array.from({ length: right - left + 1 }, (_column, j) => entry(top + i, left + j)),
  );
}

/** Excel may answer a spilled cell with its value or with the formula; put back as either it would be in the way. */
function blankSpilled(cells: SheetCells, spilled: readonly Area[]): SheetCells {
  const formulas = cells.formulas.map((line) => [...line]);
  for (const area of spilled)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const line = formulas[row - cells.top];
        const isAnchor = row === area.top && column === area.left;
        if (line !== undefined && !isAnchor) line[column - cells.left] = "";
      }
  return { ...cells, formulas };
}

/** A formula without a result would be lost for nothing. */
function unfinished(sheet: string, areas: readonly Area[], cells: SheetCells | undefined): Problem[] {
  if (cells === undefined) return [];
  const found = areas.flatMap((area) =>
    rowsOf(area, (row, column) => {
      const value = entryAt(cells, cells.values, row, column, "");
      return isError(cells, row, column) && !results.has(value) ? [cellAddress(row, column)] : [];
    }).flat(2),
  );
  const [first] = found;
  if (first === undefined) return [];
  const where = `${quoteSheet(sheet)}!${first}`;
  return [problem("error", "workbook/not-calculated", where, { count: found.length, cells: found.join(", ") })];
}
