import { ahpWeights, consistencyRatio, saatyRandomIndex } from "#core";
import type { Cells } from "./reading/cells";
import { placeOf } from "./reading/cells";
import { needed, positive, readNumber } from "./reading/numbers";
import type { Read } from "./reading/refusal";
import { answerMany, answerOne, isRefusal, noData, refuse } from "./reading/refusal";

/** Typed reciprocals are rounded: 0.33 × 3 is 0.99. */
const reciprocalTolerance = 0.05;

/**
 * Weights from pairwise comparisons (AHP, principal eigenvector), spilled as a column that adds up to 1.
 * @customfunction GTMAHP
 * @param pairwise A square of comparisons: how many times as important the row's criterion is as the column's. One triangle is enough; the other may be blank.
 * @returns {any[][]} One weight for each row.
 * @example =GTMAHP({1,3;"",1}) // {0.75;0.25}
 */
export function gtmAhp(pairwise: unknown[][]) {
  return answerMany(() => {
    const matrix = readPairwise(pairwise);
    return isRefusal(matrix) ? matrix : Array.from(ahpWeights(matrix).weights, (weight) => [weight]);
  });
}

/**
 * Consistency ratio of pairwise comparisons, with Saaty's random index: 0 without contradictions, at most 0.1 is usual.
 * @customfunction GTMCR
 * @param pairwise A square of comparisons, as in GTMAHP.
 * @returns {any} The ratio.
 * @example =GTMCR({1,6,3;"",1,0.5;"","",1}) // 0
 */
export function gtmCr(pairwise: unknown[][]) {
  return answerOne(() => {
    const matrix = readPairwise(pairwise);
    if (isRefusal(matrix)) return matrix;
    const ratio = consistencyRatio(matrix.length, ahpWeights(matrix).lambdaMax);
    // Below what sixteen digits can tell from none.
    return ratio < 1e-12 ? 0 : ratio;
  });
}

/** The full matrix: blank cells (0 on the desktop) from their mirror image, 1 on the diagonal. */
function readPairwise(given: unknown): Read<number[][]> {
  const cells = needed("pairwise", given);
  if (isRefusal(cells)) return cells;
  const { argument, rows: n, columns } = cells;
  if (n !== columns) return refuse((words) => words.notSquare(argument, n, columns));
  const most = saatyRandomIndex.length;
  if (n > most) return refuse((words) => words.tooLarge(argument, n, most));
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(1));
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      const ratio = readPair(cells, i, j);
      if (isRefusal(ratio)) return ratio;
      const [row, mirrored] = [matrix[i], matrix[j]];
      if (row !== undefined) row[j] = ratio[0];
      if (mirrored !== undefined) mirrored[i] = ratio[1];
    }
  }
  return matrix;
}

/** A comparison and the same the other way round, each typed or made from the other. */
function readPair(cells: Cells, i: number, j: number): Read<readonly [number, number]> {
  const [at, mirror] = [i * cells.columns + j, j * cells.columns + i];
  const ratio = readRatio(cells, at);
  if (isRefusal(ratio)) return ratio;
  const back = readRatio(cells, mirror);
  if (isRefusal(back)) return back;
  if (i === j) {
    const wrong = !Number.isNaN(ratio) && ratio !== 1;
    return wrong ? refuse((words) => words.diagonal(placeOf(cells, at), ratio)) : [1, 1];
  }
  if (Number.isNaN(ratio) && Number.isNaN(back)) return noData((words) => words.notCompared(placeOf(cells, at)));
  if (Number.isNaN(ratio)) return [1 / back, back];
  if (Number.isNaN(back)) return [ratio, 1 / ratio];
  if (Math.abs(ratio * back - 1) > reciprocalTolerance)
    return refuse((words) => words.reciprocal(placeOf(cells, mirror), back, ratio));
  return [ratio, back];
}

function readRatio(cells: Cells, index: number): Read<number> {
  return cells.entries[index] === 0 ? NaN : readNumber(cells, index, positive);
}
