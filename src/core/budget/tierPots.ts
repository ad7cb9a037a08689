import { problem, type Problem } from "../model/problem";
import type { BudgetSettings, Tier } from "../model/scoringModel";
import type { BudgetPot } from "./budgetPlan";
import { largestRemainder } from "./largestRemainder";
import { tierShare } from "./tierShare";

export interface TierPots {
  /** One a tier, best first. */
  readonly pots: readonly BudgetPot[];
  /** The pots in whole units. */
  readonly units: readonly number[];
  readonly problems: Problem[];
}

/**
 * Splits whole units over the tiers: shares scaled over the tiers that have rows, largest remainder, ties to the better tier.
 * An empty tier's share goes to the others (`budget/empty-tier`); when no tier with rows has a share, nothing is handed out.
 *
 * @param counts rows that share each tier's pot
 * @source domain 2.7 step 2
 * @example tierPots(model.tiers, settings, [2, 0, 0], 10).units // [10, 0, 0]
 */
export function tierPots(
  tiers: readonly Tier[],
  { shares, unit }: Pick<BudgetSettings, "shares" | "unit">,
  counts: readonly number[],
  units: number,
): TierPots {
  const problems: Problem[] = [];
  const used = tiers.map(({ id }, t) => ((counts[t] ?? 0) > 0 ? (tierShare(shares, id) ?? 0) : 0));
  const sum = used.reduce((a, s) => a + s, 0);
  const parts = sum === 0 ? used : largestRemainder(used, units);
  const pots = tiers.map(({ id }, t) => ({
    tier: id,
    count: counts[t] ?? 0,
    share: sum === 0 ? 0 : (used[t] ?? 0) / sum,
    amount: (parts[t] ?? 0) * unit,
  }));
  for (const { tier, count } of pots) {
    const share = tierShare(shares, tier) ?? 0;
    if (count > 0 || share === 0 || sum === 0) continue;
    problems.push(problem("info", "budget/empty-tier", `budget.shares.${tier}`, { tier, share }));
  }
  return { pots, units: parts, problems };
}
