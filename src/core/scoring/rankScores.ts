import { inBlocks } from "./inBlocks";
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
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? NaN;
    if (score < least) least = score;
    if (score > most) most = score;
  }
  return rankBetween(scores, least, most);
}

/** `rankScores` where it is known that no score is below `least` or above `most`, but for the last bits. */
export function rankBetween(scores: Float64Array, least: number, most: number): Int32Array {
  const n = scores.length;
  const buckets = emptyBuckets(n, least, most);
  inBlocks(n, (from, to) => {
    count(buckets, scores, from, to);
  });
  const largest = placeBuckets(buckets);
  const tidy = largest <= smallBucket;
  inBlocks(n, (from, to) => {
    if (tidy) insert(buckets, scores, from, to);
    else append(buckets, scores, from, to);
  });
  if (!tidy) sortBuckets(buckets);
  const ranks = new Int32Array(n);
  inBlocks(n, (from, to) => {
    lookUp(buckets, scores, ranks, from, to);
  });
  return ranks;
}

/** Buckets up to this size are kept sorted while they are filled, larger ones are sorted at the end. */
const smallBucket = 500;

/** As many buckets as the processor's nearer memory holds. */
const mostBuckets = 65_536;

/** Scores in buckets of equal width; a score's bucket, `(score - least) * perUnit` without decimals, never falls as scores rise. */
interface Buckets {
  readonly least: number;
  readonly perUnit: number;
  readonly count: number;
  /** Of each bucket first its size, then where its scores end among all. */
  readonly ends: Int32Array;
  /** From place 1 on all scores, worst bucket first; below them what nothing is worse than. */
  readonly sorted: Float64Array;
}

/** Kept for the next call: new memory costs more than all the rest. */
const scratch = { ends: new Int32Array(mostBuckets + 1), sorted: new Float64Array(2 * mostBuckets) };

function emptyBuckets(n: number, least: number, most: number): Buckets {
  const last = Math.min(n, mostBuckets) - 1;
  const sorted = n < scratch.sorted.length ? scratch.sorted : new Float64Array(n + 1);
  scratch.ends.fill(0, 0, last + 2);
  sorted.fill(-Infinity, 0, n + 1);
  return {
    least,
    // So wide that the tolerance reaches at most into the next bucket, of which there is always one.
    perUnit: most > least ? Math.min(last / (most - least), 0.5 / TOLERANCE) : 0,
    count: last + 2,
    ends: scratch.ends,
    sorted,
  };
}

function count({ least, perUnit, ends }: Buckets, scores: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const score = scores[i] ?? NaN;
    if (Number.isNaN(score)) continue;
    const b = ((score - least) * perUnit) | 0;
    ends[b] = (ends[b] ?? 0) + 1;
  }
}

/** From the sizes of the buckets to the places where they start; gives the largest size. */
function placeBuckets({ ends, count }: Buckets): number {
  let place = 1;
  let largest = 0;
  for (let b = 0; b < count; b++) {
    const size = ends[b] ?? 0;
    ends[b] = place;
    place += size;
    if (size > largest) largest = size;
  }
  return largest;
}

function insert({ least, perUnit, ends, sorted }: Buckets, scores: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const score = scores[i] ?? NaN;
    if (Number.isNaN(score)) continue;
    const b = ((score - least) * perUnit) | 0;
    let place = ends[b] ?? 0;
    ends[b] = place + 1;
    let before = sorted[place - 1] ?? 0;
    while (before > score) {
      sorted[place] = before;
      place--;
      before = sorted[place - 1] ?? 0;
    }
    sorted[place] = score;
  }
}

function append({ least, perUnit, ends, sorted }: Buckets, scores: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const score = scores[i] ?? NaN;
    if (Number.isNaN(score)) continue;
    const b = ((score - least) * perUnit) | 0;
    const place = ends[b] ?? 0;
    ends[b] = place + 1;
    sorted[place] = score;
  }
}

function sortBuckets({ ends, count, sorted }: Buckets): void {
  let from = 1;
  for (let b = 0; b < count; b++) {
    const end = ends[b] ?? 0;
    if (end - from > 1) sorted.subarray(from, end).sort();
    from = end;
  }
}

function lookUp(
  { least, perUnit, ends, count, sorted }: Buckets,
  scores: Float64Array,
  ranks: Int32Array,
  from: number,
  to: number,
): void {
  const last = ends[count - 1] ?? 0;
  for (let i = from; i < to; i++) {
    const limit = (scores[i] ?? NaN) + TOLERANCE;
    const b = ((limit - least) * perUnit) | 0;
    let end = ends[b] ?? 0;
    while ((sorted[end - 1] ?? 0) > limit) end--;
    ranks[i] = Number.isNaN(limit) ? 0 : last + 1 - end;
  }
}
