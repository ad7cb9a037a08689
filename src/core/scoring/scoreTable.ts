import { checkModel } from "../check/checkModel";
import type { DataTable } from "../model/dataTable";
import { findColumn } from "../model/findColumn";
import { hasErrors, problem, type Problem } from "../model/problem";
import { rowList } from "../model/rowList";
import { INSUFFICIENT, type Criterion, type ScoringModel } from "../model/scoringModel";
import { effectiveShares } from "../weights/effectiveShares";
import { aggregateRows, contributionsOf, emptyMeans, isCovered, type Means } from "./aggregate";
import { checkRatings, isDelicate } from "./checkRatings";
import { fireGates } from "./fireGates";
import { rankScores } from "./rankScores";
import type { ScoreResult } from "./scoreResult";
import { tierOf } from "./tierOf";
import { valueWriter, type ValueWriter } from "./valueWriter";

/**
 * Scores every row of a table: value functions, share-weighted mean, coverage and interval, gates, rank and tier.
 *
 * The problems include those of `checkModel(model, table)`; with an error among them there is no result. A row below the model's
 * minimum coverage has tier `INSUFFICIENT`, rank 0 and a `score/insufficient` warning. Problems of a criterion of weight 0 are infos.
 *
 * @source domain 2.3, 2.6, 2.11; golden wsm-03-gtm, spotis-01
 * @example scoreTable(model, table).result?.tier // ["A", "B"]
 */
export function scoreTable(model: ScoringModel, table: DataTable): { result?: ScoreResult; problems: Problem[] } {
  const problems = checkModel(model, table);
  const scored = hasErrors(problems) ? undefined : scoreRows(model, table);
  model.criteria.forEach((criterion, j) => {
    // Where every value is there, few scales leave anything to say: most columns are not looked through again.
    if (scored?.missing[j] === 0 && !isDelicate(criterion)) return;
    problems.push(...criterionProblems(criterion, table));
  });
  const gates = fireGates(model.gates, table);
  problems.push(...gates.problems);
  if (scored === undefined || hasErrors(problems)) return { problems };

  const { shares, values, means } = scored;
  const tierIndex = tiersOf(model, means, gates.fired);
  problems.push(...insufficientRows(tierIndex, model, table));
  let contributions: Float64Array | undefined;
  const result: ScoreResult = {
    criterionIds: model.criteria.map((c) => c.id),
    shares,
    values,
    // Many callers want no more than scores: this matrix is made when it is first asked for.
    get contributions() {
      return (contributions ??= contributionsOf(values, shares));
    },
    ...means,
    rank: rankScores(onlyRanked(means.score, tierIndex)),
    tierIndex,
    tier: tierIds(model, tierIndex),
    gatesFired: gates.fired,
  };
  return { result, problems };
}

/** Rows whose values fit the processor's nearest memory are valued and summed together. */
const rowsPerBlock = 256;

interface ScoredRows {
  readonly shares: Float64Array;
  readonly values: Float64Array;
  readonly means: Means;
  /** Missing values of each criterion. */
  readonly missing: readonly number[];
}

function scoreRows(model: ScoringModel, table: DataTable): ScoredRows {
  const shares = effectiveShares(model);
  const [n, m] = [table.names.length, model.criteria.length];
  const values = new Float64Array(n * m);
  const means = emptyMeans(n);
  const writers = model.criteria.map(({ column, scale, direction }) => {
    const ratings = findColumn(table, column)?.ratings;
    return ratings === undefined ? allMissing : valueWriter(scale, direction, ratings);
  });
  const missing = writers.map(() => 0);
  for (let from = 0; from < n; from += rowsPerBlock) {
    const to = Math.min(n, from + rowsPerBlock);
    let gaps = 0;
    writers.forEach((write, j) => {
      const count = write(from, to, values, from * m + j, m);
      gaps += count;
      missing[j] = (missing[j] ?? 0) + count;
    });
    aggregateRows(values, shares, from, to, gaps > 0, means);
  }
  return { shares, values, means, missing };
}

/** The values of a criterion of weight 0 whose column is not there. */
const allMissing: ValueWriter = (from, to, out, at, stride) => {
  for (let i = from, k = at; i < to; i++, k += stride) out[k] = NaN;
  return to - from;
};

function tiersOf(model: ScoringModel, { score, coverage }: Means, fired: readonly (readonly number[])[]): Int32Array {
  const { minCoverage } = model.missing;
  const caps = model.gates.map((gate) => model.tiers.findIndex((tier) => tier.id === gate.capTier));
  const tiers = new Int32Array(score.length);
  for (let i = 0; i < score.length; i++) {
    if (!isCovered(coverage[i] ?? 0, minCoverage)) {
      tiers[i] = -1;
      continue;
    }
    let tier = tierOf(score[i] ?? NaN, model.tiers);
    // Made worse by the strictest gate that fired, never better.
    for (const g of fired[i] ?? []) tier = Math.max(tier, caps[g] ?? -1);
    tiers[i] = tier;
  }
  return tiers;
}

function tierIds({ tiers }: ScoringModel, tierIndex: Int32Array): string[] {
  const ids = Array<string>(tierIndex.length).fill(INSUFFICIENT);
  for (let i = 0; i < ids.length; i++) ids[i] = tiers[tierIndex[i] ?? -1]?.id ?? INSUFFICIENT;
  return ids;
}

/** The scores, NaN in rows of too little data. */
function onlyRanked(score: Float64Array, tierIndex: Int32Array): Float64Array {
  if (!tierIndex.includes(-1)) return score;
  return score.map((s, i) => (tierIndex[i] === -1 ? NaN : s));
}

function criterionProblems(criterion: Criterion, table: DataTable): Problem[] {
  const column = findColumn(table, criterion.column);
  if (column === undefined) return [];
  const found = checkRatings(criterion, column, table.names);
  return criterion.weight === 0 ? found.map((p) => ({ ...p, severity: "info" })) : found;
}

function insufficientRows(tierIndex: Int32Array, model: ScoringModel, table: DataTable): Problem[] {
  if (!tierIndex.includes(-1)) return [];
  const indexes: number[] = [];
  tierIndex.forEach((tier, i) => {
    if (tier === -1) indexes.push(i);
  });
  const detail = { minCoverage: model.missing.minCoverage, ...rowList(indexes, table.names) };
  return [problem("warning", "score/insufficient", "missing.minCoverage", detail)];
}
