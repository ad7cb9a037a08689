/**
 * The scored rows, in table order. `n` rows × `m` criteria, row-major: row i, criterion j stands at `i * m + j`.
 * Every criterion of the model is there, in model order, also those of weight 0 (share 0, contribution 0).
 * Score, rank and tier index are there at once; the rest is made when it is first read, and kept.
 */
export interface ScoreResult {
  readonly criterionIds: readonly string[];
  /** Effective share of each criterion, 0–1, summing to 1. */
  readonly shares: Float64Array;
  /** n × m, 0–10; NaN where the rating is missing or refused. */
  readonly values: Float64Array;
  /** n × m, points of the score; 0 where the value is missing. */
  readonly contributions: Float64Array;
  /** n, 0–10: the sum of the row's contributions, to within rounding (1e-13); NaN when no value is present. */
  readonly score: Float64Array;
  /** n, the score with every missing value at 0. */
  readonly low: Float64Array;
  /** n, the score with every missing value at 10. */
  readonly high: Float64Array;
  /** n, share of the weight whose value is present, 0–1. */
  readonly coverage: Float64Array;
  /** n, competition rank, best 1; 0 when not ranked. */
  readonly rank: Int32Array;
  /** n, index into the model's tiers after gates; -1 for insufficient data. */
  readonly tierIndex: Int32Array;
  /** n, tier id, or `INSUFFICIENT`. */
  readonly tier: readonly string[];
  /** n, indexes into the model's gates that fired, whether or not they lowered the tier. */
  readonly gatesFired: readonly (readonly number[])[];
}
