/** Words for one thing in both languages. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** The three questions: money now, still there later, how much work. */
export type CriterionGroup = "now" | "future" | "effort";
export const criterionGroups: readonly CriterionGroup[] = ["now", "future", "effort"];

/** `benefit`: more is better; `cost`: less is better. */
export type Direction = "benefit" | "cost";

/** Axis of the 9-box that a criterion belongs to. */
export type Axis = "attractiveness" | "strength";

/**
 * How a rating (raw, any unit) becomes a value (0–10, 10 best).
 * `points` and `bands` carry the direction in their shape; `minmax` and `percentile` are relative to the scored rows.
 */
export type Scale =
  | { readonly kind: "goalposts"; readonly low: number; readonly high: number; readonly log: boolean }
  | { readonly kind: "points"; readonly points: readonly (readonly [rating: number, value: number])[] }
  | { readonly kind: "bands"; readonly bands: readonly (readonly [lowerBound: number, value: number])[] }
  | { readonly kind: "rating" }
  | { readonly kind: "minmax" }
  | { readonly kind: "percentile" };
export type ScaleKind = Scale["kind"];

export interface Criterion {
  readonly id: string;
  /** Header of the column that holds its ratings. */
  readonly column: string;
  readonly label: Label;
  readonly group: CriterionGroup;
  /** As typed, any non-negative unit; inside a group when the model has group weights. */
  readonly weight: number;
  readonly direction: Direction;
  readonly scale: Scale;
  readonly axis: Axis;
  /** True when guessed by `suggestModel` and not yet confirmed by a person. */
  readonly suggested?: boolean;
}

export interface Tier {
  readonly id: string;
  /** Lowest score (inclusive) of the tier; absent on the last tier. */
  readonly min?: number;
  readonly label: Label;
}

/** A red line: when it fires, the row's tier is at best `capTier`. `below` and `above` are strict. */
export type Gate = { readonly column: string; readonly capTier: string; readonly reason: string } & (
  { readonly below: number } | { readonly above: number } | { readonly equals: number | string }
);

/** Amounts are in the currency's unit; keys of floors, caps and locks are row names; shares are per tier id. */
export interface BudgetSettings {
  readonly total: number;
  /** Smallest amount that is handed out, e.g. 10000. */
  readonly unit: number;
  readonly reserve: number;
  readonly shares: Readonly<Record<string, number>>;
  readonly floors: Readonly<Record<string, number>>;
  readonly caps: Readonly<Record<string, number>>;
  readonly locks: Readonly<Record<string, number>>;
}

export interface ScoringModel {
  readonly version: 1;
  readonly name: string;
  /** Header of the column with the industries' names; the first text column when absent. */
  readonly nameColumn?: string;
  /** Weights of the three groups, any unit; absent: weights are compared across all criteria. */
  readonly groups?: Readonly<Partial<Record<CriterionGroup, number>>>;
  readonly criteria: readonly Criterion[];
  readonly missing: { readonly policy: "renormalise"; readonly minCoverage: number };
  readonly gates: readonly Gate[];
  /** Best first. */
  readonly tiers: readonly Tier[];
  readonly budget?: BudgetSettings;
}

/** Tier id of a row whose coverage is below the model's minimum. */
export const INSUFFICIENT = "insufficient";
