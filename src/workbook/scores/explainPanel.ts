import type { Criterion, ScoreResult } from "#core";
import { modelWords, scoreWords, sheetWords } from "#text";
import { cellAddress, fixedCell } from "../address";
import { colours } from "../layout";
import { headerRow, inputCells } from "../model/sectionStyle";
import type { CellContent } from "../plan/plan";
import { literal, quoted } from "../plan/plan";
import type { SheetBuilder } from "../plan/sheetBuilder";
import type { RowContext } from "./rowFormulas";
import { dataColumn } from "./rowFormulas";
import { chosenRow, panelHeaderRow, type ScoresLayout } from "./scoresLayout";

/** True for a name that MATCH would not take as it is. */
export function hasWildcards(name: string): boolean {
  return /[~*?]/.test(name);
}

/** Text with the wildcards of MATCH made harmless. */
export function matchable(cell: string, names: readonly string[]): string {
  if (!names.some(hasWildcards)) return cell;
  return ["~", "*", "?"].reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","~${mark}")`, cell);
}

/**
 * One industry's score laid open at the top of the workings, criterion by criterion; the reader chooses which.
 * The same rows hold each criterion's parameters, which the workings below read.
 */
export function planExplainPanel(builder: SheetBuilder, context: RowContext, chosen: string): void {
  const { layout, model, language } = context;
  const words = scoreWords[language];
  planChoice(builder, context, chosen);
  const { criterion, share, zero, ten, check, rating, value, contribution } = words;
  headerRow(builder, panelHeaderRow, [criterion, share, zero, ten, check, rating, value, contribution], {
    texts: [0, 4],
  });
  model.criteria.forEach((found, j) => {
    const row = layout.panelRow(j);
    builder.setRow(row, 0, parameterFormulas(context, found, j));
    const valueCell = cellAddress(row, 6);
    const coverage = `INDEX(${layout.rows(layout.column("coverage"))},${position})`;
    builder.set(row, 5, `=${picked(layout, layout.rating(j))}`);
    builder.set(row, 6, `=${picked(layout, layout.value(j))}`);
    builder.set(row, 7, `=IF(ISNUMBER(${valueCell}),${valueCell}*${cellAddress(row, 1)}/${coverage},"")`);
  });
  const total = layout.panelRow(model.criteria.length);
  const first = layout.panelRow(0);
  builder.set(total, 0, words.score);
  builder.set(total, 7, `=SUM(${cellAddress(first, 7)}:${cellAddress(total - 1, 7)})`);
  builder.formatRow(total, 0, 7, { bold: true, borderBelow: colours.line });
  formatPanel(builder, context);
}

/** Where the chosen industry stands among the rows, from 1; 0 when it is none of them. */
const position = fixedCell(chosenRow, 7);

/** What stands in a column of the workings for the chosen industry. */
const picked = (layout: ScoresLayout, column: number): string =>
  `IF(${position}=0,"",INDEX(${layout.rows(column)},${position}))`;

/** The cell in which the reader chooses, and what is known of the choice. */
function planChoice(builder: SheetBuilder, { layout, language, grid }: RowContext, chosen: string): void {
  const words = scoreWords[language];
  const rank = `INDEX(${layout.rows(layout.column("rank"))},${position})`;
  const answers: CellContent[] = [
    words.explain,
    literal(chosen),
    "",
    "",
    `=${picked(layout, layout.column("tier"))}`,
    `=IF(${position}=0,"",${quoted(`${words.rank} `)}&${rank})`,
    words.row,
    `=IFERROR(MATCH(${matchable(fixedCell(chosenRow, 1), grid.names)},${layout.rows(0)},0),0)`,
  ];
  builder.setRow(chosenRow, 0, answers);
  builder.formatRow(chosenRow, 0, 7, { bold: true });
  inputCells(builder, chosenRow, 1, 3);
  builder.formatRow(chosenRow, 4, 4, { horizontal: "Left", indent: 1 });
  builder.formatRow(chosenRow, 6, 7, { color: colours.muted, horizontal: "Right" });
}

