import type { Direction } from "../model/scoringModel";

/**
 * Value of a rating that is already 0–10: itself for a benefit, 10 minus it for a cost; NaN outside 0–10, never clamped.
 *
 * @source domain 2.3, already 0–10
 * @example ratingValue(3, "cost") // 7
 */
export function ratingValue(rating: number, direction: Direction): number {
  if (!(rating >= 0 && rating <= 10)) return NaN;
  return direction === "benefit" ? rating : 10 - rating;
}
