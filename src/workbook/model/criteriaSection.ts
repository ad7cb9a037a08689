import type { ColumnFormat, Criterion, ScoringModel } from "#core";
import { effectiveShares } from "#core";
import type { Language, ModelWords, ScaleWord } from "#text";
import { modelWords, sheetWords } from "#text";
import { cellAddress, columnLetters, fixedArea, fixedCell, quoteSheet } from "../address";
import { colours } from "../layout";
import type { CellContent } from "../plan/plan";
import { literal, quoted } from "../plan/plan";
import type { SheetBuilder } from "../plan/sheetBuilder";
import type { CriterionRefs } from "./modelRefs";
import { headerRow, inputCells, sectionTitle } from "./sectionStyle";

/** Order of the criteria table's columns; the points follow. */
export const criteriaColumns = [
  "en",
  "zh",
  "column",
  "group",
  "weight",
  "share",
  "direction",
  "scale",
  "low",
  "high",
  "axis",
  "check",
  "note",
  "id",
] as const;
export type CriteriaColumn = (typeof criteriaColumns)[number];

const at = (column: CriteriaColumn): number => criteriaColumns.indexOf(column);
const fewestPoints = 6;

export interface CriteriaContext {
  readonly model: ScoringModel;
  readonly language: Language;
  readonly live: boolean;
  /** How each source column's numbers are shown, by header. */
  readonly formats: ReadonlyMap<string, ColumnFormat>;
  /** Cells of the groups' names and of their share, when the model has group weights. */
  readonly groupNames: string;
  readonly groupShares: string;
}

export function scaleWord(criterion: Criterion): ScaleWord {
  return criterion.scale.kind === "goalposts" && criterion.scale.log ? "logGoalposts" : criterion.scale.kind;
}

/** [rating, value] pairs of a scale that has them. */
export function scalePairs(criterion: Criterion): readonly (readonly [number, number])[] {
  if (criterion.scale.kind === "points") return criterion.scale.points;
  return criterion.scale.kind === "bands" ? criterion.scale.bands : [];
}

/** Writes the criteria table with its title at `top`; returns the row after it, its references and its own area. */
export function planCriteria(builder: SheetBuilder, top: number, context: CriteriaContext) {
  const { model, language } = context;
  const words = modelWords[language];
  const pairs = Math.max(fewestPoints, ...model.criteria.map((c) => scalePairs(c).length));
  const right = criteriaColumns.length + 2 * pairs - 1;
  sectionTitle(builder, top, right, words.sections.criteria);
  const headers: CellContent[] = criteriaColumns.map((column) => words.criteria[column]);
  for (let i = 1; i <= pairs; i++) headers.push(`${words.point} ${i}`);
  for (let i = 1; i <= pairs; i++) headers.push(`${words.pointValue} ${i}`);
  headerRow(builder, top + 1, headers, { texts: [0, 1, 2, 3, 6, 7, 10, 11, 12, 13] });
  const first = top + 2;
  const last = first + model.criteria.length - 1;
  const shares = effectiveShares(model);
  const refs = model.criteria.map((criterion, i): CriterionRefs => {
    const row = first + i;
    writeCriterion(builder, row, criterion, pairs, context, {
      share: context.live ? shareFormula(row, first, last, context) : (shares[i] ?? 0),
      check: context.live ? checkFormula(row, criterion, words, language) : "",
    });
    return criterionRefs(builder.sheet, row, criterion, pairs, language);
  });
  builder.format({ top: first, left: at("share"), bottom: last, right: at("share") }, { numberFormat: "0.0%" });
  const whole = model.criteria.every(({ weight }) => Number.isInteger(weight));
  const weights = { top: first, left: at("weight"), bottom: last, right: at("weight") };
  // As typed; a fraction that we worked out ourselves would fill the cell with digits.
  builder.format(weights, { numberFormat: whole ? "General" : "0.00" });
  for (const column of ["direction", "axis"] as const) {
    builder.format(
      { top: first, left: at(column), bottom: last, right: at(column) },
      { horizontal: "Left", indent: 1 },
    );
  }
  builder.format({ top: first, left: at("check"), bottom: last, right: at("note") }, { color: colours.muted });
  return { next: last + 2, refs, area: { top: top + 1, left: 0, bottom: last, right } };
}

