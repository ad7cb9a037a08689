import golden from "../golden/golden-cases.json";
import {
  aggregate,
  ahpWeights,
  concentrationRatio,
  consistencyRatio,
  effectiveShares,
  herfindahlIndex,
  largestRemainder,
  rankScores,
  tierOf,
  valuesOf,
  type Criterion,
  type Direction,
  type Scale,
} from "#core";
import { goalpostValue } from "../../src/core/scoring/goalposts";
import { pointValue } from "../../src/core/scoring/points";
import { criterion, model } from "./fixtures";

type Numbers = readonly number[];
type Cells = readonly (number | null)[];
interface Case {
  readonly id: string;
  readonly inputs: Record<string, unknown>;
  readonly expected: Record<string, unknown>;
  readonly tolerance: number;
}
const cases = new Map((golden.cases as unknown as readonly Case[]).map((c) => [c.id, c]));

const ratings = (cells: Cells) => Float64Array.from(cells, (x) => x ?? NaN);
const directions = (types: Numbers): Direction[] => types.map((t) => (t > 0 ? "benefit" : "cost"));
const columnOf = (matrix: readonly Numbers[], j: number) => ratings(matrix.map((row) => row[j] ?? null));
const minmax: Scale = { kind: "minmax" };

/** Scores 0–10 of the weighted sum of min-max values, or of the scales given. */
function weightedSum(inputs: Record<string, unknown>, scales?: readonly Scale[]): Float64Array {
  const { matrix, types, weights } = inputs as { matrix: readonly Numbers[]; types: Numbers; weights: Numbers };
  const criteria: Criterion[] = weights.map((weight, j) => criterion(`c${j}`, { weight }));
  const columns = directions(types).map((d, j) => valuesOf(scales?.[j] ?? minmax, d, columnOf(matrix, j)));
  const values = Float64Array.from(matrix.flatMap((_, i) => columns.map((c) => c[i] ?? NaN)));
  return aggregate(values, effectiveShares(model(criteria))).score;
}

function order(names: readonly string[], scores: Float64Array): string[] {
  return names
    .map((name, i) => [name, scores[i] ?? NaN] as const)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}

/** The scores with each row left out in turn, as in the case's expectation. */
function leaveOneOut(inputs: Record<string, unknown>) {
  const { alternatives, matrix } = inputs as { alternatives: readonly string[]; matrix: readonly Numbers[] };
  const full = order(alternatives, weightedSum(inputs));
  const without = alternatives.map((left, k) => {
    const names = alternatives.filter((_, i) => i !== k);
    const found = order(names, weightedSum({ ...inputs, matrix: matrix.filter((_, i) => i !== k) }));
    const reversal = found.join() !== full.filter((name) => name !== left).join();
    return [left, { order: found, reversal }] as const;
  });
  return { full_order: full, leave_one_out: Object.fromEntries(without) };
}

type Curves = Record<string, { x: Numbers; y: Numbers }>;
function pieces({ functions, rows }: { functions: Curves; rows: readonly Numbers[] }): number[][] {
  const curves = Object.values(functions).map(({ x, y }) =>
    x.map((xk, k): [number, number] => [xk, y[k] ?? NaN]).sort((a, b) => a[0] - b[0]),
  );
  return rows.map((row) => curves.map((points, j) => pointValue(row[j] ?? NaN, points)));
}

interface GoalpostCase {
  x: number;
  low: number;
  high: number;
  scale: number;
  direction: number;
}
const post = ({ x, low, high, scale, direction }: GoalpostCase) =>
  (goalpostValue(x, { low, high, log: false }, direction > 0 ? "benefit" : "cost") * scale) / 10;

function ahp(matrix: readonly Numbers[]) {
  const { weights, lambdaMax } = ahpWeights(matrix);
  return { weights_eigen: weights, lambda_max: lambdaMax, CR_saaty_RI: consistencyRatio(matrix.length, lambdaMax) };
}

interface Hierarchy {
  criteria_matrix: readonly Numbers[];
  criteria: readonly string[];
  alternatives: readonly string[];
  upper_triangles: Record<string, Numbers>;
}

