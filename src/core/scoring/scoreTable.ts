import { checkModel } from "../check/checkModel";
import type { DataTable } from "../model/dataTable";
import { findColumn } from "../model/findColumn";
import { hasErrors, problem, type Problem } from "../model/problem";
import { rowList } from "../model/rowList";
import type { Criterion, ScoringModel } from "../model/scoringModel";
import { effectiveShares } from "../weights/effectiveShares";
import { checkRatings, isDelicate } from "./checkRatings";
import { fireGates } from "./fireGates";
import { lateResult } from "./lateResult";
import type { ScoreResult } from "./scoreResult";
import { scoreRows, type ScoredRows } from "./scoreRows";

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
  const shares = effectiveShares(model);
  const rows = hasErrors(problems) ? undefined : scoreRows(model, table, shares);
  model.criteria.forEach((criterion, j) => {
    // Where every value is there, few scales leave anything to say: most columns are not looked through again.
    if (rows?.missing[j] === 0 && !isDelicate(criterion)) return;
    problems.push(...criterionProblems(criterion, table));
  });
  const gates = model.gates.length === 0 ? undefined : fireGates(model.gates, table);
  problems.push(...(gates?.problems ?? []));
  if (rows === undefined || hasErrors(problems)) return { problems };

  if (gates !== undefined) capTiers(model, rows.tierIndex, gates.fired);
  problems.push(...insufficientRows(rows, model, table));
  return { result: lateResult(model, shares, rows, gates?.fired), problems };
}

/** Makes tiers worse by the strictest gate that fired, never better. */
function capTiers(model: ScoringModel, tierIndex: Int32Array, fired: readonly (readonly number[])[]): void {
  const caps = model.gates.map((gate) => model.tiers.findIndex((tier) => tier.id === gate.capTier));
  for (let i = 0; i < tierIndex.length; i++) {
    let tier = tierIndex[i] ?? -1;
    if (tier === -1) continue;
    for (const g of fired[i] ?? []) tier = Math.max(tier, caps[g] ?? -1);
    tierIndex[i] = tier;
  }
}

function criterionProblems(criterion: Criterion, table: DataTable): Problem[] {
  const column = findColumn(table, criterion.column);
  if (column === undefined) return [];
  const found = checkRatings(criterion, column, table.names);
  return criterion.weight === 0 ? found.map((p) => ({ ...p, severity: "info" })) : found;
}

/** Only rows with gaps can have too little data. */
function insufficientRows({ coverage, tierIndex }: ScoredRows, model: ScoringModel, table: DataTable): Problem[] {
  if (coverage === undefined || !tierIndex.includes(-1)) return [];
  const indexes: number[] = [];
  tierIndex.forEach((tier, i) => {
    if (tier === -1) indexes.push(i);
  });
  const detail = { minCoverage: model.missing.minCoverage, ...rowList(indexes, table.names) };
  return [problem("warning", "score/insufficient", "missing.minCoverage", detail)];
}
