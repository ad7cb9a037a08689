import type { DataTable } from "../model/dataTable";
import { problem, type Problem } from "../model/problem";
import type { ScoringModel } from "../model/scoringModel";
import { checkBudget } from "./checkBudget";
import { checkGates } from "./checkGates";
import { checkRows } from "./checkRows";
import { checkScale } from "./checkScale";
import { checkTiers } from "./checkTiers";
import { checkWeights } from "./checkWeights";

/**
 * Every problem of a model at once, and with a table also what of it the table does not have.
 *
 * Codes: `model/*`, `weights/*`, `scale/*` (before any row), `tiers/*`, `gates/*`, `budget/*`; with a table also
 * `model/column-missing`, `gates/column-missing`, `budget/no-row`, `score/no-rows`. `where` is a path such as `criteria[2].weight`.
 *
 * @source domain 2.11
 * @example checkModel(model) // []
 */
export function checkModel(model: ScoringModel, table?: DataTable): Problem[] {
  return [
    ...checkCriteria(model),
    ...checkWeights(model),
    ...model.criteria.flatMap((c, j) => checkScale(c, `criteria[${j}].scale`)),
    ...checkTiers(model.tiers),
    ...checkGates(model),
    ...checkBudget(model),
    ...(table === undefined ? [] : checkRows(model, table)),
  ];
}

function checkCriteria(model: ScoringModel): Problem[] {
  const found: Problem[] = [];
  if (model.criteria.length === 0) found.push(problem("error", "model/no-criteria", "criteria", {}));
  const seen = new Set<string>();
  model.criteria.forEach((c, j) => {
    const where = `criteria[${j}].id`;
    if (c.id.trim() === "") found.push(problem("error", "model/no-id", where, { column: c.column }));
    else if (seen.has(c.id)) found.push(problem("error", "model/duplicate-id", where, { criterion: c.id }));
    seen.add(c.id);
  });
  const { minCoverage } = model.missing;
  if (!(minCoverage >= 0 && minCoverage <= 1))
    found.push(problem("error", "model/coverage-range", "missing.minCoverage", { minCoverage }));
  return found;
}
