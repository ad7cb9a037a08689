import type { DataColumn } from "../model/dataTable";
import type { Criterion, Scale } from "../model/scoringModel";
import { columnStats, type ColumnStats } from "../suggestion/columnStats";
import { defaultCriteria } from "../suggestion/defaultCriteria";
import { hasWord, wordList } from "../suggestion/headerWords";
import { quantile } from "../suggestion/quantile";
import { readableSpan } from "../suggestion/readableNumbers";
import { fitGoalposts } from "./fitGoalposts";

/** What of a column is best: more of it, a band in its middle, or less of it. */
export type Reading = "more" | "band" | "less";

/** The way a criterion reads its column now; points and bands carry it in their shape, level ones count as "more". */
export function readingOf({ scale, direction }: Pick<Criterion, "scale" | "direction">): Reading {
  const values = pairsOf(scale)?.map(([, value]) => value);
  if (values === undefined) return direction === "benefit" ? "more" : "less";
  const steps = values.slice(1).map((value, k) => value - (values[k] ?? value));
  if (steps.every((step) => step >= 0)) return "more";
  return steps.every((step) => step <= 0) ? "less" : "band";
}

/**
 * The criterion's direction and scale for another reading of its column; the same reading changes nothing.
 *
 * Rising and falling shapes are turned round. A band becomes goalposts fitted to the column. A column of market concentration gets the
 * domain's curve as its band, others a plateau over the middle half of their numbers. Undefined where the numbers do not allow it.
 *
 * @source domain 2.2, the three readings of concentration; the plateau is ours
 */
export function withReading(
  criterion: Criterion,
  reading: Reading,
  column: DataColumn | undefined,
): Pick<Criterion, "direction" | "scale"> | undefined {
  const { scale } = criterion;
  const now = readingOf(criterion);
  const direction = reading === "less" ? "cost" : "benefit";
  if (now === reading) return { direction: criterion.direction, scale };
  const stats = column === undefined ? undefined : columnStats(column.ratings);
  if (reading === "band") {
    const band = column === undefined || stats === undefined ? undefined : bandFor(column.header, stats);
    return band === undefined ? undefined : { direction, scale: band };
  }
  if (now !== "band") return { direction, scale: turnedRound(scale) };
  const fitted = stats === undefined ? undefined : fitGoalposts(stats);
  return fitted === undefined ? undefined : { direction, scale: fitted };
}

/** True for a column of concentration ratios or Herfindahl indexes, by its header. */
export function isConcentration(header: string): boolean {
  return hasWord(header, concentrationWords);
}

const concentrationWords = wordList("concentration, hhi, cr3, cr4, cr5, cr8, cr10, cr20, 集中度");

function pairsOf(scale: Scale): readonly (readonly [number, number])[] | undefined {
  return scale.kind === "points" ? scale.points : scale.kind === "bands" ? scale.bands : undefined;
}

function turnedRound(scale: Scale): Scale {
  const turn = ([x, value]: readonly [number, number]): [number, number] => [x, Number((10 - value).toPrecision(12))];
  if (scale.kind === "points") return { kind: "points", points: scale.points.map(turn) };
  return scale.kind === "bands" ? { kind: "bands", bands: scale.bands.map(turn) } : scale;
}

function bandFor(header: string, stats: ColumnStats): Scale | undefined {
  const curve = isConcentration(header) ? concentrationBand(stats) : undefined;
  return curve ?? plateau(stats);
}

/** The domain's curve, for shares as fractions or as percent points; an index beyond 100 has none. */
function concentrationBand({ min, max }: ColumnStats): Scale | undefined {
  if (min < 0 || max > 100) return undefined;
  const known = defaultCriteria.find((c) => c.id === "concentration_crk");
  const curve = known?.scale({ sorted: Float64Array.of(0, 1), min: 0, max: 1, mean: 0.5, p5: 0, p95: 1 });
  if (curve?.kind !== "points" || max <= 1) return curve;
  return { kind: "points", points: curve.points.map(([x, value]) => [Number((x * 100).toPrecision(12)), value]) };
}

/** 10 over the middle half of the numbers, falling to 0 at the goalposts that would fit them. */
function plateau(stats: ColumnStats): Scale | undefined {
  const posts = fitGoalposts(stats);
  if (posts === undefined) return undefined;
  const { low, high } = posts;
  const [q1, q3] = [quantile(stats.sorted, 0.25), quantile(stats.sorted, 0.75)];
  const [from, to] = q1 < q3 ? readableSpan(q1, q3) : [q1, q3];
  const inside = (x: number): boolean => x > low && x < high;
  const third = (k: number): number => Number((low + (k * (high - low)) / 3).toPrecision(3));
  const left = inside(from) ? from : third(1);
  const right = inside(to) && to >= left ? to : third(2);
  const top: [number, number][] =
    left < right
      ? [
          [left, 10],
          [right, 10],
        ]
      : [[left, 10]];
  return { kind: "points", points: [[low, 0], ...top, [high, 0]] };
}
