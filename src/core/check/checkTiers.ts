import { problem, type Problem } from "../model/problem";
import { INSUFFICIENT, type Tier } from "../model/scoringModel";

/** Problems of the tiers: best first, each but the last with a lower minimum than the one before, ids unique. */
export function checkTiers(tiers: readonly Tier[]): Problem[] {
  if (tiers.length === 0) return [problem("error", "tiers/none", "tiers", {})];
  return tiers.flatMap((tier, t) => [...checkId(tiers, tier, t), ...checkMin(tiers, tier, t)]);
}

function checkId(tiers: readonly Tier[], { id }: Tier, t: number): Problem[] {
  const where = `tiers[${t}].id`;
  if (id.trim() === "" || id === INSUFFICIENT) return [problem("error", "tiers/reserved-id", where, { tier: id })];
  const first = tiers.findIndex((other) => other.id === id);
  return first < t ? [problem("error", "tiers/duplicate-id", where, { tier: id })] : [];
}

function checkMin(tiers: readonly Tier[], { id, min }: Tier, t: number): Problem[] {
  const where = `tiers[${t}].min`;
  if (t === tiers.length - 1)
    return min === undefined ? [] : [problem("error", "tiers/last-has-min", where, { tier: id, min })];
  if (min === undefined || !Number.isFinite(min)) return [problem("error", "tiers/no-min", where, { tier: id })];
  const previous = tiers[t - 1]?.min;
  if (previous === undefined || min < previous) return [];
  return [problem("error", "tiers/order", where, { tier: id, min, previous })];
}
