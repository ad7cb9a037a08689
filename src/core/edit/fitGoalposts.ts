import type { Scale } from "../model/scoringModel";
import type { ColumnStats } from "../suggestion/columnStats";
import { goalpostsOf } from "../suggestion/suggestCriterion";

/** Numbers beyond this leave no room for rounding goalposts outwards. */
const maxSize = 1e300;

/**
 * Goalposts for a column's numbers as `suggestModel` sets them: 5th and 95th percentile, rounded outwards, logarithmic for a wide spread.
 *
 * @returns undefined when all numbers are the same, or too great
 */
export function fitGoalposts(stats: ColumnStats): Extract<Scale, { kind: "goalposts" }> | undefined {
  if (stats.min === stats.max || Math.max(-stats.min, stats.max) > maxSize) return undefined;
  const scale = goalpostsOf(stats);
  return scale.kind === "goalposts" ? scale : undefined;
}
