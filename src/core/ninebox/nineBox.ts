import type { Axis, Criterion } from "../model/scoringModel";

/** Where n rows stand in the 9-box: both axes 0–10, 10 best; NaN where no value of the axis is present. */
export interface NineBox extends Readonly<Record<Axis, Float64Array>> {
  /** How many criteria that count (share above 0) each axis has: without any, the axis says nothing. */
  readonly criteria: Readonly<Record<Axis, number>>;
}

/**
 * Share-weighted mean of each row's values over the criteria of each axis: the score's own formula, axis by axis.
 *
 * @param criteria m, in model order
 * @param shares m, ≥ 0, any scale
 * @param values row-major n × m, 0–10, NaN for missing
 * @source GE–McKinsey matrix with our own axes; domain 2.3 (axis scores)
 * @example nineBox([criterion, { ...criterion, axis: "strength" }], [0.5, 0.5], [8, 2]).strength // [2]
 */
export function nineBox(
  criteria: readonly Pick<Criterion, "axis">[],
  shares: ArrayLike<number>,
  values: ArrayLike<number>,
): NineBox {
  const m = criteria.length;
  const n = m === 0 ? 0 : values.length / m;
  const counts = { attractiveness: 0, strength: 0 };
  criteria.forEach(({ axis }, j) => {
    if ((shares[j] ?? 0) > 0) counts[axis]++;
  });
  const means = { attractiveness: new Float64Array(n), strength: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    const sums = { attractiveness: 0, strength: 0 };
    const present = { attractiveness: 0, strength: 0 };
    criteria.forEach(({ axis }, j) => {
      const value = values[i * m + j] ?? Number.NaN;
      const share = shares[j] ?? 0;
      if (Number.isNaN(value) || share === 0) return;
      sums[axis] += share * value;
      present[axis] += share;
    });
    means.attractiveness[i] = sums.attractiveness / present.attractiveness;
    means.strength[i] = sums.strength / present.strength;
  }
  return { ...means, criteria: counts };
}

/** Where the 9-box is cut on both axes: thirds of the scale. */
export const nineBoxCuts = [10 / 3, 20 / 3] as const;

/**
 * The third of an axis that a mean falls in: 0 low, 1 middle, 2 high; -1 for NaN. A cut belongs to the better third.
 *
 * @source GE–McKinsey: three levels an axis; thirds are our own choice
 * @example nineBoxBand(20 / 3) // 2
 */
export function nineBoxBand(mean: number): -1 | 0 | 1 | 2 {
  if (Number.isNaN(mean)) return -1;
  if (mean >= nineBoxCuts[1] - 1e-9) return 2;
  return mean >= nineBoxCuts[0] - 1e-9 ? 1 : 0;
}
