import type { Direction } from "../model/scoringModel";

/**
 * Values of a column between its own least (0) and greatest rating (10), turned round for a cost; missing stays NaN.
 *
 * Relative to the rows scored: adding or removing a row can reverse the order of others. Do not use it to compare runs.
 * A column whose ratings are all equal has the value 5 in every row.
 *
 * @source COINr n_minmax (golden norm-minmax-03-na); 5 for a constant column is ours, domain 2.11
 * @example minmaxValues(Float64Array.of(1, 2, 3), "benefit") // [0, 5, 10]
 */
export function minmaxValues(ratings: Float64Array, direction: Direction): Float64Array {
  let min = Infinity;
  let max = -Infinity;
  for (const x of ratings) {
    if (x < min) min = x;
    if (x > max) max = x;
  }
  return ratings.map((x) => {
    if (Number.isNaN(x)) return NaN;
    if (min === max) return 5;
    return (10 * (direction === "benefit" ? x - min : max - x)) / (max - min);
  });
}
