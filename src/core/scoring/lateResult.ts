import { INSUFFICIENT, type ScoringModel } from "../model/scoringModel";
import { contributionsOf, intervals } from "./aggregate";
import { inBlocks } from "./inBlocks";
import { rankBetween } from "./rankScores";
import type { ScoreResult } from "./scoreResult";
import type { ScoredRows } from "./scoreRows";
import type { ValueWriter } from "./valueWriter";

/** The result of scored rows. Many callers want no more than score, rank and tier: all else is made when it is first read, once. */
export function lateResult(
  model: ScoringModel,
  shares: Float64Array,
  rows: ScoredRows,
  fired: readonly (readonly number[])[] | undefined,
): ScoreResult {
  const { score, tierIndex } = rows;
  const n = score.length;
  const values = once(() => writeValues(rows.writers, n));
  const contributions = once(() => contributionsOf(values(), shares));
  const coverage = once(() => rows.coverage ?? new Float64Array(n).fill(1));
  const interval = once(() => intervals(score, coverage()));
  const tier = once(() => tierIds(model, tierIndex));
  const gatesFired = once(() => fired ?? Array<readonly number[]>(n).fill([]));
  const rank = rankBetween(onlyRanked(rows), 0, 10);
  return {
    ...{ criterionIds: model.criteria.map((c) => c.id), shares, score, rank, tierIndex },
    get values() {
      return values();
    },
    get contributions() {
      return contributions();
    },
    get low() {
      return interval().low;
    },
    get high() {
      return interval().high;
    },
    get coverage() {
      return coverage();
    },
    get tier() {
      return tier();
    },
    get gatesFired() {
      return gatesFired();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** n × m values, row-major; a block of rows stays near while column after column is written into it. */
function writeValues(writers: readonly ValueWriter[], n: number): Float64Array {
  const m = writers.length;
  const values = new Float64Array(n * m);
  inBlocks(n, (from, to) => {
    writers.forEach((write, j) => write(from, to, values, from * m + j, m));
  });
  return values;
}

function tierIds({ tiers }: ScoringModel, tierIndex: Int32Array): string[] {
  return Array.from(tierIndex, (tier) => tiers[tier]?.id ?? INSUFFICIENT);
}

/** The scores, NaN in rows of too little data, which only rows with gaps can be. */
function onlyRanked({ score, coverage, tierIndex }: ScoredRows): Float64Array {
  return coverage === undefined ? score : score.map((s, i) => (tierIndex[i] === -1 ? NaN : s));
}
