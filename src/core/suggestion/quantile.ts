/**
 * Quantile of numbers sorted ascending, by linear interpolation between the two nearest (type 7, Excel PERCENTILE.INC).
 *
 * @param p 0–1
 * @throws RangeError when there is no number or p is outside 0–1
 * @source Hyndman & Fan 1996, definition 7
 * @example quantile(Float64Array.of(1, 2, 3, 4), 0.5) // 2.5
 */
export function quantile(sorted: Float64Array, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A quantile lies between 0 and 1, not at ${p}.`);
  const position = p * (sorted.length - 1);
  const below = sorted[Math.floor(position)];
  if (below === undefined) throw new RangeError("No number has no quantile.");
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}
