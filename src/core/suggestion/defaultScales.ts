import type { Scale } from "../model/scoringModel";
import { fitsUnit, type ColumnStats } from "./columnStats";
import { wordList } from "./headerWords";
import { leastLog, readableLogSpan, readableSpan } from "./readableNumbers";

/** A default value function for a column with these numbers; undefined when they are not in its unit. */
export type ScaleRule = (stats: ColumnStats) => Scale | undefined;

/** Fixed goalposts; `limits` are what the unit allows at all. */
export function goalposts(low: number, high: number, limits: readonly [number, number], log = false): ScaleRule {
  return (stats) => (fitsUnit(stats, [low, high], limits) ? { kind: "goalposts", low, high, log } : undefined);
}

/** 0 to the 95th percentile, frozen. */
export const fromZero: ScaleRule = ({ min, p95 }) =>
  min >= 0 && p95 > 0 ? { kind: "goalposts", low: 0, high: readableSpan(0, p95)[1], log: false } : undefined;

/** The domain gives no goalposts: the 5th and 95th percentile on a logarithmic scale, frozen. */
export const logOfSample: ScaleRule = ({ min, p5, p95 }) => {
  if (min <= leastLog || p95 <= p5) return undefined;
  const [low, high] = readableLogSpan(p5, p95);
  return { kind: "goalposts", low, high, log: true };
};

/** A piecewise linear curve through points written "rating value, rating value …". */
export function points(curve: string, span: readonly [number, number], limits: readonly [number, number]): ScaleRule {
  const pairs = wordList(curve).map((pair): [number, number] => {
    const [rating, value] = pair.split(" ").map(Number);
    return [rating ?? NaN, value ?? NaN];
  });
  return (stats) => (fitsUnit(stats, span, limits) ? { kind: "points", points: pairs } : undefined);
}

/** A risk that never exceeds 1 is a share of exits, not a mark out of 10. */
export const riskMark: ScaleRule = (stats) => (stats.max > 1 ? goalposts(0, 10, [0, 10])(stats) : undefined);

export const ownMark: ScaleRule = ({ min, max }) => (min >= 0 && max > 1 && max <= 10 ? { kind: "rating" } : undefined);

/** Half of the column's mean to twice the mean, frozen. */
export const aroundMean: ScaleRule = ({ min, mean }) => {
  if (min < 0 || mean <= 0) return undefined;
  const [low, high] = readableSpan(mean / 2, mean * 2);
  return { kind: "goalposts", low, high, log: false };
};
