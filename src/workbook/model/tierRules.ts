import type { ScoringModel } from "#core";
import type { Language } from "#text";
import { sheetWords } from "#text";
import { insufficientColour, tierColours } from "../layout";
import type { TextRule } from "../plan/plan";
import { tierShown } from "./smallSections";

/** One rule a tier and one for insufficient data; a model with more than three tiers keeps the last colour for the rest. */
export function tierRules(model: ScoringModel, language: Language): TextRule[] {
  const last = tierColours.length - 1;
  const rules = model.tiers.map((tier, i): TextRule => {
    const isLast = i === model.tiers.length - 1 && i > 0;
    const colour = tierColours[isLast ? last : Math.min(i, last)] ?? insufficientColour;
    return { equals: tierShown(tier, language), ...colour };
  });
  return [...rules, { equals: sheetWords[language].insufficient, ...insufficientColour }];
}
