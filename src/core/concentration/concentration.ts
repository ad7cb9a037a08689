/**
 * Concentration ratio CR_k: the sum of the k largest market shares, in the unit of the shares.
 *
 * @param shares ≥ 0, one a company, any order
 * @param k whole number ≥ 1; with fewer companies all of them count
 * @source domain 2.5 (golden concentration-01)
 * @example concentrationRatio([7, 49, 7, 7, 5, 5, 5, 5, 5, 5], 4) // 70
 */
export function concentrationRatio(shares: readonly number[], k: number): number {
  const largest = [...shares].sort((a, b) => b - a).slice(0, k);
  return largest.reduce((sum, share) => sum + share, 0);
}

/**
 * Herfindahl–Hirschman index: the sum of squared shares in percent, 0–10,000.
 *
 * @param percents market shares in percent, ≥ 0, one a company
 * @source domain 2.5 (golden concentration-01)
 * @example herfindahlIndex([50, 50]) // 5000
 */
export function herfindahlIndex(percents: readonly number[]): number {
  return percents.reduce((sum, share) => sum + share * share, 0);
}
