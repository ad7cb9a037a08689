import fc from "fast-check";
import type { Criterion, Gate, Scale, ScoringModel } from "#core";

const text = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abcXYZ 行业0189=+-@'\"%/&<>.,()万") })
  .map((s) => s.trim())
  .filter((s) => s !== "" && !s.startsWith("'"));
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => (x === 0 ? 0 : x));
const ascending = fc
  .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 9 })
  .map((xs) => xs.sort((a, b) => a - b));
const value = fc.integer({ min: 0, max: 100 }).map((x) => x / 10);
const pairs = ascending.chain((xs) => fc.tuple(...xs.map((x) => value.map((v): readonly [number, number] => [x, v]))));

const scale: fc.Arbitrary<Scale> = fc.oneof(
  fc
    .tuple(number, fc.double({ min: 0.1, max: 1e6, noNaN: true }))
    .map(([low, width]): Scale => ({ kind: "goalposts", low, high: low + width, log: false })),
  fc
    .double({ min: 0.1, max: 100, noNaN: true })
    .map((low): Scale => ({ kind: "goalposts", low, high: low * 10, log: true })),
  pairs.map((points): Scale => ({ kind: "points", points })),
  pairs.map((bands): Scale => ({ kind: "bands", bands })),
  fc.constantFrom<Scale>({ kind: "rating" }, { kind: "minmax" }, { kind: "percentile" }),
);

const criterion = (index: number): fc.Arbitrary<Criterion> =>
  fc.record({
    id: fc.constant(`c${index}`),
    column: text,
    label: fc.record({ en: text, zh: text }),
    group: fc.constantFrom("now", "future", "effort"),
    weight: fc.integer({ min: 1, max: 100 }),
    direction: fc.constantFrom("benefit", "cost"),
    scale,
    axis: fc.constantFrom("attractiveness", "strength"),
  });

const gate: fc.Arbitrary<Gate> = fc
  .tuple(text, fc.constantFrom("A", "B", "C"), text, fc.constantFrom("below", "above", "equals"), number)
  .map(([column, capTier, reason, test, x]) => ({ column, capTier, reason, [test]: x }) as Gate);

const amounts = fc.dictionary(text, fc.integer({ min: 0, max: 1e6 }), { maxKeys: 3, noNullPrototype: true });

/** Models as they may stand in a file: every scale, with and without groups, gates and budget. */
export const anyModel: fc.Arbitrary<ScoringModel> = fc
  .record({
    criteria: fc
      .integer({ min: 1, max: 6 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => criterion(i)))),
    gates: fc.array(gate, { maxLength: 3 }),
    groups: fc.option(
      fc.record({
        now: fc.integer({ min: 1, max: 50 }),
        future: fc.integer({ min: 1, max: 50 }),
        effort: fc.integer({ min: 1, max: 50 }),
      }),
    ),
    nameColumn: fc.option(text),
    minCoverage: fc.integer({ min: 0, max: 10 }).map((x) => x / 10),
    name: text,
    budget: fc.option(
      fc.record({
        total: fc.integer({ min: 0, max: 1e9 }),
        unit: fc.constantFrom(1, 0.01, 10000),
        reserve: fc.integer({ min: 0, max: 1000 }),
        shares: fc.constant({ A: 0.5, B: 0.3, C: 0.2 }),
        floors: amounts,
        caps: amounts,
        locks: amounts,
      }),
    ),
  })
  .map(({ groups, budget, nameColumn, minCoverage, ...rest }): ScoringModel => ({
    version: 1,
    ...rest,
    missing: { policy: "renormalise", minCoverage },
    tiers: [
      { id: "A", min: 7, label: { en: "Key", zh: "重点" } },
      { id: "B", min: 4, label: { en: "General", zh: "一般" } },
      { id: "C", label: { en: "Non-key", zh: "非重点" } },
    ],
    ...(groups === null ? {} : { groups }),
    ...(budget === null ? {} : { budget }),
    ...(nameColumn === null ? {} : { nameColumn }),
  }));
