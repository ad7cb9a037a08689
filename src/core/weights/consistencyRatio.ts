/**
 * Mean consistency index of random matrices of size 1, 2, 3 …
 * @source Saaty 1980, table 1.4; other authors' tables differ, so the table is named wherever a ratio is shown (domain 2.11)
 */
export const saatyRandomIndex: readonly number[] = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];

/**
 * Consistency ratio of pairwise comparisons, ≥ 0: `((λ − n) / (n − 1)) / RI(n)` with Saaty's random index; at most 0.10 is usual.
 *
 * 0 for one or two things, which cannot contradict each other; NaN for more than 15, which the table does not have.
 *
 * @param n number of things compared, ≥ 1
 * @param lambdaMax principal eigenvalue, of `ahpWeights`
 * @source Saaty 1980 (golden ahp-01, 03, 04)
 * @example consistencyRatio(3, 3.116) // 0.1
 */
export function consistencyRatio(n: number, lambdaMax: number): number {
  if (n <= 2) return 0;
  const randomIndex = saatyRandomIndex[n - 1] ?? NaN;
  return Math.max(0, (lambdaMax - n) / (n - 1)) / randomIndex;
}
