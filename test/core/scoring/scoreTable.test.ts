import fc from "fast-check";
import type { Aggregate, DataTable, Scale, ScoringModel } from "#core";
import { aggregate, INSUFFICIENT, isCovered, rankScores, scoreTable, tierOf, valuesOf } from "#core";
import { codes, column, criterion, model, table, twoRatings } from "../fixtures";

const rows = table(["Retail", "Banking", "Energy"], column("a", [8, 6, null]), column("b", [6, 2, 9]));

function resultOf(m: ScoringModel, t: DataTable) {
  const { result, problems } = scoreTable(m, t);
  if (result === undefined) throw new Error(codes(problems).join("\n"));
  return result;
}

test("rows are scored, ranked and put into tiers; too little data is neither", () => {
  const { result, problems } = scoreTable(twoRatings, rows);
  expect([...(result?.score ?? [])]).toEqual([7, 4, 9]);
  expect(result?.tier).toEqual(["A", "B", INSUFFICIENT]);
  expect([...(result?.tierIndex ?? [])]).toEqual([0, 1, -1]);
  expect([...(result?.rank ?? [])]).toEqual([1, 2, 0]);
  expect([...(result?.values ?? [])]).toEqual([8, 6, 6, 2, NaN, 9]);
  expect([result?.low[2], result?.high[2]]).toEqual([4.5, 9.5]);
  expect(codes(problems)).toEqual(["info score/missing @a", "warning score/insufficient @missing.minCoverage"]);
});

test("five tiers are told apart by the same thresholds as one score by itself", () => {
  const tiers = [8, 6.5, 4, 1, undefined].map((min, t) => ({
    id: `T${t}`,
    label: { en: "", zh: "" },
    ...(min === undefined ? {} : { min }),
  }));
  const ratings = [10, 8, 8 - 5e-10, 7.9, 6.5, 6.4, 4, 3.9, 1, 0.9, 0];
  const found = resultOf({ ...model([criterion("a")]), tiers }, table(ratings.map(String), column("a", ratings)));
  expect([...found.tierIndex]).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  expect(found.tier[3]).toBe("T1");
});

test("a gate lowers the tier, never raises it, and leaves score and rank alone", () => {
  const gated = (capTier: string) =>
    resultOf({ ...twoRatings, gates: [{ column: "b", below: 7, capTier, reason: "r" }] }, rows);
  expect(gated("C").tier).toEqual(["C", "C", INSUFFICIENT]);
  expect(gated("B").tier).toEqual(["B", "B", INSUFFICIENT]);
  expect(gated("A").tier).toEqual(["A", "B", INSUFFICIENT]);
  expect([...gated("C").rank]).toEqual([1, 2, 0]);
  expect(gated("A").gatesFired).toEqual([[0], [0], []]);
});

test("an error in the model or the data leaves no result", () => {
  const wrong = table(["Retail"], column("a", [11]), column("b", [5]));
  expect(scoreTable(twoRatings, wrong).result).toBeUndefined();
  expect(scoreTable(model([]), rows).result).toBeUndefined();
  expect(codes(scoreTable(twoRatings, table(["Retail"], column("a", [1]))).problems)).toEqual([
    "error model/column-missing @criteria[1].column",
  ]);
});

test("a criterion of weight 0 stops nothing and counts nowhere", () => {
  const idle = model([...twoRatings.criteria, criterion("c", { weight: 0 }), criterion("gone", { weight: 0 })]);
  const found = scoreTable(idle, { ...rows, columns: [...rows.columns, column("c", [99, 1, 1])] });
  expect([...(found.result?.score ?? [])]).toEqual([7, 4, 9]);
  expect(found.problems.filter((p) => p.severity === "error")).toEqual([]);
});

