import { criterionGroups, type CriterionGroup, type ScoringModel } from "../model/scoringModel";

/** Sum of the weights of a group's criteria. */
export function groupSum(model: ScoringModel, group: CriterionGroup): number {
  let sum = 0;
  for (const c of model.criteria) if (c.group === group) sum += c.weight;
  return sum;
}

/**
 * The share of each criterion in the whole, in criterion order: 0–1, summing to 1.
 *
 * With group weights, `W_g / ΣW × w_j / Σ_g w`, where ΣW counts only groups that have a weighted criterion; without, `w_j / Σw`.
 * A criterion of weight 0 has share 0. All shares are 0 when nothing has weight (`checkModel` reports `weights/sum-zero`).
 *
 * @source COINr "effective weights"; domain 2.3
 * @example effectiveShares(model) // [0.5, 0.5]
 */
export function effectiveShares(model: ScoringModel): Float64Array {
  const shares = new Float64Array(model.criteria.length);
  const { groups } = model;
  if (groups === undefined) {
    let sum = 0;
    for (const c of model.criteria) sum += c.weight;
    if (sum > 0) model.criteria.forEach((c, j) => (shares[j] = c.weight / sum));
    return shares;
  }
  const sums = new Map(criterionGroups.map((g) => [g, groupSum(model, g)]));
  let total = 0;
  for (const [group, sum] of sums) if (sum > 0) total += groups[group] ?? 0;
  model.criteria.forEach((c, j) => {
    const sum = sums.get(c.group) ?? 0;
    if (sum > 0 && total > 0) shares[j] = ((groups[c.group] ?? 0) / total) * (c.weight / sum);
  });
  return shares;
}
