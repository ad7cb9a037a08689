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
  const means = emptyMeans(n);
  aggregateRows(values, shares, 0, n, true, means);
  return { ...means, contributions: contributionsOf(values, shares) };
}

/** Room for the means of n rows. */
export function emptyMeans(n: number): Means {
  return {
    score: new Float64Array(n),
    low: new Float64Array(n),
    high: new Float64Array(n),
    coverage: new Float64Array(n),
  };
}

/**
 * `aggregate` for the rows `from` to `to - 1` only, without contributions.
 * @param gaps false when every value of these rows is known to be present
 */
export function aggregateRows(
  values: Float64Array,
  shares: Float64Array,
  from: number,
  to: number,
  gaps: boolean,
  { score, low, high, coverage }: Means,
): void {
  const m = shares.length;
  const total = sum(shares);
  for (let i = from; i < to; i++) {
    const present = gaps ? presentShare(values, shares, i * m) : total;
    if (!(present > 0)) {
      score[i] = NaN;
      high[i] = 10;
      continue;
    }
    const k = present / total;
    const s = scoreOf(values, shares, i * m, present);
    score[i] = s;
    coverage[i] = k;
    low[i] = s * k;
    // Written so that rounding can never put the score outside its own interval.
    high[i] = s + Math.max(0, 10 - s) * (1 - k);
  }
}

function sum(shares: Float64Array): number {
  let all = 0;
  for (let j = 0; j < shares.length; j++) all += shares[j] ?? 0;
  return all;
}

/** Sum of the shares whose value is present in the row that starts at `start`. */
function presentShare(values: Float64Array, shares: Float64Array, start: number): number {
  let present = 0;
  for (let j = 0; j < shares.length; j++) if (!Number.isNaN(values[start + j] ?? NaN)) present += shares[j] ?? 0;
  return present;
}

/** Sum of one row's contributions from left to right. */
function scoreOf(values: Float64Array, shares: Float64Array, start: number, present: number): number {
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
