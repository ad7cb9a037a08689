import { TOLERANCE } from "./tolerance";

/** Weighted means of n rows and how sure they are; see `ScoreResult` for each field. */
export interface Means {
  readonly score: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly coverage: Float64Array;
}

/** Weighted means with what they are made of. */
export interface Aggregate extends Means {
  readonly contributions: Float64Array;
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
  const total = sumOf(shares);
  const score = new Float64Array(n).fill(NaN);
  const coverage = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const present = presentShare(values, shares, i * m);
    if (!(present > 0)) continue;
    score[i] = scoreOf(values, shares, i * m, present);
    coverage[i] = present / total;
  }
  return { score, coverage, ...intervals(score, coverage), contributions: contributionsOf(values, shares) };
}

/** The interval of each row from its score and coverage. */
export function intervals(score: Float64Array, coverage: Float64Array): Pick<Means, "low" | "high"> {
  const low = new Float64Array(score.length);
  const high = new Float64Array(score.length).fill(10);
  for (let i = 0; i < score.length; i++) {
    const [s, k] = [score[i] ?? NaN, coverage[i] ?? 0];
    if (Number.isNaN(s)) continue;
    low[i] = s * k;
    // Written so that rounding can never put the score outside its own interval.
    high[i] = s + Math.max(0, 10 - s) * (1 - k);
  }
  return { low, high };
}

export function sumOf(shares: Float64Array): number {
  let all = 0;
  for (let j = 0; j < shares.length; j++) all += shares[j] ?? 0;
  return all;
}

/** Sum of the shares whose value is present in the row that starts at `start`. */
export function presentShare(values: Float64Array, shares: Float64Array, start: number): number {
  let present = 0;
  for (let j = 0; j < shares.length; j++) if (!Number.isNaN(values[start + j] ?? NaN)) present += shares[j] ?? 0;
  return present;
}

/** Sum of one row's contributions from left to right. */
export function scoreOf(values: Float64Array, shares: Float64Array, start: number, present: number): number {
  let score = 0;
  for (let j = 0; j < shares.length; j++) {
    const value = values[start + j] ?? NaN;
    if (!Number.isNaN(value)) score += ((shares[j] ?? 0) * value) / present;
  }
  return score;
}

/** What each value brings its row, n × m like the values; 0 where it is missing. */
export function contributionsOf(values: Float64Array, shares: Float64Array): Float64Array {
  const m = shares.length;
  const contributions = new Float64Array(values.length);
  for (let start = 0; m > 0 && start < values.length; start += m) {
    const present = presentShare(values, shares, start);
    for (let j = 0; j < m && present > 0; j++) {
      const value = values[start + j] ?? NaN;
      if (!Number.isNaN(value)) contributions[start + j] = ((shares[j] ?? 0) * value) / present;
    }
  }
  return contributions;
}

/** True when a row has enough of the weight to be ranked; the minimum itself is enough. */
export function isCovered(coverage: number, minCoverage: number): boolean {
  return coverage > 0 && coverage >= minCoverage - TOLERANCE;
}
