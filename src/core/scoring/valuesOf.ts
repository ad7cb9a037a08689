import type { Direction, Scale } from "../model/scoringModel";
import { valueWriter } from "./valueWriter";

/**
 * Values (0–10, 10 best) of one column's ratings, in row order.
 *
 * A rating that is missing (NaN), infinite, or that the scale refuses (outside 0–10 for `rating`, negative for a log scale, below
 * the first band) gives NaN; `checkRatings` says which. The scale must have passed `checkModel`.
 *
 * @source domain 2.3
 * @example valuesOf({ kind: "rating" }, "cost", Float64Array.of(2, NaN)) // [8, NaN]
 */
export function valuesOf(scale: Scale, direction: Direction, ratings: Float64Array): Float64Array {
  const values = new Float64Array(ratings.length);
  valueWriter(scale, direction, ratings)(0, ratings.length, values, 0, 1);
  return values;
}
