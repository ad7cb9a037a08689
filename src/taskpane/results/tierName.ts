import type { Tier } from "#core";
import { sheetWords, type Language } from "#text";
import { tierShown } from "#workbook";

/** "A Key", or that there is not enough data. */
export function tierName(tiers: readonly Tier[], index: number, language: Language): string {
  const tier = tiers[index];
  return tier === undefined ? sheetWords[language].insufficient : tierShown(tier, language);
}
