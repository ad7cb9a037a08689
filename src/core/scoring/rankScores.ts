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
  const order: number[] = [];
  scores.forEach((score, i) => {
    if (!Number.isNaN(score)) order.push(i);
  });
  const at = (position: number) => scores[order[position] ?? -1] ?? NaN;
  order.sort((a, b) => (scores[b] ?? NaN) - (scores[a] ?? NaN));
  let better = 0;
  order.forEach((row, position) => {
    while (at(better) > at(position) + TOLERANCE) better++;
    ranks[row] = better + 1;
  });
  return ranks;
}
