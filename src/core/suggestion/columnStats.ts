import { quantile } from "./quantile";

/** What a column's numbers look like; all in the rating's unit. */
export interface ColumnStats {
  /** The numbers, ascending; missing ones left out. */
  readonly sorted: Float64Array;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  /** 5th and 95th percentile, type 7. */
  readonly p5: number;
  readonly p95: number;
}

/** Statistics of the numbers in a column; undefined when it has none. */
export function columnStats(ratings: Float64Array): ColumnStats | undefined {
  const sorted = ratings.filter((x) => Number.isFinite(x)).sort();
  const min = sorted[0];
  const max = sorted[sorted.length - 1];
  if (min === undefined || max === undefined) return undefined;
  const mean = sorted.reduce((a, x) => a + x, 0) / sorted.length;
  return { sorted, min, max, mean, p5: quantile(sorted, 0.05), p95: quantile(sorted, 0.95) };
}

/** True when at least half of the numbers lie between the two bounds, and all of them within the limits of the unit. */
export function fitsUnit(
  { sorted, min, max }: ColumnStats,
  span: readonly [number, number],
  limits: readonly [number, number],
): boolean {
  const inside = sorted.filter((x) => x >= span[0] && x <= span[1]).length;
  return inside * 2 >= sorted.length && min >= limits[0] && max <= limits[1];
}
