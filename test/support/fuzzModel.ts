import fc from "fast-check";
import type { Criterion, Gate, Scale, ScoringModel, Tier } from "#core";
import { label } from "./fuzzText";

const number = fc.oneof(
  fc.integer({ min: -50, max: 200 }),
  fc.integer({ min: -5_000, max: 200_000 }).map((n) => n / 1000),
);
const ascending = (least: number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.integer({ min: -100, max: 1000 }), { minLength: least, maxLength: 9 })
    .map((xs) => xs.sort((a, b) => a - b));
const value = fc.integer({ min: 0, max: 100 }).map((x) => x / 10);
const pairs = (least: number): fc.Arbitrary<(readonly [number, number])[]> =>
  ascending(least).chain((xs) => fc.tuple(...xs.map((x) => value.map((v): readonly [number, number] => [x, v]))));

export const scale: fc.Arbitrary<Scale> = fc.oneof(
  fc
    .tuple(number, fc.integer({ min: 1, max: 10_000 }))
    .map(([low, width]): Scale => ({ kind: "goalposts", low, high: low + width / 10, log: false })),
  fc
    .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 2, max: 5000 }))
    .map(([low, times]): Scale => ({ kind: "goalposts", low: low / 10, high: (low * times) / 10, log: true })),
  pairs(2).map((points): Scale => ({ kind: "points", points })),
  pairs(1).map((bands): Scale => ({ kind: "bands", bands })),
  fc.constantFrom<Scale>({ kind: "rating" }, { kind: "minmax" }, { kind: "percentile" }),
);

const criterion = (column: string, index: number): fc.Arbitrary<Criterion> =>
  fc.record({
    id: fc.constant(`c${index}`),
    column: fc.constant(column),
    label: fc.record({ en: label, zh: label }),
    group: fc.constantFrom("now", "future", "effort"),
    weight: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
    direction: fc.constantFrom("benefit", "cost"),
    scale,
    axis: fc.constantFrom("attractiveness", "strength"),
  });

const tiers: fc.Arbitrary<readonly Tier[]> = fc
  .uniqueArray(fc.integer({ min: 1, max: 95 }), { minLength: 0, maxLength: 4 })
  .chain((mins) => {
    const limits = [...mins].sort((a, b) => b - a);
    return fc.tuple(
      ...[...limits, null].map((min, i) =>
        fc
          .record({ en: label, zh: label })
          .map((words): Tier => ({ id: "ABCDE".charAt(i), ...(min === null ? {} : { min: min / 10 }), label: words })),
      ),
    );
  });

function gate(columns: readonly string[], ids: readonly string[]): fc.Arbitrary<Gate> {
  const test = fc.oneof(
    number.map((x) => ({ below: x })),
    number.map((x) => ({ above: x })),
    fc.oneof(number, label).map((x) => ({ equals: x })),
  );
  return fc
    .tuple(fc.constantFrom(...columns), fc.constantFrom(...ids), label, test)
    .map(([column, capTier, reason, limit]): Gate => ({ column, capTier, reason, ...limit }));
}

const amount = fc.integer({ min: 0, max: 400_000 });

function budget(ids: readonly string[], names: readonly string[]): fc.Arbitrary<ScoringModel["budget"]> {
  const bound = fc.tuple(fc.constantFrom(...names), fc.constantFrom("floors", "caps", "locks"), amount);
  return fc
    .record({
      total: fc.oneof(fc.integer({ min: 0, max: 5_000_000 }), fc.constantFrom(0, 7, 12.34)),
      unit: fc.constantFrom(1, 0.01, 100, 10000),
      reserve: fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 10_000 }) },
      ),
      shares: fc.tuple(...ids.map(() => fc.integer({ min: 0, max: 10 }))),
      bounds: fc.uniqueArray(bound, { maxLength: 3, selector: ([name]) => name }),
    })
    .map(({ shares, bounds, ...rest }) => {
      const kept = (kind: string): Record<string, number> =>
        Object.fromEntries(bounds.flatMap(([name, which, sum]) => (which === kind ? [[name, sum]] : [])));
      const parts = Object.fromEntries(ids.map((id, i) => [id, (shares[i] ?? 0) / 10]));
      return { ...rest, shares: parts, floors: kept("floors"), caps: kept("caps"), locks: kept("locks") };
    });
}

/** Models for a table with these columns and rows: every scale, direction and gate, one to five tiers, with and without groups and budget. */
export function modelFor(
  nameColumn: string,
  columns: readonly string[],
  names: readonly string[],
): fc.Arbitrary<ScoringModel> {
  return fc.tuple(fc.shuffledSubarray([...columns], { minLength: 1 }), tiers).chain(([scored, levels]) => {
    const ids = levels.map(({ id }) => id);
    return fc
      .record({
        criteria: fc.tuple(...scored.map(criterion)),
        gates: fc.array(gate([nameColumn, ...columns], ids), { maxLength: 2 }),
        groups: fc.option(fc.record({ now: amount, future: amount, effort: amount })),
        named: fc.boolean(),
        minCoverage: fc.integer({ min: 0, max: 10 }).map((x) => x / 10),
        name: label,
        money: fc.option(budget(ids, names)),
      })
      .map(({ groups, named, minCoverage, money, ...rest }): ScoringModel => ({
        version: 1,
        ...rest,
        ...(named ? { nameColumn } : {}),
        ...(groups === null ? {} : { groups }),
        missing: { policy: "renormalise", minCoverage },
        tiers: levels,
        ...(money === null || money === undefined ? {} : { budget: money }),
      }));
  });
}
