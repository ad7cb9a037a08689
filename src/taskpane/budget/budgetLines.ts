import type { BudgetPart, BudgetPlan, Tier } from "#core";

/** What one tier gets; amounts in the currency's unit. */
export interface TierLine {
  readonly tier: string;
  /** Industries that get an amount, locked ones included. */
  readonly count: number;
  /** The share as it counts, 0–1: an empty tier's goes to the others. */
  readonly share: number;
  readonly amount: number;
  readonly locked: number;
}

export interface BudgetSums {
  /** One a tier of the model, best first. */
  readonly tiers: readonly TierLine[];
  /** Locked amounts of industries without a tier; absent where there are none. */
  readonly rest?: TierLine;
  /** Sum of every row's amount, reserve and what stays unallocated. */
  readonly sum: number;
  /** How far the sum is from the total, 0 when it adds up. */
  readonly off: number;
}

/** Adds up a split from its rows, so that the sum is a check and not a repetition of the total. */
export function budgetSums(
  plan: BudgetPlan,
  tiers: readonly Tier[],
  locks: Readonly<Record<string, number>>,
): BudgetSums {
  const locked = new Set(Object.keys(locks).map((name) => name.trim()));
  const ids = new Set(tiers.map(({ id }) => id));
  const lineOf = (tier: string, rows: readonly BudgetPart[]): TierLine => ({
    tier,
    count: rows.length,
    share: plan.pots.find((pot) => pot.tier === tier)?.share ?? 0,
    amount: sumOf(rows),
    locked: sumOf(rows.filter(({ name }) => locked.has(name.trim()))),
  });
  const rest = plan.rows.filter(({ tier }) => !ids.has(tier));
  const sum = sumOf(plan.rows) + plan.reserve + plan.unallocated;
  const off = sum - plan.total;
  return {
    tiers: tiers.map(({ id }) =>
      lineOf(
        id,
        plan.rows.filter(({ tier }) => tier === id),
      ),
    ),
    ...(rest.length === 0 ? {} : { rest: lineOf("", rest) }),
    sum: Math.abs(off) < plan.unit * 1e-6 ? plan.total : sum,
    off: Math.abs(off) < plan.unit * 1e-6 ? 0 : off,
  };
}

/** Positions of the split's rows by amount, greatest first; equal amounts in sheet order. */
export function byAmount(rows: readonly BudgetPart[]): number[] {
  const amountAt = (i: number): number => rows[i]?.amount ?? 0;
  return rows.map((_, i) => i).sort((a, b) => amountAt(b) - amountAt(a) || a - b);
}

function sumOf(rows: readonly BudgetPart[]): number {
  return rows.reduce((a, { amount }) => a + amount, 0);
}
