/** Only `error` stops a run. */
export type Severity = "error" | "warning" | "info";

/**
 * Every code with the keys of its `detail`; the text layer has words for each in both languages.
 * Keys mean the same everywhere: `criterion` an id · `column` a header · `row` a row's name · `rows` some names, joined ·
 * `indexes` 0-based positions of all those rows in the table, joined by "," · `count` how many · `gate` 1-based · amounts in currency.
 */
export const problemDetails = {
  // The model file: `where` is a path such as criteria[2].weight.
  "file/not-json": ["line"],
  "file/not-object": ["found"],
  "file/version": ["found"],
  "file/missing": ["field"],
  "file/type": ["field", "expected", "found"],
  "file/choice": ["field", "choices", "found"],
  "file/unknown-field": ["field"],
  "file/gate-test": ["gate", "found"],
  // Criteria and their weights.
  "model/no-criteria": [],
  "model/no-id": ["column"],
  "model/duplicate-id": ["criterion"],
  "model/coverage-range": ["minCoverage"],
  "weights/negative": ["criterion", "weight"],
  "weights/not-finite": ["criterion"],
  "weights/sum-zero": [],
  "weights/scaled": ["sum"],
  "weights/group-negative": ["group", "weight"],
  "weights/group-not-finite": ["group"],
  "weights/groups-scaled": ["sum"],
  "weights/group-scaled": ["group", "sum", "weight"],
  "weights/group-empty": ["group", "weight"],
  "weights/group-unweighted": ["group", "count"],
  // Value functions, before any row is seen.
  "scale/goalposts-order": ["criterion", "low", "high"],
  "scale/log-low": ["criterion", "low"],
  "scale/not-finite": ["criterion"],
  "scale/too-few-points": ["criterion", "count"],
  "scale/unsorted": ["criterion", "previous", "rating"],
  "scale/value-range": ["criterion", "value"],
  // Value functions, on the rows.
  "scale/relative": ["criterion", "column", "kind"],
  "scale/one-row": ["criterion", "column", "kind"],
  "scale/no-spread": ["criterion", "column"],
  "scale/rating-range": ["criterion", "column", "count", "rows", "indexes"],
  "scale/log-negative": ["criterion", "column", "count", "rows", "indexes"],
  "scale/log-zero": ["criterion", "column", "count", "rows", "indexes"],
  "scale/below-bands": ["criterion", "column", "count", "rows", "indexes"],
  // Tiers and gates.
  "tiers/none": [],
  "tiers/duplicate-id": ["tier"],
  "tiers/reserved-id": ["tier"],
  "tiers/no-min": ["tier"],
  "tiers/order": ["tier", "min", "previous"],
  "tiers/last-has-min": ["tier", "min"],
  "gates/unknown-tier": ["gate", "tier"],
  "gates/not-finite": ["gate"],
  "gates/column-missing": ["gate", "column"],
  "gates/missing-cell": ["gate", "column", "count", "rows", "indexes"],
  // Scoring.
  "score/no-rows": [],
  "score/missing": ["criterion", "column", "count", "rows", "indexes"],
  "score/no-numbers": ["criterion", "column"],
  "score/insufficient": ["minCoverage", "count", "rows", "indexes"],
  // Budget: settings (`field` is total, unit, reserve, or floors/caps/locks with the row in `where`), then the split.
  "budget/negative": ["field", "amount"],
  "budget/not-finite": ["field"],
  "budget/unit": ["unit"],
  "budget/share-negative": ["tier", "share"],
  "budget/shares-zero": [],
  "budget/shares-scaled": ["sum"],
  "budget/unknown-tier": ["tier"],
  "budget/floor-above-cap": ["row", "floor", "cap"],
  "budget/lock-with-bound": ["row", "lock"],
  "budget/no-row": ["row", "field"],
  "budget/locks-above-total": ["total", "reserve", "locks", "short"],
  "budget/floors-above-pot": ["tier", "pot", "floors", "short"],
  "budget/caps-below-pot": ["tier", "pot", "caps", "rest"],
  "budget/below-unit": ["amount", "unit"],
  "budget/empty-tier": ["tier", "share"],
  "budget/no-takers": ["amount"],
  "budget/equal-split": ["tier", "count"],
  "budget/bound-unranked": ["row", "field"],
  // Suggestions: `reason` is date, code, constant, few-numbers, duplicate or range.
  "suggest/no-columns": [],
  "suggest/skipped": ["column", "reason"],
  "suggest/unit-misfit": ["criterion", "column", "min", "max"],
  // Used by the workbook layer: `cell`, `cells` and `range` are addresses.
  "grid/no-header": ["range"],
  "grid/no-names": ["range"],
  "grid/name-column-missing": ["column"],
  "grid/no-numbers": ["range"],
  "grid/empty": ["range"],
  "grid/merged": ["cells"],
  "grid/duplicate-name": ["name", "cells"],
  "grid/blank-header": ["cell"],
  "grid/duplicate-header": ["header", "cells"],
  "grid/total-left-out": ["name", "cell"],
  "grid/error-cell": ["column", "count", "cells"],
  "grid/text-cell": ["column", "count", "cells"],
  "grid/text-number": ["column", "count", "cells"],
  "grid/hidden-rows": ["range"],
  "grid/blank-name": ["cell"],
  "grid/missing": ["column", "count", "cells"],
  "grid/not-found": [],
  "model/column-missing": ["criterion", "column"],
  "model/section-missing": ["section"],
  "workbook/columns-taken": ["range"],
  "workbook/other-range": ["range", "scored"],
  "workbook/cells-in-the-way": ["cells"],
  "workbook/model-edited": [],
  "workbook/values-mode": ["count", "limit"],
  "workbook/model-suggested": ["count"],
  "workbook/kept-language": ["language"],
  "workbook/frozen": ["range"],
  "workbook/not-calculated": ["count", "cells"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ProblemCode = keyof typeof problemDetails;

/** Every code has words in both languages in the text layer; a code without words does not compile. */
export const problemCodes = Object.keys(problemDetails) as readonly ProblemCode[];

/** The detail that a code carries: exactly the keys that `problemDetails` lists for it. */
export type ProblemDetail<C extends ProblemCode> = Readonly<
  Record<(typeof problemDetails)[C][number], string | number>
>;

/** What is wrong, or worth knowing, in the user's data or model; all of them are returned at once, none is thrown. */
export interface Problem {
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** A path in the model (`criteria[2].weight`), a column's header, or "". */
  readonly where: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Makes a problem whose detail has exactly the keys that its code promises. */
export function problem<C extends ProblemCode>(
  severity: Severity,
  code: C,
  where: string,
  detail: ProblemDetail<C>,
): Problem {
  return { severity, code, where, detail };
}

/**
 * True when at least one problem stops the run.
 *
 * @example hasErrors([]) // false
 */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((p) => p.severity === "error");
}
