import type { Tier } from "../model/scoringModel";
import { inBlocks } from "./inBlocks";
import { TOLERANCE } from "./tolerance";

/** What is known of the scores once all columns are summed. */
export interface Settled {
  /** n, index of the tier that each score reaches, as `tierOf` finds it; of no use where the score is NaN. */
  readonly tierIndex: Int32Array;
  /** How many scores are NaN. */
  readonly gaps: number;
}

/** Adds `half` to every sum, which makes it a score of at most 10, and finds tiers on the way. */
export function settleScores(sums: Float64Array, half: number, tiers: readonly Tier[]): Settled {
  const limits = tiers.map(({ min }) => (min === undefined ? -Infinity : min - TOLERANCE));
  const settling = new Settling(sums, half, limits);
  inBlocks(sums.length, (from, to) => {
    settling.block(from, to);
    for (let t = 2; t < limits.length; t++) settling.lower(limits[t] ?? -Infinity, from, to);
  });
  return settling;
}

class Settling implements Settled {
  readonly tierIndex: Int32Array;
  gaps = 0;

  constructor(
    private readonly sums: Float64Array,
    private readonly half: number,
    private readonly limits: readonly number[],
  ) {
    this.tierIndex = new Int32Array(sums.length);
  }

  /** The tier is the number of thresholds that a score fails: counted without a comparison that has to be foreseen. */
  block(from: number, to: number): void {
    const { sums, tierIndex, half } = this;
    const [first = -Infinity, second = -Infinity] = this.limits;
    let { gaps } = this;
    for (let i = from; i < to; i++) {
      const sum = (sums[i] ?? NaN) + half;
      const score = sum > 10 ? 10 : sum;
      sums[i] = score;
      tierIndex[i] = Number(score < first) + Number(score < second);
      if (Number.isNaN(score)) gaps++;
    }
    this.gaps = gaps;
  }

  lower(limit: number, from: number, to: number): void {
    const { sums, tierIndex } = this;
    for (let i = from; i < to; i++) tierIndex[i] = (tierIndex[i] ?? 0) + Number((sums[i] ?? NaN) < limit);
  }
}
