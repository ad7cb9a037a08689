/** Ends that people count to. */
const ends = [1, 2, 5, 10, 20, 30, 50, 100];

/**
 * Where a slider for one of these weights ends: at least the greatest and three times the mean, so that an average weight stands at a
 * third; a round number.
 *
 * @example sliderEnd([8, 9, 8]) // 30
 */
export function sliderEnd(weights: readonly number[]): number {
  const usable = weights.filter((weight) => Number.isFinite(weight) && weight > 0);
  if (usable.length === 0) return 10;
  const mean = usable.reduce((sum, weight) => sum + weight, 0) / usable.length;
  const least = Math.max(...usable, usable.length === 1 ? mean : 3 * mean);
  const round = ends.find((end) => end >= least);
  return round ?? 100 * Math.ceil(least / 100);
}
