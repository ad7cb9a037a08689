import type { DataTable } from "../model/dataTable";
import { findColumn } from "../model/findColumn";
import type { ScoringModel } from "../model/scoringModel";
import { isCovered, presentShare, scoreOf, sumOf } from "./aggregate";
import { columnSums } from "./columnSums";
import { inBlocks } from "./inBlocks";
import { settleScores, type Settled } from "./settleScores";
import { tierOf } from "./tierOf";
import { valueWriter, type ValueWriter } from "./valueWriter";

/** What is worked out of every row at once. */
export interface ScoredRows extends Settled {
  /** n, as in `ScoreResult`. */
  readonly score: Float64Array;
  /** n; absent when nothing that counts is missing, so that it is 1 everywhere. */
  readonly coverage?: Float64Array;
  /** Missing values of each criterion; undefined where they were not counted. */
  readonly missing: readonly (number | undefined)[];
  /** One a criterion. */
  readonly writers: readonly ValueWriter[];
}

/**
 * Scores all rows in one pass over the ratings, without keeping their values; a row of too little data has the tier -1.
 *
 * Rows are summed column by column, which is fast. A missing value makes a sum NaN, and that row is scored by itself, as `aggregate`
 * does it: the two ways differ in the last bits only.
 */
export function scoreRows(model: ScoringModel, table: DataTable, shares: Float64Array): ScoredRows {
  const ratings = model.criteria.map(({ column }) => findColumn(table, column)?.ratings);
  const writers = model.criteria.map(({ scale, direction }, j) => {
    const column = ratings[j];
    return column === undefined ? allMissing : valueWriter(scale, direction, column);
  });
  const score = new Float64Array(table.names.length);
  const { addTo, half } = columnSums(model, shares, ratings, writers);
  inBlocks(score.length, (from, to) => {
    addTo(score, from, to);
  });
  const { tierIndex, gaps } = settleScores(score, half, model.tiers);
  const missing = Array.from(shares, (share) => (share > 0 ? 0 : undefined));
  const settled = { score, tierIndex, gaps, missing, writers };
  return gaps === 0 ? settled : { ...settled, ...fillGaps(model, settled, shares) };
}

/** Scores the rows whose score is NaN, and counts what they lack. */
function fillGaps(
  model: ScoringModel,
  { score, tierIndex, missing, writers }: ScoredRows,
  shares: Float64Array,
): Pick<ScoredRows, "coverage" | "missing"> {
  const total = sumOf(shares);
  const coverage = new Float64Array(score.length).fill(1);
  const counts = [...missing];
  const values = new Float64Array(shares.length);
  for (let i = 0; i < score.length; i++) {
    if (!Number.isNaN(score[i] ?? NaN)) continue;
    writers.forEach((write, j) => {
      const count = counts[j];
      const gap = write(i, i + 1, values, j, 1);
      if (count !== undefined) counts[j] = count + gap;
    });
    const present = presentShare(values, shares, 0);
    const s = present > 0 ? scoreOf(values, shares, 0, present) : NaN;
    score[i] = s;
    coverage[i] = present / total;
    tierIndex[i] = isCovered(present / total, model.missing.minCoverage) ? tierOf(s, model.tiers) : -1;
  }
  return { coverage, missing: counts };
}

/** The values of a criterion of weight 0 whose column is not there. */
const allMissing: ValueWriter = (from, to, out, at, stride) => {
  for (let i = from, k = at; i < to; i++, k += stride) out[k] = NaN;
  return to - from;
};
