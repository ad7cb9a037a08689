import { criterionGroups, type CriterionGroup, type ScoringModel } from "../model/scoringModel";
import { hundred } from "./hundred";

/** `equal`: every criterion alike · `balanced`: the example of the domain · the others: one of the three questions counts half. */
export type WeightPreset = "equal" | "balanced" | "moneyFirst" | "growthFirst" | "easyWinsFirst";

/**
 * What each question weighs, in %, in the presets that weigh questions.
 *
 * @source `balanced`: domain 2.2, sums of the example weights; the others are ours: half for the first question, a quarter for each other
 */
export const presetGroups: Readonly<Record<Exclude<WeightPreset, "equal">, Readonly<Record<CriterionGroup, number>>>> =
  {
    balanced: { now: 40, future: 25, effort: 35 },
    moneyFirst: { now: 50, future: 25, effort: 25 },
    growthFirst: { now: 25, future: 50, effort: 25 },
    easyWinsFirst: { now: 25, future: 25, effort: 50 },
  };

export const weightPresets: readonly WeightPreset[] = [
  "equal",
  "balanced",
  "moneyFirst",
  "growthFirst",
  "easyWinsFirst",
];

/**
 * The model with the weights of a preset, in % with two decimals.
 *
 * `equal` gives every criterion the same and takes the questions' weights away. The others weigh the questions and keep the proportions
 * of the criteria inside each (equal where all were 0); what a question without criteria would weigh goes to the others.
 *
 * @example withPreset(model, "equal").criteria.map((c) => c.weight) // [50, 50]
 */
export function withPreset(model: ScoringModel, preset: WeightPreset): ScoringModel {
  const { groups: _, ...rest } = model;
  if (preset === "equal") return { ...rest, criteria: weighed(model, () => 1) };
  const wanted = presetGroups[preset];
  if (model.groups !== undefined) return { ...model, groups: wanted, criteria: revived(model) };
  const criteria = revived(model);
  const sums = Object.fromEntries(criterionGroups.map((group) => [group, sumOf(criteria, group)]));
  return {
    ...model,
    criteria: weighed({ ...model, criteria }, (c) => (wanted[c.group] * c.weight) / (sums[c.group] || 1)),
  };
}

type Criteria = ScoringModel["criteria"];

function weighed(model: ScoringModel, part: (criterion: Criteria[number]) => number): Criteria {
  const weights = hundred(model.criteria.map(part));
  return model.criteria.map((c, j) => ({ ...c, weight: weights[j] ?? 0 }));
}

/** A question all of whose criteria weigh 0 could not get its part: there each weighs 1. */
function revived({ criteria }: ScoringModel): Criteria {
  return criteria.map((c) => (sumOf(criteria, c.group) > 0 ? c : { ...c, weight: 1 }));
}

function sumOf(criteria: Criteria, group: CriterionGroup): number {
  return criteria.reduce((sum, c) => (c.group === group ? sum + c.weight : sum), 0);
}