/** A full matrix of three from its upper triangle, by rows. */
function square([ab = 1, ac = 1, bc = 1]: Numbers): number[][] {
  return [
    [1, ab, ac],
    [1 / ab, 1, bc],
    [1 / ac, 1 / bc, 1],
  ];
}

/** Criteria weights times each criterion's weights of the alternatives, rounded to three digits as the source rounds; its ratios of three use another random index. */
function hierarchy({ criteria_matrix, criteria, alternatives, upper_triangles }: Hierarchy) {
  const top = ahp(criteria_matrix);
  const below = criteria.map((name) => ahp(square(upper_triangles[name] ?? [])));
  const target = alternatives.map((name, i) => {
    const rounded = (weight = NaN) => Math.round(weight * 1000) / 1000;
    const parts = below.map(({ weights_eigen }, j) => rounded(weights_eigen[i]) * rounded(top.weights_eigen[j]));
    return [name, parts.reduce((a, x) => a + x, 0)] as const;
  });
  return {
    criteria_weights: top.weights_eigen,
    criteria_CR: top.CR_saaty_RI,
    target_weights: Object.fromEntries(target),
  };
}

/** What our code makes of each case's inputs, in the shape of its expectation (or the part of it that concerns us). */
const ours: Record<string, (inputs: never) => unknown> = {
  "norm-minmax-01": ({ matrix, types }: { matrix: readonly Numbers[]; types: Numbers }) => {
    const columns = directions(types).map((d, j) => valuesOf(minmax, d, columnOf(matrix, j)));
    return { normalised: matrix.map((_, i) => columns.map((c) => (c[i] ?? NaN) / 10)) };
  },
  "norm-minmax-03-na": ({ x }: { x: Cells }) => ({ normalised: valuesOf(minmax, "benefit", ratings(x)) }),
  "norm-prank-01": ({ x }: { x: Cells }) => ({
    normalised: valuesOf({ kind: "percentile" }, "benefit", ratings(x)).map((v) => v / 10),
  }),
  "norm-goalposts-01": ({ x, ...posts }: { x: Numbers }) => ({
    score: x.map((rating) => post({ ...(posts as GoalpostCase), x: rating })),
  }),
  "norm-goalposts-02": ({ x, ...posts }: { x: Numbers }) => ({
    score: x.map((rating) => post({ ...(posts as GoalpostCase), x: rating })),
  }),
  "norm-goalposts-03": ({ cases: list }: { cases: readonly GoalpostCase[] }) => ({ score: list.map(post) }),
  "value-pwl-01": (inputs: { functions: Curves; rows: readonly Numbers[] }) => ({ values: pieces(inputs) }),
  "agg-wmean-na-01": ({ x, w }: { x: Cells; w: Numbers }) => ({
    score: aggregate(ratings(x), Float64Array.from(w)).score[0],
  }),
  // The case leaves the weights at 1, 1, 1; ours is the mean, a third of the sum.
  "wsm-01": ({ matrix }: { matrix: readonly Numbers[] }) => {
    const { score } = aggregate(Float64Array.from(matrix.flat()), Float64Array.of(1, 1, 1));
    return { score: score.map((s) => 3 * s), rank: rankScores(score) };
  },
  "wsm-03-gtm": (inputs: { matrix: readonly Numbers[] }) => {
    const score = weightedSum(inputs);
    return { score_0_10: score, score_0_1: score.map((s) => s / 10), rank_desc_avg_ties: rankScores(score) };
  },
  "ahp-04-leader": (inputs: Hierarchy) => hierarchy(inputs),
  "concentration-01": ({ shares_pct }: { shares_pct: Numbers }) => ({
    CR4: concentrationRatio(shares_pct, 4),
    HHI: herfindahlIndex(shares_pct),
  }),
  "spotis-01": (inputs: { bounds: readonly (readonly [number, number])[] }) => {
    const scales = inputs.bounds.map(([low, high]): Scale => ({ kind: "goalposts", low, high, log: false }));
    const score = weightedSum(inputs, scales);
    return { score_0_10: score, distance: score.map((s) => 1 - s / 10) };
  },
  "equal-weights-01": ({ n }: { n: number }) => ({
    weights: effectiveShares(model(Array.from({ length: n }, (_, j) => criterion(`c${j}`, { weight: 7 })))),
  }),
  "tier-threshold-01": ({ scores, lower_bounds }: { scores: Numbers; lower_bounds: Record<string, number> }) => {
    const tiers = Object.entries(lower_bounds).map(([id, min]) => ({ id, min, label: { en: id, zh: id } }));
    return { tiers: scores.map((score) => tiers[tierOf(score, tiers)]?.id) };
  },
  "rank-ties-01": ({ scores }: { scores: Numbers }) => ({ competition: rankScores(Float64Array.from(scores)) }),
  "rank-reversal-01": (inputs: Record<string, unknown>) => leaveOneOut(inputs),
  "lrm-07-alabama": ({ weights, totals }: { weights: Numbers; totals: Numbers }) => ({
    allocations: totals.map((total) => largestRemainder(weights, total)),
  }),
  "lrm-09-budget": ({ scores, total }: { scores: Numbers; total: number }) => ({
    allocation: largestRemainder(scores, total, scores),
  }),
};
for (const id of ["ahp-01-drinks", "ahp-02-consistent", "ahp-03-three-derivations"])
  ours[id] = ({ matrix }: { matrix: readonly Numbers[] }) => ahp(matrix);
