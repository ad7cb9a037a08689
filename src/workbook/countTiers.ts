import { INSUFFICIENT, type ScoreResult, type ScoringModel } from "#core";
import type { Language } from "#text";
import { sheetWords } from "#text";
import { tierShown } from "./model/smallSections";

export interface TierCount {
  readonly id: string;
  /** "A Key", in the language of the sheets. */
  readonly label: string;
  readonly count: number;
}

/** How many rows stand in each tier, best first; rows without enough data come last, when there are any. */
export function countTiers(model: ScoringModel, result: ScoreResult, language: Language): TierCount[] {
  const counts = model.tiers.map(() => 0);
  let insufficient = 0;
  for (const index of result.tierIndex) {
    if (index === -1) insufficient++;
    else counts[index] = (counts[index] ?? 0) + 1;
  }
  const tiers = model.tiers.map((tier, i) => ({
    id: tier.id,
    label: tierShown(tier, language),
    count: counts[i] ?? 0,
  }));
  if (insufficient === 0) return tiers;
  return [...tiers, { id: INSUFFICIENT, label: sheetWords[language].insufficient, count: insufficient }];
}