const scales: readonly Scale[] = [
  { kind: "goalposts", low: 0, high: 10, log: false },
  { kind: "goalposts", low: 1, high: 9, log: true },
  { kind: "rating" },
  {
    kind: "points",
    points: [
      [0, 1],
      [4, 9],
      [10, 10],
    ],
  },
  {
    kind: "bands",
    bands: [
      [0, 1],
      [5, 6],
    ],
  },
];
const relative: readonly Scale[] = [{ kind: "minmax" }, { kind: "percentile" }];
const cell = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 40 }).map((x) => x / 4) }, fc.constant(null));

/** Any valid model and data: two to four criteria and two to twelve rows. */
const anyRun = (kinds: readonly Scale[]) =>
  fc.integer({ min: 2, max: 12 }).chain((n) =>
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...kinds),
          fc.array(cell, { minLength: n, maxLength: n }),
          fc.integer({ min: 1, max: 9 }),
        ),
        {
          minLength: 2,
          maxLength: 4,
        },
      )
      .map((columns) => ({
        run: model(columns.map(([scale, , weight], j) => criterion(`c${j}`, { scale, weight }))),
        data: table(
          Array.from({ length: n }, (_, i) => `row ${i}`),
          ...columns.map(([, cells], j) => column(`c${j}`, cells)),
        ),
      })),
  );

test("ratings without end, out of all measure or between goalposts that nearly touch are valued as ever", () => {
  const near: Scale = { kind: "goalposts", low: 0, high: 1e-3, log: false };
  const touching: Scale = { kind: "goalposts", low: 0, high: 5e-324, log: false };
  const wild = [1e17, -1e17, 1e300, -1e300, Infinity, -Infinity, null, 5e-4, 0, 1e-3];
  const names = wild.map((_, i) => `row ${i}`);
  for (const scale of [near, touching]) {
    const run = model([criterion("a", { scale }), criterion("b", { scale }), criterion("c", { weight: 900 })]);
    const half = wild.map(() => 5);
    const found = resultOf(run, table(names, column("a", wild), column("b", [...wild].reverse()), column("c", half)));
    const values = ["a", "b"].map((_, j) =>
      valuesOf(scale, "benefit", column("", j === 0 ? wild : [...wild].reverse()).ratings),
    );
    const plain = aggregate(
      Float64Array.from(wild.flatMap((_, i) => [...values.map((v) => v[i] ?? NaN), 5])),
      found.shares,
    );
    expectNear(found.score, plain.score);
    expect(found.coverage).toEqual(plain.coverage);
  }
});

test("rows that are worth nothing or all there is to have have 0 and 10", () => {
  const scale: Scale = { kind: "goalposts", low: 3, high: 7.7, log: false };
  const run = model([0.1, 0.2, 0.7].map((weight, j) => criterion(`c${j}`, { scale, weight })));
  const data = table(["none", "all"], ...run.criteria.map(({ id }) => column(id, [3, 7.7])));
  expect(resultOf(run, data).score[0]).toBe(0);
  expect(resultOf(run, data).score[1]).toBeCloseTo(10, 13);
  expect(resultOf(run, data).score[1]).toBeLessThanOrEqual(10);
});

test("row order is irrelevant: permuted rows have permuted scores, ranks and tiers", () => {
  fc.assert(
    fc.property(anyRun([...scales, ...relative]), fc.infiniteStream(fc.nat()), ({ run, data }, seeds) => {
      const order = data.names.map((_, i) => [i, seeds.next().value] as const).sort((a, b) => a[1] - b[1]);
      const pick = <T>(list: ArrayLike<T>) => order.map(([i]) => list[i] as T);
      const columns = data.columns.map((c) => ({
        ...c,
        ratings: Float64Array.from(pick(c.ratings)),
        texts: pick(c.texts),
      }));
      const before = resultOf(run, data);
      const after = resultOf(run, { ...data, names: pick(data.names), columns });
      expect([...after.score]).toEqual(pick(before.score));
      expect([...after.rank]).toEqual(pick(before.rank));
      expect(after.tier).toEqual(pick(before.tier));
    }),
  );
});

