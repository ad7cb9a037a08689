/** Absolute references (with sheet) to the model sheet's cells that live formulas read. */
export interface CriterionRefs {
  readonly label: string;
  readonly share: string;
  readonly direction: string;
  readonly low: string;
  readonly high: string;
  readonly check: string;
  /** Row vectors of exactly as many cells as the criterion has points or bands; "" when it has none. */
  readonly at: string;
  readonly value: string;
}

export interface GateRefs {
  readonly threshold: string;
  readonly capTier: string;
  readonly reason: string;
  readonly check: string;
}

export interface ModelRefs {
  readonly criteria: readonly CriterionRefs[];
  readonly gates: readonly GateRefs[];
  /** Column vectors over the tiers, best first. */
  readonly tierIds: string;
  readonly tierMins: string;
  readonly tierShares: string;
  readonly tierShown: string;
  readonly minCoverage: string;
  /** "OK", or what keeps the whole model from being followed live. */
  readonly check: string;
  readonly total: string;
  readonly unit: string;
  readonly reserve: string;
  /** A condition: floors, caps and locks are as written. */
  readonly boundsUnchanged: string;
}
