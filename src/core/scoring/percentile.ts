import type { Direction } from "../model/scoringModel";

/**
 * Values by rank within the column: `10 × (number of worse ratings) / (n − 1)`, n without missing; missing stays NaN.
 *
 * Equal ratings share the lowest rank among them; a cost counts the greater ratings instead of the smaller ones.
 * Relative to the rows scored, as `minmaxValues` is. A column whose ratings are all equal has the value 5 in every row.
 *
 * @source COINr n_prank = Excel PERCENTRANK.INC (golden norm-prank-01); 5 for a constant column is ours, domain 2.11
 * @example percentileValues(Float64Array.of(7, 1, 3), "benefit") // [10, 0, 5]
 */
export function percentileValues(ratings: Float64Array, direction: Direction): Float64Array {
  const sign = direction === "benefit" ? 1 : -1;
  const sorted = ratings.filter((x) => !Number.isNaN(x)).sort();
  if (direction === "cost") sorted.reverse();
  if (sorted.length === 0 || sorted[0] === sorted[sorted.length - 1])
    return ratings.map((x) => (Number.isNaN(x) ? NaN : 5));
  return ratings.map((x) => (Number.isNaN(x) ? NaN : (10 * countWorse(sorted, x, sign)) / (sorted.length - 1)));
}

/** How many of the ratings, sorted worst first, are strictly worse than this one. */
function countWorse(sorted: Float64Array, rating: number, sign: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sign * ((sorted[middle] ?? NaN) - rating) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
