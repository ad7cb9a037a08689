import type { ScoreResult } from "#core";
import { reasonsOf } from "#core";
import { scoreWords, sheetWords } from "#text";
import type { Area } from "../address";
import { areaAddress, fixedCell } from "../address";
import { colours } from "../layout";
import { headerRow, sectionTitle, sheetNote, sheetTitle } from "../model/sectionStyle";
import { tierShown } from "../model/smallSections";
import { tierRules } from "../model/tierRules";
import type { CellContent, Step } from "../plan/plan";
import { literal } from "../plan/plan";
import { SheetBuilder } from "../plan/sheetBuilder";
import type { Slices } from "../slices";
import { sliceRows } from "../slices";
import { planExplainPanel, planValuesPanel, ratingFormat } from "./explainPanel";
import type { RowContext } from "./rowFormulas";
import {
  criterionFormula,
  gateFormula,
  nameFormula,
  rankedFormula,
  ratingFormula,
  resultFormulas,
  textFormula,
} from "./rowFormulas";
import type { ScoresLayout } from "./scoresLayout";
import { chosenRow, layoutScores, workingsColumns } from "./scoresLayout";
import { planTexts } from "./textNumbers";
import { rowValues } from "./whyText";

const textColumns = ["tier", "why"] as const;

export interface PlannedScores {
  readonly steps: readonly Step[];
  readonly layout: ScoresLayout;
  readonly area: Area;
}

export interface ScoresInput extends Omit<RowContext, "layout" | "texts"> {
  readonly sheet: string;
  readonly result: ScoreResult;
  readonly live: boolean;
  /** Industry to lay open; the best-ranked when it is not among the rows. */
  readonly chosen: string | undefined;
}

/** Plans the workings: one industry explained at the top, below it every row's ratings, values, score and reasons. */
export function* planScores(input: ScoresInput): Slices<PlannedScores> {
  const { model, grid, language, result, live } = input;
  const layout = layoutScores(model, grid, live);
  const builder = new SheetBuilder(input.sheet);
  const words = scoreWords[language];
  sheetTitle(builder, 0, words.title);
  sheetNote(builder, 1, words.note);
  const texts = live ? planTexts(builder, layout, words) : undefined;
  const context: RowContext = { ...input, layout, ...(texts === undefined ? {} : { texts }) };
  const top = bestRow(result, grid.names, input.chosen);
  if (live) planExplainPanel(builder, context, grid.names[top] ?? "");
  else planValuesPanel(builder, context, result, top);
  planHeaders(builder, context, result, live);
  const tableRow = new Map(grid.rows.map((row, i) => [row - grid.headerRow - 1, i]));
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    if (row % sliceRows === 0) yield row / layout.lastRow;
    if (live) builder.setRow(row, 0, liveRow(context, row));
    else builder.setRow(row, 0, valuesRow(context, result, tableRow.get(row - layout.firstRow)));
  }
  formatWorkings(builder, layout);
  const tier = layout.column("tier");
  const choices: Step[] = live
    ? [{ do: "choices", sheet: input.sheet, range: areaAddress(chosenArea), source: `=${layout.rows(0)}` }]
    : [];
  const looks: Step[] = [
    ...choices,
    {
      do: "rules",
      sheet: input.sheet,
      range: areaAddress({ top: layout.firstRow, left: tier, bottom: layout.lastRow, right: tier }),
      rules: tierRules(model, language),
      own: true,
    },
    { do: "freeze", sheet: input.sheet, rows: 0, columns: 1 },
  ];
  return { steps: [...builder.steps(), ...looks], layout, area: builder.area };
}

export const chosenArea: Area = { top: chosenRow, left: 1, bottom: chosenRow, right: 1 };

function bestRow(result: ScoreResult, names: readonly string[], chosen: string | undefined): number {
  const kept = chosen === undefined ? -1 : names.indexOf(chosen);
  return kept >= 0 ? kept : Math.max(result.rank.indexOf(1), 0);
}

function planHeaders(builder: SheetBuilder, context: RowContext, result: ScoreResult, live: boolean): void {
  const { layout, model, language, refs } = context;
  const words = scoreWords[language];
  const labels = model.criteria.map((criterion, j) =>
    live ? `=${refs.criteria[j]?.label ?? ""}` : literal(criterion.label[language]),
  );
  const last = model.criteria.length - 1;
  sectionTitle(builder, layout.headerRow - 2, layout.lastColumn, "");
  builder.set(layout.headerRow - 2, layout.rating(0), words.ratings);
  builder.set(layout.headerRow - 2, layout.value(0), words.values);
  if (model.gates.length > 0) builder.set(layout.headerRow - 2, layout.gate(0), words.gates);
  builder.set(layout.headerRow - 2, layout.column("coverage"), words.result);
  builder.set(layout.sharesRow, 0, words.share);
  model.criteria.forEach((_, j) => {
    const share = live ? `=${fixedCell(layout.panelRow(j), 1)}` : (result.shares[j] ?? 0);
    builder.set(layout.sharesRow, layout.value(j), share);
  });
  if (live) builder.set(layout.sharesRow, layout.column("rank"), rankedFormula(layout));
  builder.formatRow(layout.sharesRow, layout.column("rank"), layout.column("rank"), { color: colours.muted });
  builder.formatRow(layout.sharesRow, layout.value(0), layout.value(last), {
    numberFormat: "0.0%",
    color: colours.muted,
  });
  headerRow(
    builder,
    layout.headerRow,
    [
      words.name,
      ...labels,
      ...layout.extra.map((input) => literal(input.source.header)),
      ...labels,
      ...model.gates.map((_, g) => `${words.gate} ${g + 1}`),
      ...workingsColumns.map((column) => words[column]),
    ],
    { texts: [0, ...textColumns.map((column) => layout.column(column))] },
  );
  builder.formatRow(layout.headerRow, 0, layout.lastColumn, { height: 32 });
}

