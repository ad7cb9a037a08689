import fc from "fast-check";
import type { Criterion, Scale, ScoringModel } from "#core";
import type { Cells } from "./scoredBook";

/** A table with a model for it. */
export interface ScaleCase {
  readonly cells: Cells;
  readonly model: ScoringModel;
}

/** Every kind of scale in every direction that means something, each with a rating that it takes. */
const kinds: readonly (readonly [scale: Scale, direction: Criterion["direction"], rating: fc.Arbitrary<number>])[] = [
  [{ kind: "goalposts", low: -5, high: 15, log: false }, "benefit", fc.integer({ min: -9, max: 20 })],
  [{ kind: "goalposts", low: 0.02, high: 0.31, log: false }, "cost", fc.double({ min: -0.1, max: 0.5, noNaN: true })],
  [{ kind: "goalposts", low: 3, high: 4000, log: true }, "benefit", fc.integer({ min: 0, max: 9000 })],
  [{ kind: "goalposts", low: 0.5, high: 80, log: true }, "cost", fc.double({ min: 0, max: 99, noNaN: true })],
  [
    { kind: "points", points: [[-1, 2], [0, 4.5], [2.5, 10], [7, 1]] }, // prettier-ignore
    "benefit",
    fc.double({ min: -3, max: 9, noNaN: true }),
  ],
  [
    { kind: "bands", bands: [[0, 1], [10, 5], [100, 9.5]] }, // prettier-ignore
    "benefit",
    fc.integer({ min: -4, max: 130 }),
  ],
  [{ kind: "rating" }, "benefit", fc.integer({ min: 0, max: 10 })],
  [{ kind: "rating" }, "cost", fc.integer({ min: 0, max: 10 })],
  [{ kind: "minmax" }, "benefit", fc.integer({ min: 1, max: 4 })],
  [{ kind: "minmax" }, "cost", fc.double({ min: -1, max: 1, noNaN: true })],
  [{ kind: "percentile" }, "benefit", fc.integer({ min: 1, max: 5 })],
  [{ kind: "percentile" }, "cost", fc.integer({ min: 1, max: 5 })],
];

const letters = kinds.map((_, j) => String.fromCharCode(97 + j));

const row = fc.tuple(...kinds.map(([, , rating]) => fc.option(rating, { freq: 6, nil: "" as const })));

/** Small tables with blanks, ties, constant columns and rows of too few data, under models with weights of zero and odd budgets. */
export const scaleCase: fc.Arbitrary<ScaleCase> = fc
  .record({
    rows: fc.array(row, { minLength: 2, maxLength: 7 }),
    repeated: fc.nat({ max: 6 }),
    weights: fc.tuple(...kinds.map(() => fc.integer({ min: 0, max: 4 }))).filter((all) => all.some((w) => w > 0)),
    groups: fc.boolean(),
    minCoverage: fc.constantFrom(0.4, 0.7, 0.95, 1),
    tierA: fc.constantFrom(5, 5.5, 6),
    gate: fc.integer({ min: 0, max: 10 }),
    budget: fc.constantFrom(
      { total: 1_000_000, unit: 10_000, reserve: 12_345 },
      { total: 7, unit: 1, reserve: 0 },
      { total: 100, unit: 100, reserve: 0 },
      { total: 99, unit: 100, reserve: 0 },
      { total: 12.34, unit: 0.01, reserve: 1.11 },
    ),
    shares: fc.constantFrom({ A: 0.6, B: 0.3, C: 0.1 }, { A: 1, B: 0, C: 0 }, { A: 1, B: 1, C: 2 }),
  })
  .map(({ rows, repeated, weights, groups, minCoverage, tierA, gate, budget, shares }) => {
    const table = [...rows, rows[repeated % rows.length] ?? []];
    const criteria = kinds.map(([scale, direction], j): Criterion => ({
      id: letters[j] ?? "",
      column: `Column ${letters[j] ?? ""}`,
      label: { en: `Criterion ${letters[j] ?? ""}`, zh: `指标 ${letters[j] ?? ""}` },
      group: (["now", "future", "effort"] as const)[j % 3] ?? "now",
      weight: weights[j] ?? 0,
      direction,
      scale,
      axis: "attractiveness",
    }));
    const used = new Set(criteria.flatMap((c) => (c.weight > 0 ? [c.group] : [])));
    const model: ScoringModel = {
      version: 1,
      name: "every scale",
      nameColumn: "Industry",
      ...(groups ? { groups: { now: used.has("now") ? 50 : 1, future: 20, effort: 45 } } : {}),
      criteria,
      missing: { policy: "renormalise", minCoverage },
      gates: [
        { column: "Column g", below: gate, capTier: "B", reason: "Low" },
        { column: "Column h", above: gate, capTier: "C", reason: "High" },
        { column: "Column k", equals: 3, capTier: "B", reason: "Three" },
      ],
      tiers: [
        { id: "A", min: tierA, label: { en: "Key", zh: "重点" } },
        { id: "B", min: 4, label: { en: "General", zh: "一般" } },
        { id: "C", label: { en: "Non-key", zh: "非重点" } },
      ],
      budget: { ...budget, shares, floors: {}, caps: {}, locks: {} },
    };
    const header = ["Industry", ...criteria.map((c) => c.column)];
    return { model, cells: [header, ...table.map((ratings, i) => [`Row ${i + 1}`, ...ratings])] };
  });
