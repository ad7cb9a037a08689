import { columnStats, quantile, valuesOf, type ColumnStats, type Direction, type Scale } from "#core";

/** A rating with its value. */
export type CurvePoint = readonly [rating: number, value: number];

/** What a picture of a value function shows; places along the axis are 0–1. */
export interface Picture {
  /** Ratings at the two ends of the axis. */
  readonly from: number;
  readonly to: number;
  readonly log: boolean;
  /** Ascending ratings; empty for a scale that cannot be used yet. */
  readonly curve: readonly CurvePoint[];
  /** Heights of equal parts of the axis, 0–1 of the fullest; what lies beyond an end counts in the last part. */
  readonly bins: readonly number[];
  /** The rating in the middle of the column, with its value. */
  readonly median?: CurvePoint;
}

const binCount = 32;
const samples = 48;

/**
 * The picture of a value function over the numbers of its column; undefined without numbers.
 *
 * The axis holds the scale's own ends and nine tenths of the numbers; it is logarithmic where the scale is, or spans two powers of ten.
 */
export function pictureOf(scale: Scale, direction: Direction, ratings: Float64Array): Picture | undefined {
  const stats = columnStats(ratings);
  if (stats === undefined) return undefined;
  const { from, to, log } = axisOf(scale, stats);
  const axis = { from, to, log };
  const curve = isUsable(scale) ? curveOf(scale, direction, stats, axis) : [];
  const middle = quantile(stats.sorted, 0.5);
  const value = valueOn(curve, middle, scale.kind === "bands");
  return {
    ...axis,
    curve,
    bins: binsOf(stats.sorted, axis),
    ...(value === undefined ? {} : { median: [middle, value] }),
  };
}

type Axis = Pick<Picture, "from" | "to" | "log">;

/** Where a rating stands on the axis, 0–1, beyond an end at that end. */
export function placeOf(rating: number, { from, to, log }: Axis): number {
  const at = (x: number): number => (log ? Math.log(Math.max(x, Number.MIN_VALUE)) : x);
  return Math.max(0, Math.min(1, (at(rating) - at(from)) / (at(to) - at(from))));
}

function axisOf(scale: Scale, { min, max, p5, p95 }: ColumnStats): Axis {
  if (scale.kind === "rating") return { from: 0, to: 10, log: false };
  const relative = scale.kind === "minmax" || scale.kind === "percentile";
  const ends = relative ? [min, max] : [...breaksOf(scale).filter(Number.isFinite), p5, p95];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (low === high) return { from: low - 1, to: high + 1, log: false };
  const log = low > 0 && (scale.kind === "goalposts" ? scale.log : high / low >= 100);
  return { from: low, to: high, log };
}

/** The ratings that a scale names. */
function breaksOf(scale: Scale): number[] {
  if (scale.kind === "goalposts") return [scale.low, scale.high];
  if (scale.kind === "points") return scale.points.map(([x]) => x);
  return scale.kind === "bands" ? scale.bands.map(([x]) => x) : [];
}

/** Only what can be scored is drawn; the problem says why the rest is not. */
function isUsable(scale: Scale): boolean {
  const breaks = breaksOf(scale);
  const ascending = breaks.every((x, k) => Number.isFinite(x) && (k === 0 || x > (breaks[k - 1] ?? x)));
  return ascending && !(scale.kind === "goalposts" && scale.log && scale.low <= 0);
}

function curveOf(scale: Scale, direction: Direction, stats: ColumnStats, axis: Axis): CurvePoint[] {
  if (scale.kind === "minmax" || scale.kind === "percentile") {
    const { sorted } = stats;
    const values = valuesOf(scale, direction, sorted);
    const every = Math.max(1, Math.floor(sorted.length / samples));
    return pairs(sorted, values).filter((_, i) => i % every === 0 || i === sorted.length - 1);
  }
  if (scale.kind === "bands") return stepsOf(scale.bands, axis);
  const { from, to, log } = axis;
  const between = Array.from({ length: samples + 1 }, (_, k) => {
    const part = k / samples;
    return log ? from * (to / from) ** part : from + part * (to - from);
  });
  const xs = Float64Array.from([...between, ...breaksOf(scale)]).sort();
  return pairs(xs, valuesOf(scale, direction, xs));
}

/** Each band twice, where it begins and where the next one does. */
function stepsOf(bands: readonly CurvePoint[], { to }: Axis): CurvePoint[] {
  return bands.flatMap(([x, value], k): CurvePoint[] => [
    [x, value],
    [bands[k + 1]?.[0] ?? to, value],
  ]);
}

function pairs(xs: Float64Array, values: Float64Array): CurvePoint[] {
  return Array.from(xs, (x, i): CurvePoint => [x, values[i] ?? NaN]).filter(([, value]) => !Number.isNaN(value));
}

function valueOn(curve: readonly CurvePoint[], rating: number, steps: boolean): number | undefined {
  const next = curve.findIndex(([x]) => x > rating);
  const [left, right] = next === -1 ? [curve[curve.length - 1], undefined] : [curve[next - 1], curve[next]];
  if (left === undefined) return steps ? undefined : right?.[1];
  if (right === undefined || steps) return left[1];
  return left[1] + ((rating - left[0]) * (right[1] - left[1])) / (right[0] - left[0]);
}

function binsOf(sorted: Float64Array, axis: Axis): number[] {
  const counts = new Array<number>(binCount).fill(0);
  for (const x of sorted) {
    const bin = Math.min(binCount - 1, Math.floor(placeOf(x, axis) * binCount));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return counts.map((count) => count / most);
}
