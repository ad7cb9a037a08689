import type { ScoringModel } from "../model/scoringModel";
import { sumOf } from "./aggregate";
import { addGoalposts, addHalf, dropFar, goalpostTerm, type GoalpostTerm } from "./goalpostSums";
import { rowsPerBlock } from "./inBlocks";
import type { ValueWriter } from "./valueWriter";

/** Weighted sums of n rows over all columns that count. */
export interface ColumnSums {
  /** Adds what the rows `from` to `to - 1`, at most a block, bring beyond `half`; NaN where a value is missing. */
  readonly addTo: (sums: Float64Array, from: number, to: number) => void;
  readonly half: number;
}

/** The sums of a model whose columns have these ratings and writers, in criterion order. */
export function columnSums(
  { criteria }: ScoringModel,
  shares: Float64Array,
  ratings: readonly (Float64Array | undefined)[],
  writers: readonly ValueWriter[],
): ColumnSums {
  const total = sumOf(shares);
  const terms: GoalpostTerm[] = [];
  const parts: ColumnSums["addTo"][] = [];
  criteria.forEach((criterion, j) => {
    const weight = (shares[j] ?? 0) / total;
    const [column, write] = [ratings[j], writers[j]];
    if (!(weight > 0) || column === undefined || write === undefined) return;
    const term = goalpostTerm(criterion, column, weight);
    if (term === undefined) parts.push(anyScale(write, weight));
    else terms.push(term);
  });
  let half = 0;
  for (let k = 0; k < terms.length; k += 2) {
    const a = terms[k];
    if (a === undefined) continue;
    // The last of an odd number has itself for company, at no weight.
    const b = terms[k + 1] ?? { ...a, quarter: 0 };
    half = addHalf(half, a, b);
    parts.unshift(pair(a, b));
  }
  return {
    half,
    addTo: (sums, from, to) => {
      for (const part of parts) part(sums, from, to);
    },
  };
}

function pair(a: GoalpostTerm, b: GoalpostTerm): ColumnSums["addTo"] {
  return (sums, from, to) => {
    if (addGoalposts(a, b, sums, from, to)) return;
    dropFar(a, sums, from, to);
    dropFar(b, sums, from, to);
  };
}

function anyScale(write: ValueWriter, weight: number): ColumnSums["addTo"] {
  const values = new Float64Array(rowsPerBlock);
  return (sums, from, to) => {
    write(from, to, values, 0, 1);
    for (let i = from; i < to; i++) sums[i] = (sums[i] ?? NaN) + weight * (values[i - from] ?? NaN);
  };
}
