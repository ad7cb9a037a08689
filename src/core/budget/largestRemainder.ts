/**
 * Splits a whole number of units in proportion to weights by the largest-remainder method (Hamilton); the parts sum to `total` exactly.
 *
 * Quota `q = total × w / Σw`, whole part `floor(q + 1e-9)`, then one unit each to the largest remainders (compared after rounding to
 * 9 decimals); ties go to the greater `priority` (also to 9 decimals), then to the earlier row. All weights 0: equal split.
 * Not house-monotone: one more unit in total can cost a row a unit (golden lrm-07-alabama).
 *
 * @param weights finite, ≥ 0, any unit
 * @param total whole number ≥ 0
 * @param priority breaks ties, greater first; absent: earlier row first
 * @throws RangeError when a weight is negative or not finite, or the total is not a whole number ≥ 0
 * @source Balinski & Young 1975; martinlackner/apportionment (golden lrm-*); domain 2.7
 * @example largestRemainder([7.1, 5.9, 6.4, 8.2, 3.3], 5000) // [1149, 955, 1035, 1327, 534]
 */
export function largestRemainder(weights: readonly number[], total: number, priority?: readonly number[]): number[] {
  if (!Number.isInteger(total) || total < 0)
    throw new RangeError(`The total must be a whole number ≥ 0, not ${total}.`);
  const bad = weights.find((w) => !(w >= 0 && Number.isFinite(w)));
  if (bad !== undefined) throw new RangeError(`A weight must be a number ≥ 0, not ${bad}.`);
  if (weights.length === 0) return [];
  const sum = weights.reduce((a, w) => a + w, 0);
  const quotas = weights.map((w) => (sum > 0 ? (total * w) / sum : total / weights.length));
  return roundQuotas(quotas, total, priority);
}

/**
 * Rounds quotas that sum to the whole number `total` to whole numbers with the same sum, by largest remainder.
 *
 * @example roundQuotas([1.5, 1.5], 3) // [2, 1]
 */
export function roundQuotas(quotas: readonly number[], total: number, priority: readonly number[] = []): number[] {
  const parts = quotas.map((q) => Math.floor(q + 1e-9));
  const left = total - parts.reduce((a, p) => a + p, 0);
  const remainder = quotas.map((q, i) => Math.round((q - (parts[i] ?? 0)) * 1e9));
  const rank = quotas.map((_, i) => Math.round((priority[i] ?? 0) * 1e9));
  const order = quotas.map((_, i) => i);
  order.sort((a, b) => (remainder[b] ?? 0) - (remainder[a] ?? 0) || (rank[b] ?? 0) - (rank[a] ?? 0) || a - b);
  for (const i of order.slice(0, Math.max(0, left))) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}
