import type { Criterion, ScoringModel } from "../model/scoringModel";

/**
 * The model with one criterion changed, which a person has thereby confirmed: its mark `suggested` goes.
 *
 * @param index position in the model; one that is not there changes nothing
 * @example editCriterion(model, 0, { weight: 7 }).criteria[0].weight // 7
 */
export function editCriterion(
  model: ScoringModel,
  index: number,
  change: Partial<Omit<Criterion, "suggested">>,
): ScoringModel {
  const criteria = model.criteria.map((c, j) => (j === index ? { ...confirmed(c), ...change } : c));
  return { ...model, criteria };
}

/** The model with no criterion marked as suggested. */
export function confirmAll(model: ScoringModel): ScoringModel {
  return { ...model, criteria: model.criteria.map(confirmed) };
}

/** The model without one criterion; the others keep their weights as typed. */
export function removeCriterion(model: ScoringModel, index: number): ScoringModel {
  return { ...model, criteria: model.criteria.filter((_, j) => j !== index) };
}

function confirmed(criterion: Criterion): Criterion {
  const { suggested: _, ...rest } = criterion;
  return rest;
}
