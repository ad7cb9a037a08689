import type { Direction, Scale } from "../model/scoringModel";
import { bandValue } from "./bands";
import { goalpostValue } from "./goalposts";
import { minmaxValues } from "./minmax";
import { percentileValues } from "./percentile";
import { pointValue } from "./points";
import { ratingValue } from "./rating";

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
  const finite = ratings.map((x) => (Number.isFinite(x) ? x : NaN));
  switch (scale.kind) {
    case "goalposts":
      return finite.map((x) => goalpostValue(x, scale, direction));
    case "points":
      return finite.map((x) => pointValue(x, scale.points));
    case "bands":
      return finite.map((x) => bandValue(x, scale.bands));
    case "rating":
      return finite.map((x) => ratingValue(x, direction));
    case "minmax":
      return minmaxValues(finite, direction);
    case "percentile":
      return percentileValues(finite, direction);
  }
}