test("a better rating never lowers a benefit's score, nor raises a cost's", () => {
  fc.assert(
    fc.property(anyRun(scales), fc.nat(), fc.integer({ min: 1, max: 12 }), ({ run, data }, pickRow, step) => {
      const row = pickRow % data.names.length;
      const first = data.columns[0];
      const old = first?.ratings[row] ?? NaN;
      const raised = Math.min(10, old + step / 4);
      const better = first?.ratings.map((x, i) => (i === row ? raised : x)) ?? new Float64Array();
      const columns = data.columns.map((c, j) => (j === 0 ? { ...c, ratings: better } : c));
      const scoreOf = (direction: "benefit" | "cost", t: DataTable) =>
        resultOf({ ...run, criteria: run.criteria.map((c) => ({ ...c, direction })) }, t).score[row] ?? NaN;
      fc.pre(!Number.isNaN(old));
      expect(scoreOf("benefit", { ...data, columns })).toBeGreaterThanOrEqual(scoreOf("benefit", data));
      const shaped = ["points", "bands"].includes(run.criteria[0]?.scale.kind ?? "");
      if (!shaped) expect(scoreOf("cost", { ...data, columns })).toBeLessThanOrEqual(scoreOf("cost", data));
    }),
  );
});

test("two thousand rows of twenty criteria are scored in well under a second", () => {
  const n = 2000;
  const ids = Array.from({ length: 20 }, (_, j) => `c${j}`);
  const scale: Scale = { kind: "percentile" };
  const big = table(
    Array.from({ length: n }, (_, i) => `row ${i}`),
    ...ids.map((id, j) =>
      column(
        id,
        Array.from({ length: n }, (_, i) => (i * 7919 + j * 104729) % 1009),
      ),
    ),
  );
  const start = performance.now();
  resultOf(model(ids.map((id) => criterion(id, { scale, weight: 5 }))), big);
  expect(performance.now() - start).toBeLessThan(1000);
});

/** A score is summed in another order than its contributions: 1e-13 is a thousand times what that can come to. */
function expectNear(found: Float64Array, plain: Float64Array): void {
  plain.forEach((x, i) => {
    if (Number.isNaN(x)) expect(found[i]).toBeNaN();
    else expect(Math.abs((found[i] ?? NaN) - x)).toBeLessThan(1e-13);
  });
}

const covered = ({ score, coverage }: Aggregate, { missing }: ScoringModel): Float64Array =>
  score.map((s, i) => (isCovered(coverage[i] ?? 0, missing.minCoverage) ? s : NaN));

test("values and contributions made late are the plain ones bit for bit, scores to within rounding", () => {
  fc.assert(
    fc.property(anyRun(scales), fc.integer({ min: 1, max: 60 }), ({ run, data }, times) => {
      // Hundreds of rows, so that some blocks have gaps and others have none.
      const repeated = <T>(list: ArrayLike<T>): T[] => Array.from({ length: times }, () => Array.from(list)).flat();
      const columns = data.columns.map((c) => ({
        ...c,
        ratings: Float64Array.from(repeated(c.ratings)),
        texts: repeated(c.texts),
      }));
      const names = repeated(data.names).map((name, i) => `${name} ${i}`);
      const found = resultOf(run, { ...data, names, columns });
      const m = run.criteria.length;
      const matrix = run.criteria.map(({ scale, direction }, j) =>
        valuesOf(scale, direction, columns[j]?.ratings ?? new Float64Array()),
      );
      const values = Float64Array.from(
        { length: names.length * m },
        (_, k) => matrix[k % m]?.[Math.floor(k / m)] ?? NaN,
      );
      const plain = aggregate(values, found.shares);
      expect(found.values).toEqual(values);
      for (const field of ["coverage", "contributions"] as const) expect(found[field]).toEqual(plain[field]);
      for (const field of ["score", "low", "high"] as const) expectNear(found[field], plain[field]);
      expect([...found.rank]).toEqual([...rankScores(covered(plain, run))]);
      expect([...found.tierIndex]).toEqual(Array.from(covered(plain, run), (score) => tierOf(score, run.tiers)));
    }),
    { numRuns: 40 },
  );
});
