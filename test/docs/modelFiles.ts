import fc from "fast-check";

/** Any JSON value. */
export type Json = unknown;
export type JsonObject = Record<string, Json>;

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => (x === 0 ? 0 : x));
const amount = fc.double({ min: 0, max: 1e9, noNaN: true }).map((x) => (x === 0 ? 0 : x));
const text = fc.string({ unit: "grapheme", maxLength: 8 });
// Never blank, and never the name of something that every object has.
const id = text.map((t) => `c_${t}`);
const label = fc.record({ en: text, zh: text }, { requiredKeys: [] });
const pair = fc.tuple(
  number,
  fc.double({ min: 0, max: 10, noNaN: true }).map((x) => (x === 0 ? 0 : x)),
);
const amounts = fc.dictionary(id, amount, { maxKeys: 3, noNullPrototype: true });

const scale = fc.oneof(
  fc.record(
    { kind: fc.constant("goalposts"), low: number, high: number, log: fc.boolean() },
    { requiredKeys: ["kind", "low", "high"] },
  ),
  fc.record({ kind: fc.constant("points"), points: fc.array(pair, { minLength: 2, maxLength: 4 }) }),
  fc.record({ kind: fc.constant("bands"), bands: fc.array(pair, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constantFrom("rating", "minmax", "percentile") }),
);

const criterion = fc.record(
  {
    ...{ id, column: text, label, weight: amount, scale, suggested: fc.boolean() },
    group: fc.constantFrom("now", "future", "effort"),
    direction: fc.constantFrom("benefit", "cost"),
    axis: fc.constantFrom("attractiveness", "strength"),
  },
  { requiredKeys: ["id", "column", "weight", "scale"] },
);

const gate = fc
  .tuple(
    fc.record({ column: text, capTier: text, reason: text }, { requiredKeys: ["column", "capTier"] }),
    fc.oneof(fc.record({ below: number }), fc.record({ above: number }), fc.record({ equals: fc.oneof(number, text) })),
  )
  .map(([rest, test]) => ({ ...rest, ...test }));

/** Model files in the documented shape, with and without each field that has a default. */
export const modelFiles: fc.Arbitrary<JsonObject> = fc.record(
  {
    version: fc.constant(1),
    ...{ $schema: text, name: text, nameColumn: text },
    groups: fc.record({ now: amount, future: amount, effort: amount }, { requiredKeys: [] }),
    criteria: fc.array(criterion, { minLength: 1, maxLength: 3 }),
    missing: fc.record(
      { policy: fc.constant("renormalise"), minCoverage: fc.double({ min: 0, max: 1, noNaN: true }) },
      { requiredKeys: [] },
    ),
    gates: fc.array(gate, { maxLength: 3 }),
    tiers: fc.array(fc.record({ id, min: number, label }, { requiredKeys: ["id"] }), { minLength: 1, maxLength: 4 }),
    budget: fc.record(
      {
        ...{ total: amount, unit: fc.constantFrom(0.01, 1, 10_000), reserve: amount },
        ...{ shares: amounts, floors: amounts, caps: amounts, locks: amounts },
      },
      { requiredKeys: ["total"] },
    ),
  },
  { requiredKeys: ["version", "criteria"] },
);

/** One thing done to a file: a value replaced, a field removed or a field added. */
export interface Mutation {
  readonly path: readonly (string | number)[];
  readonly change: "replace" | "remove" | "add";
  readonly by: Json;
}

function pathsOf(json: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof json !== "object" || json === null) return [path];
  const inside = Array.isArray(json)
    ? json.flatMap((entry: Json, k) => pathsOf(entry, [...path, k]))
    : Object.entries(json).flatMap(([key, entry]) => pathsOf(entry, [...path, key]));
  return [path, ...inside];
}

const otherThings = fc.constantFrom<Json>("x", "", "now", "points", 5, 0.5, true, false, [], {}, [0, 1], [[1]], null);

/** Files with one mutation each at any depth; the result may still be in shape. */
export const mutatedFiles: fc.Arbitrary<{ file: Json; mutation: Mutation }> = modelFiles.chain((file) =>
  fc
    .record({
      path: fc.constantFrom(...pathsOf(file).filter((path) => path.length > 0)),
      change: fc.constantFrom("replace" as const, "remove" as const, "add" as const),
      by: otherThings,
    })
    .map((mutation) => ({ file: mutate(file, mutation.path, mutation), mutation })),
);

function mutate(json: Json, path: readonly (string | number)[], mutation: Mutation): Json {
  const [step, ...rest] = path;
  if (Array.isArray(json)) {
    const entries = json as readonly Json[];
    if (rest.length > 0) return entries.map((entry, k) => (k === step ? mutate(entry, rest, mutation) : entry));
    if (mutation.change === "remove") return entries.filter((_, k) => k !== step);
    if (mutation.change === "add") return [...entries, mutation.by];
    return entries.map((entry, k) => (k === step ? mutation.by : entry));
  }
  const fields = json as JsonObject;
  const key = String(step);
  if (rest.length > 0) return { ...fields, [key]: mutate(fields[key], rest, mutation) };
  if (mutation.change === "replace") return { ...fields, [key]: mutation.by };
  if (mutation.change === "add") return { ...fields, [`${key}_`]: mutation.by };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}
