import type { Tier } from "../model/scoringModel";
import { TOLERANCE } from "./tolerance";
import { tierOf } from "./tierOf";

/** A score this near a threshold, in points of 10, is a close call. */
export const CLOSE = 0.2;

/** A neighbouring tier that a row could as well stand in. */
export interface CloseCall {
  /** Index of the neighbour. */
  readonly tier: number;
  /** Distance of the score from the threshold between them, in points, ≥ 0. */
  readonly distance: number;
  /** `near`: the score is within `CLOSE` of the threshold; `missing`: only data that are missing could carry it across. */
  readonly because: "near" | "missing";
}

/** One row as scored; `score`, `low` and `high` 0–10. */
export interface ScoredRow {
  readonly score: number;
  readonly low: number;
  readonly high: number;
  /** Index of the tier that gates cap the row at; 0 without one. */
  readonly cap: number;
}

/**
 * The neighbouring tiers that a row nearly stands in, or could stand in once its missing data are known; the better one first.
 *
 * A neighbour that a gate rules out is none, nor is one below the tier that a gate put the row in anyway.
 *
 * @source domain 2.6 (close call, interval crossing a threshold); 0.2 points, 2 % of the scale, is our own choice
 * @example closeCalls({ score: 6.9, low: 6.9, high: 6.9, cap: 0 }, model.tiers)[0]?.tier // 0
 */
export function closeCalls({ score, low, high, cap }: ScoredRow, tiers: readonly Tier[]): CloseCall[] {
  const own = tierOf(score, tiers);
  if (own === -1) return [];
  const calls: CloseCall[] = [];
  const add = (threshold: number | undefined, neighbour: number, crossed: (threshold: number) => boolean): void => {
    if (threshold === undefined || Math.max(neighbour, cap) === Math.max(own, cap)) return;
    const distance = Math.abs(score - threshold);
    const near = distance <= CLOSE + TOLERANCE;
    if (near || crossed(threshold)) calls.push({ tier: neighbour, distance, because: near ? "near" : "missing" });
  };
  if (own > 0) add(tiers[own - 1]?.min, own - 1, (threshold) => high >= threshold - TOLERANCE);
  if (own < tiers.length - 1) add(tiers[own]?.min, own + 1, (threshold) => low < threshold - TOLERANCE);
  return calls;
}
