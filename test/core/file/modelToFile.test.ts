import fc from "fast-check";
import { modelToFile, parseModelFile, type Criterion, type Gate, type Scale, type ScoringModel } from "#core";
import { twoRatings } from "../fixtures";

// JSON has no -0, so neither have our models.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => (x === 0 ? 0 : x));
const text = fc.string({ minLength: 1, unit: "grapheme" });
const label = fc.record({ en: text, zh: text });
const pairs = fc.array(fc.tuple(number, number), { maxLength: 4 });
const amounts = fc.dictionary(text, number, { maxKeys: 3 }).map((entries) => ({ ...entries }));
const scale: fc.Arbitrary<Scale> = fc.oneof(
  fc.record({ kind: fc.constant("goalposts" as const), low: number, high: number, log: fc.boolean() }),
  fc.record({ kind: fc.constant("points" as const), points: pairs }),
  fc.record({ kind: fc.constant("bands" as const), bands: pairs }),
  fc.record({ kind: fc.constantFrom("rating" as const, "minmax" as const, "percentile" as const) }),
);
const group = fc.constantFrom("now" as const, "future" as const, "effort" as const);
const criterion: fc.Arbitrary<Criterion> = fc
  .record({
    ...{ id: text, column: text, label, group, weight: number, scale },
    direction: fc.constantFrom("benefit" as const, "cost" as const),
    axis: fc.constantFrom("attractiveness" as const, "strength" as const),
    suggested: fc.boolean(),
  })
  .map(({ suggested, ...rest }) => (suggested ? { ...rest, suggested } : rest));
const gate: fc.Arbitrary<Gate> = fc
  .tuple(
    fc.record({ column: text, capTier: text, reason: fc.string() }),
    fc.oneof(fc.record({ below: number }), fc.record({ above: number }), fc.record({ equals: fc.oneof(number, text) })),
  )
  .map(([base, limit]) => ({ ...base, ...limit }));
const tier = fc
  .tuple(fc.record({ id: text, label }), fc.option(number))
  .map(([t, min]) => (min === null ? t : { ...t, min }));
const budget = fc.record({
  total: number,
  unit: number,
  reserve: number,
  shares: amounts,
  floors: amounts,
  caps: amounts,
  locks: amounts,
});

const model: fc.Arbitrary<ScoringModel> = fc
  .record({
    criteria: fc.array(criterion, { maxLength: 4 }),
    gates: fc.array(gate, { maxLength: 3 }),
    tiers: fc.array(tier, { maxLength: 4 }),
    missing: fc.record({ policy: fc.constant("renormalise" as const), minCoverage: number }),
    name: fc.string(),
    more: fc.record(
      { nameColumn: text, groups: fc.record({ now: number, effort: number }), budget },
      { requiredKeys: [] },
    ),
  })
  .map(({ more, ...rest }) => ({ version: 1, ...rest, ...more }));

test("a model written to a file and read back is the same model", () => {
  fc.assert(
    fc.property(model, (m) => {
      const { model: back, problems } = parseModelFile(JSON.parse(JSON.stringify(modelToFile(m))));
      expect(problems.filter((p) => p.severity === "error")).toEqual([]);
      expect(back).toEqual(m);
    }),
  );
});

test("the file is a copy, so changing it leaves the model alone", () => {
  expect(modelToFile(twoRatings)["criteria"]).not.toBe(twoRatings.criteria);
});

test("a number that JSON cannot hold is refused", () => {
  expect(() => modelToFile({ ...twoRatings, missing: { policy: "renormalise", minCoverage: NaN } })).toThrow(TypeError);
});