function liveRow(context: RowContext, row: number): CellContent[] {
  const { layout, model } = context;
  const results = resultFormulas(context, row);
  return [
    nameFormula(context),
    ...layout.criteria.map((source) => ratingFormula(context, row, source.column)),
    ...layout.extra.map((input) =>
      input.asText ? textFormula(context, row, input.source) : ratingFormula(context, row, input.source.column),
    ),
    ...model.criteria.map((_, j) => criterionFormula(context, row, j)),
    ...model.gates.map((_, g) => gateFormula(context, row, g)),
    ...workingsColumns.map((column) => results[column]),
  ];
}

function valuesRow(context: RowContext, result: ScoreResult, i: number | undefined): CellContent[] {
  const { layout, model, grid, language } = context;
  if (i === undefined) return [""];
  const m = model.criteria.length;
  const number = (value: number | undefined): CellContent => (value === undefined || Number.isNaN(value) ? "" : value);
  const tier = result.tierIndex[i] ?? -1;
  const coverage = result.coverage[i] ?? 0;
  const reasons = reasonsOf(rowValues(result, i), result.shares);
  const shownTier = model.tiers[tier];
  const values: Record<(typeof workingsColumns)[number], CellContent> = {
    coverage,
    score: number(result.score[i]),
    low: number(result.low[i]),
    high: number(result.high[i]),
    rank: result.rank[i] === 0 ? "" : number(result.rank[i]),
    tierNo: tier + 1,
    tier: shownTier === undefined ? sheetWords[language].insufficient : literal(tierShown(shownTier, language)),
    lift: coverage === 0 ? "" : reasons.lift,
    carriedNo: reasons.carriedBy + 1,
    drag: coverage === 0 ? "" : reasons.drag,
    heldNo: reasons.heldBackBy + 1,
    why: context.why(i),
  };
  const fired = new Set(result.gatesFired[i]);
  return [
    literal(grid.names[i] ?? ""),
    ...layout.criteria.map((source) => number(source.ratings[i])),
    ...layout.extra.map((input) =>
      input.asText ? literal((input.source.texts[i] ?? "").trim()) : number(input.source.ratings[i]),
    ),
    ...model.criteria.map((_, j) => number(result.values[i * m + j])),
    ...model.gates.map((gate, g) => (fired.has(g) ? model.tiers.findIndex((t) => t.id === gate.capTier) + 1 : 0)),
    ...workingsColumns.map((column) => values[column]),
  ];
}

function formatWorkings(builder: SheetBuilder, layout: ScoresLayout): void {
  const block = (left: number, right: number, numberFormat: string): void => {
    if (right >= left) builder.format({ top: layout.firstRow, left, bottom: layout.lastRow, right }, { numberFormat });
  };
  // Whatever has no format would take one of the cells that its formula names: as text, it could not be written again.
  block(0, layout.lastColumn, "0");
  layout.criteria.forEach((source, j) => block(layout.rating(j), layout.rating(j), ratingFormat(source)));
  layout.extra.forEach(({ source, asText, column }) => {
    if (!asText) block(column, column, ratingFormat(source));
  });
  block(layout.value(0), layout.value(layout.criteria.length - 1), "0.0");
  block(layout.column("coverage"), layout.column("coverage"), "0%");
  block(layout.column("score"), layout.column("high"), "0.00");
  block(layout.column("lift"), layout.column("lift"), "0.00");
  block(layout.column("drag"), layout.column("drag"), "0.00");
  // 0 stands for no criterion.
  for (const name of ["carriedNo", "heldNo"] as const) block(layout.column(name), layout.column(name), "0;;");
  for (const name of textColumns) {
    const column = layout.column(name);
    builder.format(
      { top: layout.firstRow, left: column, bottom: layout.lastRow, right: column },
      { horizontal: "Left", indent: 1 },
    );
  }
  builder.width(0, 190);
  for (let column = 1; column < layout.lastColumn; column++) builder.width(column, 84);
  builder.width(layout.column("tier"), 110);
  builder.width(layout.column("why"), 420);
}
