import type { ScoringModel } from "#core";
import { criterionGroups } from "#core";
import type { Language } from "#text";
import { modelWords, sheetWords } from "#text";
import type { Area } from "../address";
import { fixedArea, fixedCell } from "../address";
import { quoted } from "../plan/plan";
import { criteriaColumns } from "./criteriaSection";

/** Where the sections that the check looks at stand on the model sheet; each table without its header. */
export interface CheckedAreas {
  readonly criteria: Area;
  readonly groups: Area;
  readonly tiers: Area;
  readonly gates: Area;
  readonly minCoverage: string;
  readonly nameColumn: string;
}

/**
 * The formula that says "OK" while live formulas can follow the sheet: they were written for these rows, and what
 * would be an error of the model must not come out as numbers.
 */
export function modelCheckFormula(model: ScoringModel, areas: CheckedAreas, language: Language): string {
  const { checks } = modelWords[language];
  const tests: readonly (readonly [test: string, text: string])[] = [
    ...rowTests(model, areas).map((test) => [test, checks.rows] as const),
    [`SUM(${column(areas.criteria, criteriaColumns.indexOf("weight"))})<=0`, checks.weight],
    [groupTest(model, areas.groups), checks.groups],
    [tierTest(areas.tiers), checks.tiers],
    [`NOT(ISNUMBER(${areas.minCoverage}))`, checks.coverage],
    [`OR(${areas.minCoverage}<0,${areas.minCoverage}>1)`, checks.coverage],
    [`${areas.nameColumn}<>${quoted(model.nameColumn ?? "")}`, checks.column],
  ];
  const ok = quoted(sheetWords[language].ok);
  return `=${tests.reduceRight((rest, [test, text]) => `IF(${test},${quoted(text)},${rest})`, ok)}`;
}

function column(area: Area, at: number): string {
  return fixedArea({ ...area, left: at, right: at });
}

/** Rows inserted, deleted, or added in the blank rows below a table. */
function rowTests(model: ScoringModel, { criteria, tiers, gates }: CheckedAreas): string[] {
  const below = (area: Area): string => fixedArea({ ...area, top: area.bottom + 1, bottom: area.bottom + 1 });
  const height = (area: Area): string => `ROWS(${column(area, 0)})<>${area.bottom - area.top + 1}`;
  const spare = fixedArea({ ...gates, top: gates.top + model.gates.length });
  return [
    `OR(${[criteria, tiers, gates].map(height).join(",")})`,
    `COUNTA(${below(criteria)})+COUNTA(${below(tiers)})+COUNTA(${spare})>0`,
  ];
}

function groupTest(model: ScoringModel, groups: Area): string {
  const weights = column(groups, 1);
  if (model.groups === undefined) return `COUNTA(${weights})>0`;
  const { groups: written } = model;
  // A group without a number counts as 0, but one group must have one.
  const some = criterionGroups.some((group) => (written[group] ?? 0) > 0) ? `,SUM(${weights})<=0` : "";
  return `OR(COUNT(${weights})<>COUNTA(${weights}),COUNTIF(${weights},"<0")>0${some})`;
}

/** Every tier but the last has a lowest score, each below the one before. */
function tierTest(tiers: Area): string {
  const last = `${fixedCell(tiers.bottom, 3)}<>""`;
  if (tiers.bottom === tiers.top) return last;
  const mins = { ...tiers, left: 3, right: 3, bottom: tiers.bottom - 1 };
  const missing = `COUNT(${fixedArea(mins)})<>${mins.bottom - mins.top + 1}`;
  if (mins.bottom === mins.top) return `OR(${missing},${last})`;
  const [upper, lower] = [fixedArea({ ...mins, bottom: mins.bottom - 1 }), fixedArea({ ...mins, top: mins.top + 1 })];
  return `OR(${missing},${last},SUMPRODUCT(--(${lower}>=${upper}))>0)`;
}