for (const id of ["lrm-01", "lrm-03", "lrm-05-tie"])
  ours[id] = ({ weights, total }: { weights: Numbers; total: number }) => ({
    allocation: largestRemainder(weights, total),
  });

/** Cases of methods that later issues bring, so that a new case cannot slip by unseen. */
const later = [
  ...["norm-sum-01", "norm-vector-01", "norm-zscore-pop-01", "norm-quantilerank-01", "norm-borda-01"],
  ...["norm-dist2target-01", "treat-skew-01", "agg-gmean-01", "agg-hmean-01", "wpm-01", "waspas-01"],
  ...["topsis-01", "topsis-02", "topsis-04-gtm", "vikor-01", "promethee2-02-gtm"],
  "ahp-10-incomplete",
  ...["entropy-01", "critic-01", "merec-01", "std-weights-01", "rankweights-5", "bwm-01"],
  ...["jenks-01", "jenks-02", "jenks-03-ckmeans", "jenks-07-too-many"],
  ...["rank-corr-01", "sens-top1-interval-01", "smaa-01"],
  ...["size-01", "size-02", "size-03", "gbt-cross-01", "gbt-count-01"],
];

/** Fails where two structures differ by more than the case allows; null expects a missing value. */
function expectNear(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (expected === null) expect([path, actual]).toEqual([path, NaN]);
  else if (typeof expected === "number") {
    if (typeof actual !== "number" || !(Math.abs(actual - expected) <= tolerance))
      throw new Error(`${path}: expected ${expected} ± ${tolerance}, got ${String(actual)}`);
  } else if (typeof expected === "object" && typeof actual === "object" && actual !== null) {
    for (const [key, part] of Object.entries(expected))
      expectNear((actual as Record<string, unknown>)[key], part, tolerance, `${path}.${key}`);
  } else expect([path, actual]).toEqual([path, expected]);
}

test("every golden case is either ours or known to come later", () => {
  expect([...Object.keys(ours), ...later].sort()).toEqual([...cases.keys()].sort());
});

test.each(Object.entries(ours))("golden case %s holds", (id, solve) => {
  const found = cases.get(id);
  if (found === undefined) throw new Error(`${id} is no golden case`);
  const actual = solve(found.inputs as never) as Record<string, unknown>;
  expect(Object.keys(actual).length).toBeGreaterThan(0);
  for (const [key, value] of Object.entries(actual))
    expectNear(value, found.expected[key], found.tolerance, `${id}.${key}`);
});
