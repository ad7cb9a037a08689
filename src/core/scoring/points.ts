/**
 * Value of one rating on a piecewise linear curve through points sorted by rating; clamped outside; NaN stays NaN.
 *
 * With k the last point at or below x: `v_k + (x − x_k) × (v_k+1 − v_k) / (x_k+1 − x_k)`. Any shape is allowed.
 *
 * @source R MCDA applyPiecewiseLinearValueFunctions (golden value-pwl-01)
 * @example pointValue(0.4, [[0, 0], [0.2, 3], [0.6, 7]]) // 5
 */
export function pointValue(rating: number, points: readonly (readonly [number, number])[]): number {
  if (Number.isNaN(rating)) return NaN;
  let left: readonly [number, number] | undefined;
  for (const point of points) {
    if (point[0] > rating) {
      if (left === undefined) return point[1];
      return left[1] + ((rating - left[0]) * (point[1] - left[1])) / (point[0] - left[0]);
    }
    left = point;
  }
  return left === undefined ? NaN : left[1];
}
