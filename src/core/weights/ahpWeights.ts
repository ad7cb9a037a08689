/** Weights of compared things and how far their comparisons contradict each other. */
export interface AhpWeights {
  /** n, each > 0, summing to 1, in the matrix's order. */
  readonly weights: Float64Array;
  /** Principal eigenvalue, ≥ n; n when no comparison contradicts another. */
  readonly lambdaMax: number;
}

/** Power iteration gains at least a digit every few steps on positive matrices; this is far beyond what any needs. */
const mostSteps = 1_000;

/**
 * Weights from pairwise comparisons: the principal eigenvector, scaled to sum 1, with its eigenvalue.
 *
 * @param matrix n × n, n ≥ 1, every entry finite and > 0: how many times as important the row's thing is as the column's
 * @throws RangeError when the matrix is not square or an entry is not a number > 0
 * @source Saaty, The Analytic Hierarchy Process, 1980; golden ahp-01..04
 * @example ahpWeights([[1, 3], [1 / 3, 1]]).weights // [0.75, 0.25]
 */
export function ahpWeights(matrix: readonly (readonly number[])[]): AhpWeights {
  const n = matrix.length;
  const square = n > 0 && matrix.every((row) => row.length === n);
  if (!square || !matrix.flat().every((x) => x > 0 && Number.isFinite(x)))
    throw new RangeError("Comparisons must be a square of numbers above 0.");
  let weights = new Float64Array(n).fill(1 / n);
  let lambdaMax = n;
  for (let step = 0; step < mostSteps; step++) {
    const product = Float64Array.from(matrix, (row) => row.reduce((sum, x, j) => sum + x * (weights[j] ?? 0), 0));
    // The weights sum to 1, so the product's sum is the eigenvalue.
    lambdaMax = product.reduce((a, x) => a + x, 0);
    const next = product.map((x) => x / lambdaMax);
    const change = Math.max(...next.map((x, i) => Math.abs(x - (weights[i] ?? 0))));
    weights = next;
    if (change <= 1e-14) break;
  }
  return { weights, lambdaMax };
}
