import { TOLERANCE } from "./tolerance";

/**
 * Competition rank, best 1, in row order: 1 + the number of scores that exceed this one by more than 1e-9; 0 for NaN.
 *
 * Scores are compared unrounded; equal scores share the better rank and the next ranks are skipped (1, 2, 2, 4).
 *
 * @source Excel RANK.EQ, scipy rankdata "min" (golden rank-ties-01, competition)
 * @example rankScores(Float64Array.of(7.2, 8.1, NaN, 7.2)) // [2, 1, 0, 2]
 */
export function rankScores(scores: Float64Array): Int32Array {
  const ranks = new Int32Array(scores.length);
  const { grouped, ends, bucketOf } = inBuckets(scores);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? NaN;
    if (Number.isNaN(score)) continue;
    const limit = score + TOLERANCE;
    const bucket = bucketOf(limit);
    const end = ends[bucket] ?? 0;
    const from = bucket === 0 ? 0 : (ends[bucket - 1] ?? 0);
    // What lies in better buckets is better; only within the score's own bucket is compared.
    ranks[i] = 1 + grouped.length - end + countAbove(grouped, limit, from, end);
  }
  return ranks;
}

/** Buckets up to this size are looked through, larger ones are sorted. */
const smallBucket = 12;

/** Every score but NaN, worst bucket first, about one score a bucket; `ends` says where each bucket ends. */
interface Buckets {
  readonly grouped: Float64Array;
  readonly ends: Int32Array;
  /** Never falls as scores rise. */
  readonly bucketOf: (score: number) => number;
}

function inBuckets(scores: Float64Array): Buckets {
  const { count, least, most } = extent(scores);
  const perUnit = most > least ? count / (most - least) : 0;
  const last = Math.max(count - 1, 0);
  const bucketOf = (score: number): number => {
    const place = (score - least) * perUnit;
    return place > 0 ? (place < last ? place | 0 : last) : 0;
  };
  const ends = new Int32Array(last + 1);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? NaN;
    if (!Number.isNaN(score)) add(ends, bucketOf(score), 1);
  }
  // From sizes to starts; filling the buckets turns each start into its end.
  let start = 0;
  for (let b = 0; b <= last; b++) {
    const size = ends[b] ?? 0;
    ends[b] = start;
    start += size;
  }
  const grouped = new Float64Array(count);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? NaN;
    if (!Number.isNaN(score)) grouped[add(ends, bucketOf(score), 1)] = score;
  }
  sortLarge(grouped, ends);
  return { grouped, ends, bucketOf };
}

function extent(scores: Float64Array): { count: number; least: number; most: number } {
  let count = 0;
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? NaN;
    if (Number.isNaN(score)) continue;
    count++;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  return { count, least, most };
}

/** Raises an entry and gives what it was. */
function add(counts: Int32Array, at: number, by: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + by;
  return before;
}

function sortLarge(grouped: Float64Array, ends: Int32Array): void {
  for (let b = 0, from = 0; b < ends.length; b++) {
    const end = ends[b] ?? 0;
    if (end - from > smallBucket) grouped.subarray(from, end).sort();
    from = end;
  }
}

/** How many scores of one bucket are above the limit. */
function countAbove(grouped: Float64Array, limit: number, from: number, end: number): number {
  if (end - from <= smallBucket) {
    let above = 0;
    for (let k = from; k < end; k++) if ((grouped[k] ?? NaN) > limit) above++;
    return above;
  }
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grouped[middle] ?? NaN) > limit) high = middle;
    else low = middle + 1;
  }
  return end - low;
}
