import type { Problem } from "../model/problem";

/** One row that may get money, in sheet order. */
export interface BudgetRow {
  readonly name: string;
  readonly tier: string;
  /** 0–10; NaN for a row without a score. */
  readonly score: number;
  /** False for insufficient data: such a row gets nothing unless it is locked. */
  readonly ranked: boolean;
}

export interface BudgetPart {
  readonly name: string;
  readonly tier: string;
  /** In the currency's unit; a whole number of budget units, or the locked amount. */
  readonly amount: number;
}

/** What a tier's rows share, locked rows apart. */
export interface BudgetPot {
  readonly tier: string;
  /** Rows that share the pot. */
  readonly count: number;
  /** Share of the available amount after empty tiers were left out, 0–1. */
  readonly share: number;
  /** In the currency's unit. */
  readonly amount: number;
}

/** A split of the total: `Σ rows.amount + reserve + unallocated = total`. With an error among the problems nothing is handed out. */
export interface BudgetPlan {
  /** Ranked and locked rows, in sheet order. */
  readonly rows: readonly BudgetPart[];
  /** One a tier, best first. */
  readonly pots: readonly BudgetPot[];
  readonly unallocated: number;
  readonly reserve: number;
  readonly total: number;
  readonly unit: number;
  /** True when a floor, cap or lock changed an amount, so that shares alone do not explain the rows. */
  readonly bindingBounds: boolean;
  readonly problems: readonly Problem[];
}
