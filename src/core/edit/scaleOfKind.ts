import type { DataColumn } from "../model/dataTable";
import type { Criterion, Direction, Scale, ScaleKind } from "../model/scoringModel";
import { goalpostValue } from "../scoring/goalposts";
import { columnStats } from "../suggestion/columnStats";
import { readableLogSpan } from "../suggestion/readableNumbers";
import { fitGoalposts } from "./fitGoalposts";

type Goalposts = Extract<Scale, { kind: "goalposts" }>;
type Pairs = [number, number][];

const tidy = (x: number): number => Number(x.toPrecision(3));

/**
 * A criterion's scale as another kind, keeping its shape as far as the kind can say it; its own kind gives it back.
 *
 * Goalposts become two points (five on a logarithmic scale) or five steps, points become bands and back with the same numbers, everything
 * else starts from goalposts fitted to the column, and from 0 to 1 where the column has no spread.
 */
export function scaleOfKind(criterion: Criterion, kind: ScaleKind, column: DataColumn | undefined): Scale {
  const { scale, direction } = criterion;
  if (scale.kind === kind) return scale;
  switch (kind) {
    case "rating":
    case "minmax":
    case "percentile":
      return { kind };
    case "goalposts":
      return fitted(column);
    case "points":
      return {
        kind,
        points: scale.kind === "bands" ? atLeastTwo(scale.bands) : pointsOf(postsOf(scale, column), direction),
      };
    case "bands":
      return {
        kind,
        bands: scale.kind === "points" ? scale.points : bandsOf(postsOf(scale, column), direction, column),
      };
  }
}

/**
 * Goalposts on a logarithmic scale or back. A low post that a logarithm cannot take is replaced by the least positive number of the
 * column, rounded down; undefined when there is none.
 */
export function withLog(scale: Goalposts, log: boolean, column: DataColumn | undefined): Goalposts | undefined {
  if (!log || scale.low > 0) return { ...scale, log };
  const least = columnStats(column?.ratings.filter((x) => x > 0) ?? new Float64Array())?.min;
  if (least === undefined || scale.high <= least) return undefined;
  return { ...scale, low: readableLogSpan(least, scale.high)[0], log };
}

function fitted(column: DataColumn | undefined): Goalposts {
  const stats = column === undefined ? undefined : columnStats(column.ratings);
  const posts = stats === undefined ? undefined : fitGoalposts(stats);
  return posts ?? { kind: "goalposts", low: 0, high: 1, log: false };
}

function postsOf(scale: Scale, column: DataColumn | undefined): Goalposts {
  if (scale.kind === "rating") return { kind: "goalposts", low: 0, high: 10, log: false };
  return scale.kind === "goalposts" ? scale : fitted(column);
}

function pointsOf(posts: Goalposts, direction: Direction): Pairs {
  const { low, high, log } = posts;
  const ends: Pairs = [low, high].map((x) => [x, goalpostValue(x, posts, direction)]);
  if (!log) return ends;
  const inner = [1, 2, 3].map((k) => tidy(low * (high / low) ** (k / 4))).filter((x) => x > low && x < high);
  const middle = [...new Set(inner)].map((x): [number, number] => [x, tidy(goalpostValue(x, posts, direction))]);
  return [...ends.slice(0, 1), ...middle, ...ends.slice(1)];
}

/** Five steps of equal width; the first reaches down to the column's least number, because nothing counts below it. */
function bandsOf({ low, high, log }: Goalposts, direction: Direction, column: DataColumn | undefined): Pairs {
  const least = columnStats(column?.ratings ?? new Float64Array())?.min ?? low;
  const at = (k: number): number => tidy(log ? low * (high / low) ** (k / 5) : low + (k * (high - low)) / 5);
  const bounds = [Math.min(low, least), ...[1, 2, 3, 4].map(at)];
  const rising = bounds.filter((x, k) => k === 0 || x > Math.max(...bounds.slice(0, k)));
  return rising.map((x, k) => [x, direction === "benefit" ? 1 + 2 * k : 9 - 2 * k]);
}

function atLeastTwo(bands: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const [only] = bands;
  return bands.length === 1 && only !== undefined ? [only, [only[0] + 1, only[1]]] : bands;
}
