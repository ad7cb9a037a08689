import { largestRemainder } from "../budget/largestRemainder";

/**
 * Shares of any sum as percentages with two decimals that add up to 100 exactly; all 0 when nothing has a share.
 *
 * @example hundred([1, 1, 1]) // [33.34, 33.33, 33.33]
 */
export function hundred(shares: ArrayLike<number>): number[] {
  const list = Array.from(shares);
  if (!list.some((share) => share > 0)) return list.map(() => 0);
  return largestRemainder(list, 10_000).map((part) => part / 100);
}
