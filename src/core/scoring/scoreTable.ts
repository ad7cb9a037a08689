import { checkModel } from "../check/checkModel";
import type { DataTable } from "../model/dataTable";
import { findColumn } from "../model/findColumn";
import { hasErrors, problem, type Problem } from "../model/problem";
import { rowList } from "../model/rowList";
import { INSUFFICIENT, type Criterion, type ScoringModel } from "../model/scoringModel";
import { effectiveShares } from "../weights/effectiveShares";
import { aggregate, isCovered } from "./aggregate";
import { checkRatings } from "./checkRatings";
import { fireGates } from "./fireGates";
import { rankScores } from "./rankScores";
import type { ScoreResult } from "./scoreResult";
import { tierOf } from "./tierOf";
import { valuesOf } from "./valuesOf";

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
  for (const criterion of model.criteria) problems.push(...criterionProblems(criterion, table));
  const gates = fireGates(model.gates, table);
  problems.push(...gates.problems);
  if (hasErrors(problems)) return { problems };

  const shares = effectiveShares(model);
  const values = valueMatrix(model, table);
  const parts = aggregate(values, shares);
  const covered = Array.from(parts.coverage, (k) => isCovered(k, model.missing.minCoverage));
  const rank = rankScores(parts.score.map((s, i) => (covered[i] === true ? s : NaN)));
  const tierIndex = Int32Array.from(covered, (ok, i) =>
    ok ? cappedTier(model, parts.score[i] ?? NaN, gates.fired[i] ?? []) : -1,
  );
  problems.push(...insufficientRows(covered, model, table));
  const result: ScoreResult = {
    criterionIds: model.criteria.map((c) => c.id),
    shares,
    values,
    ...parts,
    rank,
    tierIndex,
    tier: Array.from(tierIndex, (t) => model.tiers[t]?.id ?? INSUFFICIENT),
    gatesFired: gates.fired,
  };
  return { result, problems };
}

function criterionProblems(criterion: Criterion, table: DataTable): Problem[] {
  const column = findColumn(table, criterion.column);
  if (column === undefined) return [];
  const found = checkRatings(criterion, column, table.names);
  return criterion.weight === 0 ? found.map((p) => ({ ...p, severity: "info" })) : found;
}

function valueMatrix(model: ScoringModel, table: DataTable): Float64Array {
  const m = model.criteria.length;
  const n = table.names.length;
  const values = new Float64Array(n * m).fill(NaN);
  model.criteria.forEach((criterion, j) => {
    const column = findColumn(table, criterion.column);
    if (column === undefined) return;
    const columnValues = valuesOf(criterion.scale, criterion.direction, column.ratings);
    for (let i = 0; i < n; i++) values[i * m + j] = columnValues[i] ?? NaN;
  });
  return values;
}

/** The score's tier, made worse by the strictest gate that fired and never better. */
function cappedTier(model: ScoringModel, score: number, fired: readonly number[]): number {
  let tier = tierOf(score, model.tiers);
  for (const g of fired) {
    const cap = model.tiers.findIndex((t) => t.id === model.gates[g]?.capTier);
    tier = Math.max(tier, cap);
  }
  return tier;
}

function insufficientRows(covered: readonly boolean[], model: ScoringModel, table: DataTable): Problem[] {
  const indexes = covered.flatMap((ok, i) => (ok ? [] : [i]));
  if (indexes.length === 0) return [];
  const detail = { minCoverage: model.missing.minCoverage, ...rowList(indexes, table.names) };
  return [problem("warning", "score/insufficient", "missing.minCoverage", detail)];
}
