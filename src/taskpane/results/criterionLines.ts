import { headerKey, tierOf, type ScoreResult, type ScoringModel } from "#core";
import type { Language } from "#text";
import type { Grid, GridColumn } from "#workbook";
import { areaAddress, quoteSheet } from "#workbook";
import { ratingShown } from "./ratingShown";

/** One criterion of one row, from the cell to the points. */
export interface CriterionLine {
  readonly index: number;
  readonly label: string;
  /** As the sheet shows it, or what stands there instead. */
  readonly rating: string;
  /** 0–10; NaN when missing. */
  readonly value: number;
  /** Effective share of the weight, 0–1. */
  readonly share: number;
  /** Points of the score; 0 when missing. */
  readonly points: number;
  /** Points that a missing value could at most add to the row's `low`; 0 when it is there. */
  readonly couldAdd: number;
}

export interface GateLine {
  readonly reason: string;
  /** Index of the tier at best. */
  readonly cap: number;
  /** Index of the tier that the score alone gives. */
  readonly byScore: number;
  /** True when the score alone would have given a better tier. */
  readonly lowered: boolean;
}

/** The criteria of one row in model order. */
export function criterionLines(
  grid: Grid,
  model: ScoringModel,
  result: ScoreResult,
  row: number,
  language: Language,
): CriterionLine[] {
  const m = model.criteria.length;
  return model.criteria.map((criterion, index) => {
    const value = result.values[row * m + index] ?? Number.NaN;
    const share = result.shares[index] ?? 0;
    return {
      index,
      label: criterion.label[language],
      rating: ratingShown(columnOf(grid, criterion.column), row, language),
      value,
      share,
      points: result.contributions[row * m + index] ?? 0,
      couldAdd: Number.isNaN(value) ? 10 * share : 0,
    };
  });
}

/** Most points first, then what is missing by what it could add; equals stay in model order. */
export function biggestFirst(lines: readonly CriterionLine[]): CriterionLine[] {
  return [...lines].sort((a, b) => b.points - a.points || b.couldAdd - a.couldAdd || a.index - b.index);
}

/** The gates that fired on a row. */
export function gateLines({ gates, tiers }: ScoringModel, result: ScoreResult, row: number): GateLine[] {
  const byScore = tierOf(result.score[row] ?? Number.NaN, tiers);
  const final = result.tierIndex[row] ?? -1;
  return (result.gatesFired[row] ?? []).flatMap((g) => {
    const gate = gates[g];
    if (gate === undefined) return [];
    const cap = tiers.findIndex((tier) => tier.id === gate.capTier);
    return [{ reason: gate.reason, cap, byScore, lowered: final !== -1 && cap === final && cap > byScore }];
  });
}

/** The address of a row's cells, as wide as the scored range. */
export function rowReference(grid: Grid, row: number): string {
  const at = grid.rows[row];
  if (at === undefined) throw new RangeError(`no row ${row}`);
  return `${quoteSheet(grid.sheet)}!${areaAddress({ ...grid.area, top: at, bottom: at })}`;
}

function columnOf(grid: Grid, header: string): GridColumn | undefined {
  const key = headerKey(header);
  return [...grid.columns, grid.nameCells].find((column) => headerKey(column.header) === key);
}
