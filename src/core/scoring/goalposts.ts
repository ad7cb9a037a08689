import type { Direction } from "../model/scoringModel";

/** The goalposts of a scale: `low` < `high`, in the rating's unit. */
export interface Goalposts {
  readonly low: number;
  readonly high: number;
  readonly log: boolean;
}

/**
 * Value 0–10 of one rating between two goalposts, clamped; NaN for a missing rating.
 *
 * `10 × clamp((x − zero) / (ten − zero), 0, 1)`, where `zero` is the rating worth 0 (low for a benefit, high for a cost).
 * With `log`, the same on natural logarithms: a rating of 0 has the value of `low`, a negative one has none (NaN).
 *
 * @source COINr n_goalposts (golden norm-goalposts-01..03); domain 2.3, 2.11
 * @example goalpostValue(15, { low: 10, high: 20, log: false }, "cost") // 5
 */
export function goalpostValue(rating: number, { low, high, log }: Goalposts, direction: Direction): number {
  const zero = direction === "benefit" ? low : high;
  const ten = direction === "benefit" ? high : low;
  if (!log) return 10 * Math.max(0, Math.min(1, (rating - zero) / (ten - zero)));
  if (rating < 0) return NaN;
  // ln 0 is −∞, which clamps to the low post's value.
  const share = (Math.log(rating) - Math.log(zero)) / (Math.log(ten) - Math.log(zero));
  return 10 * Math.max(0, Math.min(1, share));
}
