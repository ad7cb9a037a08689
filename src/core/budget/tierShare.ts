/**
 * The share of the budget that a tier is given, as typed; undefined when it has none.
 *
 * A tier may be called "constructor" or "__proto__", which every object answers to.
 *
 * @example tierShare({ A: 0.6 }, "A") // 0.6
 */
export function tierShare(shares: Readonly<Record<string, number>>, tier: string): number | undefined {
  return Object.hasOwn(shares, tier) ? shares[tier] : undefined;
}
