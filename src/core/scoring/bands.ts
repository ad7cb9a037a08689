/**
 * Value of the band that a rating falls in: the last whose lower bound is at or below it; NaN below the first band.
 *
 * Bands are sorted by lower bound; a lower bound belongs to its band, the upper bound to the next.
 *
 * @source domain 2.3, lookup band
 * @example bandValue(50, [[0, 2], [50, 8]]) // 8
 */
export function bandValue(rating: number, bands: readonly (readonly [number, number])[]): number {
  let value = NaN;
  for (const [lowerBound, bandsValue] of bands) {
    if (!(lowerBound <= rating)) break;
    value = bandsValue;
  }
  return value;
}
