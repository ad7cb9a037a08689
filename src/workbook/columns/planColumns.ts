import type { ScoreResult, ScoringModel } from "#core";
import type { Language } from "#text";
import { sheetWords } from "#text";
import type { Area } from "../address";
import { areaAddress, columnLetters, fixedArea, quoteSheet } from "../address";
import type { Target } from "../grid/findTarget";
import type { Grid } from "../grid/parseGrid";
import { comparable } from "../grid/labels";
import type { ResultColumn } from "../layout";
import { markers, resultColumns } from "../layout";
import { tierShown } from "../model/smallSections";
import { tierRules } from "../model/tierRules";
import type { Ours } from "../ours";
import type { CellContent, CellFormat, Step } from "../plan/plan";
import { literal, quoted } from "../plan/plan";
import type { ScoresLayout } from "../scores/scoresLayout";
import type { Slices } from "../slices";
import { eachOf, stageOf } from "../slices";
import { entryAt } from "../snapshot";
import type { PlacedColumns } from "./placeColumns";
import { columnArea } from "./placeColumns";

export interface ColumnsInput {
  readonly target: Target;
  readonly grid: Grid;
  readonly ours: Ours;
  readonly placed: PlacedColumns;
  readonly model: ScoringModel;
  readonly result: ScoreResult;
  readonly scoresSheet: string;
  readonly scores: ScoresLayout;
  readonly language: Language;
  readonly live: boolean;
  /** The cell with the sentence why of a row of the table. */
  readonly why: (row: number) => CellContent;
}

const formats: Readonly<Record<ResultColumn, CellFormat>> = {
  score: { numberFormat: "0.00" },
  rank: { numberFormat: "0", horizontal: "Center" },
  // Texts under any format; without one their formulas could take that of text from others, and be texts when written again.
  tier: { numberFormat: "0", horizontal: "Center", bold: true },
  why: { numberFormat: "0", horizontal: "Left" },
};
const widths: Readonly<Record<ResultColumn, number>> = { score: 54, rank: 48, tier: 104, why: 400 };

/** Plans Score, Rank, Tier and Why beside the user's rows. What the user changed in columns that stood before, stays. */
export function* planColumns(input: ColumnsInput): Slices<Step[]> {
  const { grid, placed, target } = input;
  const [steps, looks, names]: [Step[], Step[], Step[]] = [[], [], []];
  const sheet = grid.sheet;
  if (placed.widened !== undefined) {
    steps.push({ do: "table", table: placed.widened.table, sheet, range: areaAddress(placed.widened.area) });
  }
  const headers = freeHeaders(input);
  for (const [k, key] of resultColumns.entries()) {
    const column = placed.columns[key];
    const area = columnArea(grid, column);
    const isNew = placed.added.has(key);
    const header: CellContent = isNew ? literal(headers[key]) : null;
    const body = yield* stageOf(contents(input, key), k / resultColumns.length, (k + 1) / resultColumns.length);
    steps.push({
      do: "write",
      sheet,
      range: areaAddress(area),
      cells: [[header], ...body.map((c) => [c])],
    });
    steps.push(...clearedBelow(input, key, area));
    if (isNew || input.ours.columns[key]?.area.bottom !== area.bottom) looks.push(rowsFormat(sheet, key, area));
    names.push({ do: "name", name: markers[key], refersTo: `=${quoteSheet(sheet)}!${fixedArea(area)}` });
  }
  steps.push(...newHeaders(input), ...looks, ...newWidths(input), ...names);
  const tier = bodyOf(columnArea(grid, placed.columns.tier));
  steps.push({ do: "rules", sheet, range: areaAddress(tier), rules: tierRules(input.model, input.language) });
  steps.push({ do: "name", name: markers.data, refersTo: `=${quoteSheet(sheet)}!${fixedArea(grid.area)}` });
  const filter = target.sheet.autoFilter;
  if (filter !== null && filter.top === grid.headerRow && placed.added.size > 0) {
    const right = Math.max(...resultColumns.map((key) => placed.columns[key]));
    const left = Math.min(...resultColumns.map((key) => placed.columns[key]));
    if (filter.right + 1 === left) steps.push({ do: "filter", sheet, range: areaAddress({ ...filter, right }) });
  }
  return steps;
}