function writeCriterion(
  builder: SheetBuilder,
  row: number,
  criterion: Criterion,
  pairs: number,
  context: CriteriaContext,
  derived: { readonly share: CellContent; readonly check: CellContent },
): void {
  const words = sheetWords[context.language];
  const goalposts = criterion.scale.kind === "goalposts" ? criterion.scale : undefined;
  const cells: Record<CriteriaColumn, CellContent> = {
    en: literal(criterion.label.en),
    zh: literal(criterion.label.zh),
    column: literal(criterion.column),
    group: words.groups[criterion.group],
    weight: criterion.weight,
    share: derived.share,
    direction: words.directions[criterion.direction],
    scale: words.scales[scaleWord(criterion)],
    low: goalposts?.low ?? "",
    high: goalposts?.high ?? "",
    axis: words.axes[criterion.axis],
    check: derived.check,
    note: criterion.suggested === true ? words.suggested : "",
    id: literal(criterion.id),
  };
  builder.setRow(
    row,
    0,
    criteriaColumns.map((column) => cells[column]),
  );
  const left = criteriaColumns.length;
  const points = scalePairs(criterion);
  for (let i = 0; i < pairs; i++) {
    builder.set(row, left + i, points[i]?.[0] ?? "");
    builder.set(row, left + pairs + i, points[i]?.[1] ?? "");
  }
  inputCells(builder, row, at("column"), at("weight"));
  inputCells(builder, row, at("direction"), at("axis"));
  if (context.formats.get(criterion.column) === "percent") {
    builder.formatRow(row, at("low"), at("high"), { numberFormat: "0.0%" });
    if (points.length > 0) builder.formatRow(row, left, left + pairs - 1, { numberFormat: "0.0%" });
  }
}

function criterionRefs(
  sheet: string,
  row: number,
  criterion: Criterion,
  pairs: number,
  language: Language,
): CriterionRefs {
  const prefix = `${quoteSheet(sheet)}!`;
  const cell = (column: CriteriaColumn): string => prefix + fixedCell(row, at(column));
  const count = scalePairs(criterion).length;
  const vector = (left: number): string =>
    count === 0 ? "" : prefix + fixedArea({ top: row, left, bottom: row, right: left + count - 1 });
  return {
    label: cell(language),
    share: cell("share"),
    direction: cell("direction"),
    low: cell("low"),
    high: cell("high"),
    check: cell("check"),
    at: vector(criteriaColumns.length),
    value: vector(criteriaColumns.length + pairs),
  };
}

function shareFormula(row: number, first: number, last: number, context: CriteriaContext): string {
  const column = (name: CriteriaColumn): string => {
    const letters = columnLetters(at(name));
    return `$${letters}$${first + 1}:$${letters}$${last + 1}`;
  };
  const weight = cellAddress(row, at("weight"));
  if (context.model.groups === undefined) return `=${weight}/SUM(${column("weight")})`;
  const group = cellAddress(row, at("group"));
  const inGroup = `SUMIF(${column("group")},${group},${column("weight")})`;
  const groupShare = `INDEX(${context.groupShares},MATCH(${group},${context.groupNames},0))`;
  return `=IF(${weight}=0,0,${weight}/${inGroup}*${groupShare})`;
}

/** Says what keeps a row from being scored live: the formulas were written for one column and one kind of scale. */
function checkFormula(row: number, criterion: Criterion, words: ModelWords, language: Language): string {
  const cell = (column: CriteriaColumn): string => cellAddress(row, at(column));
  const { directions, scales, ok } = sheetWords[language];
  const tests: [string, string][] = [
    [`NOT(ISNUMBER(${cell("weight")}))`, words.checks.weight],
    [`${cell("weight")}<0`, words.checks.weight],
    [
      `AND(${cell("direction")}<>${quoted(directions.benefit)},${cell("direction")}<>${quoted(directions.cost)})`,
      words.checks.direction,
    ],
    [`${cell("scale")}<>${quoted(scales[scaleWord(criterion)])}`, words.checks.scale],
    [`${cell("column")}<>${quoted(criterion.column)}`, words.checks.column],
    ...scaleTests(row, criterion, words),
  ];
  return `=${tests.reduceRight((rest, [test, text]) => `IF(${test},${quoted(text)},${rest})`, quoted(ok))}`;
}

function scaleTests(row: number, criterion: Criterion, words: ModelWords): [string, string][] {
  const low = cellAddress(row, at("low"));
  const high = cellAddress(row, at("high"));
  if (criterion.scale.kind === "goalposts") {
    const tests: [string, string][] = [
      [`NOT(AND(ISNUMBER(${low}),ISNUMBER(${high})))`, words.checks.low],
      [`${low}>=${high}`, words.checks.order],
    ];
    return criterion.scale.log ? [...tests, [`${low}<=0`, words.checks.log]] : tests;
  }
  const count = scalePairs(criterion).length;
  if (count === 0) return [];
  const left = criteriaColumns.length;
  const vector = (from: number, length: number): string =>
    `${cellAddress(row, from)}:${cellAddress(row, from + length - 1)}`;
  const tests: [string, string][] = [[`COUNT(${vector(left, count)})<>${count}`, words.checks.points]];
  if (count === 1) return tests;
  const steps = `SUMPRODUCT(--(${vector(left + 1, count - 1)}<=${vector(left, count - 1)}))>0`;
  return [...tests, [steps, words.checks.sorted]];
}
