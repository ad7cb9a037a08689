import { criterionGroups, type ScoringModel } from "../model/scoringModel";
import { groupSum, effectiveShares } from "../weights/effectiveShares";
import { hundred } from "./hundred";

/**
 * The model with weights for the three questions, each the sum of its criteria's, so that every share stays as it is.
 * A model that has them already is returned as it is.
 *
 * @example weighGroups(model).groups // { now: 100, future: 0, effort: 0 }
 */
export function weighGroups(model: ScoringModel): ScoringModel {
  if (model.groups !== undefined) return model;
  const sum = (group: (typeof criterionGroups)[number]): number => Number(groupSum(model, group).toPrecision(12));
  return { ...model, groups: { now: sum("now"), future: sum("future"), effort: sum("effort") } };
}

/**
 * The model without weights for the questions: each criterion weighs its share in %, to two decimals and 100 in all.
 * A model without them is returned as it is.
 *
 * @example weighCriteria(weighGroups(model)).criteria.map((c) => c.weight) // [50, 50]
 */
export function weighCriteria(model: ScoringModel): ScoringModel {
  if (model.groups === undefined) return model;
  const { groups: _, ...rest } = model;
  const weights = hundred(effectiveShares(model));
  return { ...rest, criteria: model.criteria.map((c, j) => ({ ...c, weight: weights[j] ?? 0 })) };
}
