import type { Tier } from "../model/scoringModel";
import { TOLERANCE } from "./tolerance";

/**
 * Index of the best tier whose lowest score this score reaches: lower bounds are inclusive, with a tolerance of 1e-9.
 *
 * Tiers are best first; the last has no minimum and takes the rest. Returns -1 for NaN and when there is no tier.
 *
 * @source R MCDA assignAlternativesToCategoriesByThresholds (golden tier-threshold-01); tolerance domain 2.6
 * @example tierOf(7, model.tiers) // 0
 */
export function tierOf(score: number, tiers: readonly Tier[]): number {
  if (Number.isNaN(score)) return -1;
  for (let t = 0; t < tiers.length; t++) {
    const min = tiers[t]?.min;
    if (min === undefined || score >= min - TOLERANCE) return t;
  }
  return -1;
}
