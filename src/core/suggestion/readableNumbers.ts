/** Steps that people count in, within one power of ten. */
const steps = [1, 2, 2.5, 5, 10];

/** Below this a power of ten underflows; no measure is that small. */
export const leastLog = 1e-300;

/** Enough digits for any step, few enough to lose the binary noise of 3 × 0.05. */
const digits = 12;

/**
 * Two round numbers that enclose `low` and `high`: multiples of one step (1, 2, 2.5 or 5 times a power of ten, at most a fifth of
 * the spread), low rounded down and high up. The result is always increasing.
 *
 * @throws RangeError unless low < high and both are finite
 * @source ours; steps as on a chart's axis
 * @example readableSpan(5.95, 235.25) // [0, 250]
 */
export function readableSpan(low: number, high: number): readonly [number, number] {
  const spread = high - low;
  if (!(spread > 0 && Number.isFinite(spread))) throw new RangeError(`${low} to ${high} is no span.`);
  const step = stepBelow(spread / 5);
  const span = [multiple(Math.floor(low / step), step), multiple(Math.ceil(high / step), step)] as const;
  return span[0] <= low && span[0] < span[1] && span[1] >= high ? span : [low, high];
}

/**
 * The same for a logarithmic scale: each end is 1, 2, 2.5 or 5 times a power of ten.
 *
 * @throws RangeError unless 0 < low < high and both are finite
 * @example readableLogSpan(887, 184733) // [500, 200000]
 */
export function readableLogSpan(low: number, high: number): readonly [number, number] {
  if (!(low > 0 && high > low && Number.isFinite(high))) throw new RangeError(`${low} to ${high} is no positive span.`);
  return [stepBelow(low), stepAbove(high)];
}

function stepBelow(x: number): number {
  return Math.max(...candidates(x).filter((c) => c <= x * (1 + 1e-12)));
}

function stepAbove(x: number): number {
  return Math.min(...candidates(x).filter((c) => c >= x * (1 - 1e-12)));
}

function candidates(x: number): number[] {
  const exponent = Math.floor(Math.log10(x));
  return [exponent - 1, exponent, exponent + 1].flatMap((e) => steps.map((s) => multiple(s, Number(`1e${e}`))));
}

function multiple(count: number, step: number): number {
  // Adding 0 turns -0 into 0.
  return Number((count * step).toPrecision(digits)) + 0;
}
