import type { Tier } from "./scoringModel";

/**
 * The tiers of a model that names none: A from 7, B from 4, C below.
 *
 * @source domain 2.6, our own thresholds; words of the article's traffic-light model
 */
export const defaultTiers: readonly Tier[] = [
  { id: "A", min: 7, label: { en: "Key", zh: "重点" } },
  { id: "B", min: 4, label: { en: "General", zh: "一般" } },
  { id: "C", label: { en: "Non-key", zh: "非重点" } },
];

/**
 * The least share of weight that must be present for a row to be ranked, when the model names none.
 *
 * @source domain 2.11, missing cell
 */
export const defaultMinCoverage = 0.7;