function bodyOf(area: Area): Area {
  return { ...area, top: area.top + 1 };
}

function rowsFormat(sheet: string, key: ResultColumn, area: Area): Step {
  return { do: "format", sheet, range: areaAddress(bodyOf(area)), format: formats[key] };
}

/** The headers of new columns, which stand beside each other, look like their neighbour. */
function newHeaders({ grid, placed }: ColumnsInput): Step[] {
  if (placed.added.size === 0) return [];
  const columns = [...placed.added].map((key) => placed.columns[key]);
  const header = { ...columnArea(grid, Math.min(...columns), Math.max(...columns)), bottom: grid.headerRow };
  const like = { ...header, left: grid.area.right, right: grid.area.right };
  return [{ do: "formatLike", sheet: grid.sheet, range: areaAddress(header), like: areaAddress(like) }];
}

function newWidths({ grid, placed }: ColumnsInput): Step[] {
  return [...placed.added].map((key) => {
    const letters = columnLetters(placed.columns[key]);
    return { do: "width", sheet: grid.sheet, columns: `${letters}:${letters}`, points: widths[key] };
  });
}

/** Rows that an earlier, longer run left below the range. */
function clearedBelow(input: ColumnsInput, key: ResultColumn, area: Area): Step[] {
  const before = input.ours.columns[key]?.area;
  if (input.placed.added.has(key) || before === undefined || before.bottom <= area.bottom) return [];
  const range = areaAddress({ ...before, top: area.bottom + 1 });
  return [{ do: "clear", sheet: input.grid.sheet, range }];
}

/** Our headers, made unique in the row: "Score", else "GTM Score", "GTM Score 2" … */
function freeHeaders({ target, grid, language }: ColumnsInput): Record<ResultColumn, string> {
  const taken = new Set<string>();
  const last = target.cells.left + (target.cells.values[0]?.length ?? 0);
  for (let column = target.cells.left; column <= last; column++) {
    taken.add(comparable(String(entryAt(target.cells, target.cells.values, grid.headerRow, column, ""))));
  }
  const free = (word: string): string => {
    if (!taken.has(comparable(word))) return word;
    for (let n = 1; ; n++) {
      const name = `GTM ${word}${n === 1 ? "" : ` ${n}`}`;
      if (!taken.has(comparable(name))) return name;
    }
  };
  const words = sheetWords[language].columns;
  return { score: free(words.score), rank: free(words.rank), tier: free(words.tier), why: free(words.why) };
}

function* contents(input: ColumnsInput, key: ResultColumn): Slices<CellContent[]> {
  const { grid, scores, placed, language } = input;
  const count = grid.area.bottom - grid.headerRow;
  if (!input.live) return yield* valuesOf(input, key, count);
  const source = `${quoteSheet(input.scoresSheet)}!${scores.rows(scores.column(key))}`;
  const header = `${columnLetters(placed.columns[key])}$${grid.headerRow + 1}`;
  const formula = `=IFERROR(INDEX(${source},ROW()-ROW(${header})),${quoted(sheetWords[language].rerun)})`;
  return Array<CellContent>(count).fill(formula);
}

function* valuesOf(input: ColumnsInput, key: ResultColumn, count: number): Slices<CellContent[]> {
  const { grid } = input;
  const cells = Array<CellContent>(count).fill("");
  yield* eachOf(grid.rows, (row, i) => (cells[row - grid.headerRow - 1] = valueOf(input, key, i)));
  return cells;
}

function valueOf({ model, result, language, why }: ColumnsInput, key: ResultColumn, i: number): CellContent {
  if (key === "why") return why(i);
  if (key === "rank") return result.rank[i] === 0 ? "" : (result.rank[i] ?? "");
  if (key === "score") {
    const score = result.score[i] ?? Number.NaN;
    return Number.isNaN(score) ? "" : score;
  }
  const tier = model.tiers[result.tierIndex[i] ?? -1];
  return literal(tier === undefined ? sheetWords[language].insufficient : tierShown(tier, language));
}
