import type { ScoreResult } from "../scoring/scoreResult";
import { tierOf } from "../scoring/tierOf";
import type { ScoringModel, Tier } from "../model/scoringModel";

/** Two thresholds are at least this far apart when one is moved: scores are shown with two decimals. */
export const thresholdStep = 0.01;

/** The least and greatest threshold that a tier may have beside its neighbours, 0–10; the last tier has none. */
export function thresholdRange(tiers: readonly Tier[], index: number): readonly [low: number, high: number] {
  const tidy = (x: number): number => Number(x.toFixed(9));
  const above = tiers[index - 1]?.min;
  const below = tiers[index + 1]?.min;
  return [
    below === undefined ? 0 : tidy(below + thresholdStep),
    above === undefined ? 10 : tidy(above - thresholdStep),
  ];
}

/**
 * The model with a tier beginning elsewhere, kept between its neighbours and within 0–10; the last tier has no threshold to move.
 *
 * @example moveThreshold(model, 0, 2).tiers[0].min // 4.01
 */
export function moveThreshold(model: ScoringModel, index: number, min: number): ScoringModel {
  if (index >= model.tiers.length - 1 || !Number.isFinite(min)) return model;
  const [low, high] = thresholdRange(model.tiers, index);
  const kept = Math.max(low, Math.min(high, min));
  return { ...model, tiers: model.tiers.map((tier, t) => (t === index ? { ...tier, min: kept } : tier)) };
}

/**
 * How many rows stand in each tier of the model, best first, when only its tiers and gates' caps differ from what was scored.
 * Rows without enough data are in none.
 */
export function tierCounts(model: ScoringModel, result: ScoreResult): number[] {
  const counts = model.tiers.map(() => 0);
  const caps = model.gates.map((gate) => model.tiers.findIndex((tier) => tier.id === gate.capTier));
  result.tierIndex.forEach((scored, i) => {
    if (scored === -1) return;
    let tier = tierOf(result.score[i] ?? NaN, model.tiers);
    for (const g of result.gatesFired[i] ?? []) tier = Math.max(tier, caps[g] ?? -1);
    if (tier >= 0) counts[tier] = (counts[tier] ?? 0) + 1;
  });
  return counts;
}
