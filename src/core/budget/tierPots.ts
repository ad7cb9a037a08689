import { problem, type Problem } from "../model/problem";
import { largestRemainder } from "./largestRemainder";

export interface TierPots {
  /** Effective share of each tier, 0–1; 0 for an empty tier. */
  readonly shares: readonly number[];
  /** Whole units of each tier. */
  readonly units: readonly number[];
  readonly problems: Problem[];
}

/**
 * Whole units of each tier: shares scaled over the tiers that have rows, largest remainder, ties to the better tier.
 * An empty tier's share goes to the others (`budget/empty-tier`); when no tier with rows has a share, nothing is handed out.
 *
 * @source domain 2.7 step 2
 * @example tierPots(["A", "B"], { A: 0.6, B: 0.4 }, [2, 0], 10).units // [10, 0]
 */
export function tierPots(
  tiers: readonly string[],
  shares: Readonly<Record<string, number>>,
  counts: readonly number[],
  units: number,
): TierPots {
  const problems: Problem[] = [];
  const used = tiers.map((tier, t) => ((counts[t] ?? 0) > 0 ? (shares[tier] ?? 0) : 0));
  const sum = used.reduce((a, s) => a + s, 0);
  if (sum === 0) return { shares: used, units: tiers.map(() => 0), problems };
  tiers.forEach((tier, t) => {
    const share = shares[tier] ?? 0;
    if ((counts[t] ?? 0) > 0 || share === 0) return;
    problems.push(problem("info", "budget/empty-tier", `budget.shares.${tier}`, { tier, share }));
  });
  return { shares: used.map((s) => s / sum), units: largestRemainder(used, units), problems };
}
