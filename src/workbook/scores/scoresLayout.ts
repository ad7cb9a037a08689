import type { Criterion, ScoringModel } from "#core";
import type { Area } from "../address";
import { fixedArea } from "../address";
import type { Grid, GridColumn } from "../grid/parseGrid";
import { comparable } from "../grid/labels";
import { gateTest } from "../model/smallSections";

/** Result columns of the workings, in order, after names, ratings, values and gates. */
export const workingsColumns = [
  "coverage",
  "score",
  "low",
  "high",
  "rank",
  "tierNo",
  "tier",
  "lift",
  "carriedNo",
  "drag",
  "heldNo",
  "why",
] as const;
export type WorkingsColumn = (typeof workingsColumns)[number];

/** Where one input of a gate is read: a column of the workings with numbers, or with the cells' text. */
export interface GateInput {
  readonly source: GridColumn;
  readonly asText: boolean;
  readonly column: number;
}

/** Columns and rows (zero-based) of the GTM Scores sheet for one model and one grid. */
export interface ScoresLayout {
  readonly criteria: readonly GridColumn[];
  /** Further columns that only gates read. */
  readonly extra: readonly GateInput[];
  /** The workings' column that each gate looks at. */
  readonly gateInputs: readonly number[];
  readonly rating: (criterion: number) => number;
  readonly value: (criterion: number) => number;
  readonly gate: (gate: number) => number;
  readonly column: (name: WorkingsColumn) => number;
  readonly lastColumn: number;
  readonly panelRow: (criterion: number) => number;
  readonly sharesRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** "$C$20:$C$113": the rows of one column. */
  readonly rows: (column: number) => string;
  readonly area: Area;
}

/** Rows of live formulas beyond the data, so that rows inserted among them are scored at once. */
export const spareRows = 10;
export const chosenRow = 2;
export const panelHeaderRow = 3;

/**
 * @throws RangeError when the model names a column that the grid lacks; `checkModel(model, grid)` comes first.
 */
export function layoutScores(model: ScoringModel, grid: Grid, live: boolean): ScoresLayout {
  const criteria = model.criteria.map((criterion) => criterionColumn(grid, criterion));
  const count = criteria.length;
  const extra: GateInput[] = [];
  const gateInputs = model.gates.map((gate) => {
    const source = sourceColumn(grid, gate.column);
    const asText = typeof gateTest(gate).threshold === "string";
    const criterion = asText ? -1 : criteria.indexOf(source);
    if (criterion >= 0) return 1 + criterion;
    const known = extra.find((input) => input.source === source && input.asText === asText);
    if (known !== undefined) return known.column;
    const input = { source, asText, column: 1 + count + extra.length };
    extra.push(input);
    return input.column;
  });
  const values = 1 + count + extra.length;
  const gates = values + count;
  const results = gates + model.gates.length;
  const lastColumn = results + workingsColumns.length - 1;
  const headerRow = panelHeaderRow + count + 5;
  const firstRow = headerRow + 1;
  const lastRow = headerRow + (grid.area.bottom - grid.headerRow) + (live ? spareRows : 0);
  return {
    criteria,
    extra,
    gateInputs,
    rating: (criterion) => 1 + criterion,
    value: (criterion) => values + criterion,
    gate: (gate) => gates + gate,
    column: (name) => results + workingsColumns.indexOf(name),
    lastColumn,
    panelRow: (criterion) => panelHeaderRow + 1 + criterion,
    sharesRow: headerRow - 1,
    headerRow,
    firstRow,
    lastRow,
    rows: (column) => fixedArea({ top: firstRow, left: column, bottom: lastRow, right: column }),
    area: { top: 0, left: 0, bottom: lastRow, right: lastColumn },
  };
}

function criterionColumn(grid: Grid, { column, weight }: Criterion): GridColumn {
  return weight === 0 ? (findSource(grid, column) ?? absent(grid)) : sourceColumn(grid, column);
}

function sourceColumn(grid: Grid, header: string): GridColumn {
  const found = findSource(grid, header);
  if (found === undefined) throw new RangeError(`no column ${header}`);
  return found;
}

function findSource(grid: Grid, header: string): GridColumn | undefined {
  const wanted = comparable(header);
  return [...grid.columns, grid.nameCells].find((column) => comparable(column.header) === wanted);
}

/** Stands for the column of a criterion of weight 0 that the range does not have: nothing depends on it. */
function absent({ names }: Grid): GridColumn {
  const ratings = new Float64Array(names.length).fill(Number.NaN);
  return { header: "", column: -1, cells: [], ratings, texts: names.map(() => ""), format: "text" };
}