/** Label, share, the ratings worth 0 and 10 points, and whether the model row still is what the formulas were written for. */
function parameterFormulas(context: RowContext, criterion: Criterion, j: number): CellContent[] {
  const { refs, layout, language } = context;
  const cells = refs.criteria[j];
  if (cells === undefined) throw new RangeError(`no criterion ${j}`);
  const { ok, directions } = sheetWords[language];
  const isCost = `${cells.direction}=${quoted(directions.cost)}`;
  const column = layout.rows(layout.rating(j));
  const ends = (low: string, high: string): CellContent[] => [
    `=IF(${isCost},${high},${low})`,
    `=IF(${isCost},${low},${high})`,
  ];
  const relative = criterion.scale.kind === "minmax" || criterion.scale.kind === "percentile";
  const posts: CellContent[] =
    criterion.scale.kind === "goalposts"
      ? ends(cells.low, cells.high)
      : criterion.scale.kind === "rating"
        ? ends("0", "10")
        : relative
          ? ends(`MIN(${column})`, `MAX(${column})`)
          : ["", ""];
  const guarded = `=IF(${cellAddress(layout.panelRow(j), 4)}=${quoted(ok)},${cells.share},NA())`;
  return [`=${cells.label}`, guarded, ...posts, checkFormula(context, cells.check, j)];
}

/** What keeps a criterion from being scored: its column is gone, there are more rows than formulas, or the model says. */
function checkFormula(context: RowContext, check: string, j: number): string {
  const { layout, refs, language } = context;
  const { ok } = sheetWords[language];
  const { checks } = modelWords[language];
  const source = layout.criteria[j]?.column ?? -1;
  if (source < 0) return `=IF(${refs.criteria[j]?.share ?? "0"}=0,${quoted(ok)},${quoted(checks.column)})`;
  const data = dataColumn(context, source);
  const tooMany = `ROWS(${data})>ROWS(${layout.rows(0)})`;
  const model = `IF(${check}<>${quoted(ok)},${check},${refs.check})`;
  return `=IF(ISERROR(COLUMNS(${data})),${quoted(checks.column)},IF(${tooMany},${quoted(checks.rows)},${model}))`;
}

/** The panel's parameters as plain values, with the best-ranked industry laid open. */
export function planValuesPanel(builder: SheetBuilder, context: RowContext, result: ScoreResult, row: number): void {
  const { layout, model, language, grid } = context;
  const words = scoreWords[language];
  const m = model.criteria.length;
  const number = (value: number | undefined): CellContent => (value === undefined || Number.isNaN(value) ? "" : value);
  builder.setRow(chosenRow, 0, [words.explain, literal(grid.names[row] ?? "")]);
  builder.formatRow(chosenRow, 0, 1, { bold: true });
  const { criterion, share, rating, value, contribution } = words;
  headerRow(builder, panelHeaderRow, [criterion, share, "", "", "", rating, value, contribution]);
  model.criteria.forEach((found, j) => {
    const contributed = Number.isNaN(result.values[row * m + j] ?? Number.NaN)
      ? ""
      : number(result.contributions[row * m + j]);
    builder.setRow(layout.panelRow(j), 0, [
      literal(found.label[language]),
      number(result.shares[j]),
      "",
      "",
      "",
      number(layout.criteria[j]?.ratings[row]),
      number(result.values[row * m + j]),
      contributed,
    ]);
  });
  builder.set(layout.panelRow(m), 0, words.score);
  builder.set(layout.panelRow(m), 7, number(result.score[row]));
  builder.formatRow(layout.panelRow(m), 0, 7, { bold: true, borderBelow: colours.line });
  formatPanel(builder, context);
}

function formatPanel(builder: SheetBuilder, { layout, model }: RowContext): void {
  const first = layout.panelRow(0);
  const last = layout.panelRow(model.criteria.length);
  builder.format({ top: first, left: 1, bottom: last, right: 1 }, { numberFormat: "0.0%" });
  builder.format({ top: first, left: 6, bottom: last, right: 7 }, { numberFormat: "0.00" });
  builder.format(
    { top: first, left: 4, bottom: last, right: 4 },
    { numberFormat: "0", horizontal: "Left", indent: 1, color: colours.muted },
  );
  model.criteria.forEach((_, j) => {
    const format = ratingFormat(layout.criteria[j]);
    const row = layout.panelRow(j);
    builder.formatRow(row, 2, 3, { numberFormat: format });
    builder.formatRow(row, 5, 5, { numberFormat: format });
  });
}

/** A number format that shows a column's ratings in about three digits. */
export function ratingFormat(column: { readonly format: string; readonly ratings: Float64Array } | undefined): string {
  if (column === undefined) return "General";
  if (column.format === "percent") return "0.0%";
  const largest = column.ratings.reduce((most, x) => (Number.isNaN(x) ? most : Math.max(most, Math.abs(x))), 0);
  if (largest >= 1000) return "#,##0";
  return column.ratings.every((x) => Number.isNaN(x) || Number.isInteger(x))
    ? "0"
    : largest >= 100
      ? "#,##0.0"
      : "0.00";
}
