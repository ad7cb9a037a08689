import { TOLERANCE } from "./tolerance";

/** Weighted means of n rows with what they are made of; see `ScoreResult` for each field. */
export interface Aggregate {
  readonly contributions: Float64Array;
  readonly score: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly coverage: Float64Array;
}

/**
 * Share-weighted mean of each row over the values present, with contributions, coverage and the interval of missing values.
 *
 * `S = Σ e_j v_j / Σ_present e`, a contribution is `e_j v_j / Σ_present e`, and S is their sum from left to right.
 * Coverage is `Σ_present e / Σ e`; low and high put the missing values at 0 and 10 over the full denominator. A criterion of share 0
 * counts nowhere. Nothing present: score NaN, coverage 0, interval 0–10.
 *
 * @param values row-major n × m, 0–10, NaN for missing
 * @param shares m, ≥ 0, any scale
 * @source COINr a_amean with NA (golden agg-wmean-na-01); interval domain 2.3
 * @example aggregate(Float64Array.of(8, NaN), Float64Array.of(0.5, 0.5)).high // [9]
 */
export function aggregate(values: Float64Array, shares: Float64Array): Aggregate {
  const m = shares.length;
  const n = m === 0 ? 0 : values.length / m;
  const contributions = new Float64Array(values.length);
  const score = new Float64Array(n);
  const low = new Float64Array(n);
  const high = new Float64Array(n);
  const coverage = new Float64Array(n);
  const total = shares.reduce((a, e) => a + e, 0);
  for (let i = 0; i < n; i++) {
    const start = i * m;
    const present = presentShare(values, shares, start);
    const k = present / total;
    const s = present > 0 ? addContributions(values, shares, start, present, contributions) : NaN;
    coverage[i] = present > 0 ? k : 0;
    score[i] = s;
    low[i] = present > 0 ? s * k : 0;
    // Written so that rounding can never put the score outside its own interval.
    high[i] = present > 0 ? s + Math.max(0, 10 - s) * (1 - k) : 10;
  }
  return { contributions, score, low, high, coverage };
}

/** Sum of the shares whose value is present in the row that starts at `start`. */
function presentShare(values: Float64Array, shares: Float64Array, start: number): number {
  let present = 0;
  for (let j = 0; j < shares.length; j++) if (!Number.isNaN(values[start + j])) present += shares[j] ?? 0;
  return present;
}

/** Writes one row's contributions and returns their sum. */
function addContributions(
  values: Float64Array,
  shares: Float64Array,
  start: number,
  present: number,
  contributions: Float64Array,
): number {
  let sum = 0;
  for (let j = 0; j < shares.length; j++) {
    const value = values[start + j] ?? NaN;
    const share = shares[j] ?? 0;
    if (Number.isNaN(value) || share === 0) continue;
    const contribution = (share * value) / present;
    contributions[start + j] = contribution;
    sum += contribution;
  }
  return sum;
}

/** True when a row has enough of the weight to be ranked; the minimum itself is enough. */
export function isCovered(coverage: number, minCoverage: number): boolean {
  return coverage > 0 && coverage >= minCoverage - TOLERANCE;
}
