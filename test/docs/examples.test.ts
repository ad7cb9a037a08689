import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020";
import fc from "fast-check";
import { checkModel, effectiveShares, hasErrors, modelToFile, parseModelFile, scoreTable, suggestModel } from "#core";
import { defaultCriteria, type DataTable, type ProblemCode, type ScoringModel } from "#core";
import { languages, modelWords, sheetWords } from "#text";
import { modelFiles, mutatedFiles, type Json, type JsonObject } from "./modelFiles";

const root = path.join(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const guide = read("docs/model.md");
const schema = JSON.parse(read("docs/model.schema.json")) as JsonObject;
const sample = JSON.parse(read("samples/us-industries.model.json")) as JsonObject;
const accepts = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = ""]) => JSON.parse(text) as JsonObject);
const [smallest = {}, whole = {}] = blocks;

/** What a run says about a file before it sees any row. */
function saysOf(file: Json): ProblemCode[] {
  const { model, problems } = parseModelFile(file);
  return [...problems, ...(model === undefined ? [] : checkModel(model))].map((problem) => problem.code);
}

test("the guide holds a smallest model, a whole one and fragments", () => {
  expect(smallest["version"]).toBe(1);
  expect(Object.keys(whole).sort()).toEqual(Object.keys(schema["properties"] as JsonObject).sort());
  expect(blocks.length).toBeGreaterThan(4);
});

test.each(blocks.map((block, k) => [k + 1, { ...smallest, ...block }] as const))(
  "example %d of the guide is a model without a problem, but for weights that are scaled",
  (_k, file) => {
    accepts(file);
    expect(accepts.errors).toBeNull();
    expect(saysOf(file).filter((code) => !/^weights\/.*scaled$/.test(code))).toEqual([]);
  },
);

test("the sample's model has no problem, as it stands and as it is written back", () => {
  expect(saysOf(sample)).toEqual([]);
  const { model } = parseModelFile(sample);
  for (const file of [sample, model === undefined ? {} : modelToFile(model)]) {
    accepts(file);
    expect(accepts.errors).toBeNull();
  }
});

/** A sample's rows; its fields hold no quotes. */
function tableOf(file: string): DataTable {
  const [headers = [], ...rows] = read(file)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  const columns = headers.slice(1).map((header, j) => {
    const texts = rows.map((row) => row[j + 1] ?? "");
    const ratings = Float64Array.from(texts, (text) => (text === "" ? NaN : Number(text)));
    return { header, texts, ratings, format: "number" as const };
  });
  return { nameHeader: headers[0] ?? "", names: rows.map((row) => row[0] ?? ""), columns };
}

function tierCounts(model: ScoringModel | undefined, table: DataTable): Record<string, number> {
  const tiers = model === undefined ? [] : (scoreTable(model, table).result?.tier ?? []);
  return Object.fromEntries(["A", "B", "C"].map((tier) => [tier, tiers.filter((t) => t === tier).length]));
}

test("the sample's model sorts the 94 industries into tiers that a sales team can serve", () => {
  const { model } = parseModelFile(sample);
  expect(tierCounts(model, tableOf("samples/us-industries.csv"))).toEqual({ A: 19, B: 39, C: 36 });
});

test("the Chinese sample holds the ten default criteria, each in its own unit, and falls into all tiers", () => {
  const table = tableOf("samples/行业示例.csv");
  const { model, problems } = suggestModel(table);
  expect(problems).toEqual([]);
  expect(model?.criteria.map((criterion) => criterion.id)).toEqual(defaultCriteria.map((criterion) => criterion.id));
  expect(tierCounts(model, table)).toEqual({ A: 4, B: 3, C: 5 });
});

test("the shares that the guide shows are those of its model", () => {
  const { model } = parseModelFile(whole);
  const shares =
    model === undefined ? [] : Array.from(effectiveShares(model), (share) => `${Math.round(share * 100)}%`);
  const shown = [...guide.matchAll(/^\| `(\w+)` +\| \w+ \d+ +\| \d+ of \d+ +\| (\S+)/gm)].map(([, id, share]) => [
    id,
    share,
  ]);
  expect(shown).toEqual(model?.criteria.map((criterion, j) => [criterion.id, shares[j]]));
});

/** Every field that a part of the schema, or a part of it, has. */
function fieldsOf(part: Json): string[] {
  if (typeof part !== "object" || part === null) return [];
  const { properties, ...rest } = part as { properties?: JsonObject };
  return [
    ...Object.keys(properties ?? {}),
    ...[...Object.values(rest), ...Object.values(properties ?? {})].flatMap(fieldsOf),
  ];
}

test.each([...new Set(fieldsOf(schema))])("the guide explains the field %s", (field) => {
  expect(guide).toMatch(new RegExp(`\`"?${field}\\b`));
});

test("every field of the schema is described", () => {
  const bare = fieldsOf(schema).filter((field) => {
    const described = new RegExp(`"${field}":\\s*\\{\\s*("description"|"\\$ref")`);
    return !described.test(read("docs/model.schema.json"));
  });
  expect(bare).toEqual([]);
});

const shownWords = languages.flatMap((language) => {
  const { groups, directions, scales, axes, tests, suggested } = sheetWords[language];
  const { sections } = modelWords[language];
  return [sections, groups, directions, scales, axes, tests, { suggested }].flatMap((words) => Object.values(words));
});

test.each(shownWords)("the guide knows the sheet's word %s", (word) => {
  expect(guide).toContain(word);
});

const { criteria, groups, tiers, gates, budget, bounds, settings } = modelWords.en;
const headers = [criteria, groups, tiers, gates, budget, bounds].flatMap((words) => Object.values(words));

test.each(headers.filter((header) => !["Criterion", "指标 (zh)", "名称 (zh)"].includes(header)))(
  "the guide names the sheet's header %s",
  (header) => {
    expect(guide).toContain(header);
  },
);

test("the guide names the settings", () => {
  const { fingerprint: _fingerprint, ...named } = settings;
  for (const word of Object.values(named)) expect(guide).toContain(word);
});

const criterion = { id: "a", column: "A", weight: 1, scale: { kind: "rating" } };
const withCriterion = (more: JsonObject): JsonObject => ({ ...smallest, criteria: [{ ...criterion, ...more }] });
const withScale = (scale: Json): JsonObject => withCriterion({ scale });
const withGate = (gate: JsonObject): JsonObject => ({ ...smallest, gates: [{ column: "A", capTier: "C", ...gate }] });
const withBudget = (more: JsonObject): JsonObject => ({ ...smallest, budget: { total: 1, ...more } });

test.each<[string, Json]>([
  ["a list", []],
  ["a text", "model"],
  ["no version", { criteria: [criterion] }],
  ["version 2", { ...smallest, version: 2 }],
  ["a version as text", { ...smallest, version: "1" }],
  ["no criteria", { version: 1 }],
  ["an empty list of criteria", { version: 1, criteria: [] }],
  ["a slip of the pen", { ...smallest, teirs: [] }],
  ["a slip in a criterion", withCriterion({ wieght: 1 })],
  ["a weight as text", withCriterion({ weight: "12" })],
  ["a negative weight", withCriterion({ weight: -1 })],
  ["a blank id", withCriterion({ id: " " })],
  ["another group", withCriterion({ group: "later" })],
  ["a direction in capitals", withCriterion({ direction: "Cost" })],
  ["a label that is a text", withCriterion({ label: "A" })],
  ["no scale", { ...smallest, criteria: [{ id: "a", column: "A", weight: 1 }] }],
  ["a scale without a kind", withScale({ low: 0, high: 1 })],
  ["another kind of scale", withScale({ kind: "curve" })],
  ["goalposts without high", withScale({ kind: "goalposts", low: 0 })],
  ["goalposts with points", withScale({ kind: "goalposts", low: 0, high: 1, points: [] })],
  ["one point", withScale({ kind: "points", points: [[0, 1]] })],
  [
    "a point of three numbers",
    withScale({
      kind: "points",
      points: [
        [0, 1, 2],
        [1, 2],
      ],
    }),
  ],
  ["a value above 10", withScale({ kind: "bands", bands: [[0, 11]] })],
  ["no band", withScale({ kind: "bands", bands: [] })],
  ["a gate without a test", withGate({})],
  ["a gate with two tests", withGate({ below: 1, above: 2 })],
  ["a gate on true", withGate({ equals: true })],
  ["a tier called insufficient", { ...smallest, tiers: [{ id: "insufficient" }] }],
  ["no tiers", { ...smallest, tiers: [] }],
  ["coverage in percent", { ...smallest, missing: { minCoverage: 70 } }],
  ["another policy", { ...smallest, missing: { policy: "drop" } }],
  ["a budget without a total", { ...smallest, budget: {} }],
  ["a unit of 0", withBudget({ unit: 0 })],
  ["a negative reserve", withBudget({ reserve: -1 })],
  ["a negative share", withBudget({ shares: { A: -0.1 } })],
  ["a cap as text", withBudget({ caps: { Retail: "8" } })],
  ["a group of no question", { ...smallest, groups: { later: 1 } }],
])("schema and run both object to %s", (_name, file) => {
  expect(accepts(file)).toBe(false);
  expect(saysOf(file)).not.toEqual([]);
});

test("schema and run accept every file in the documented shape, and what is written back of it", () => {
  fc.assert(
    fc.property(modelFiles, (file) => {
      const { model, problems } = parseModelFile(file);
      expect(problems).toEqual([]);
      expect(accepts(file)).toBe(true);
      expect(model === undefined ? false : accepts(JSON.parse(JSON.stringify(modelToFile(model))))).toBe(true);
    }),
  );
});

/** Rules of sense, which the schema has as far as it can and which are not `parseModelFile`'s. */
const bySense = (file: Json): boolean => {
  const { model } = parseModelFile(file);
  return model !== undefined && hasErrors(checkModel(model));
};

test("a file with one thing changed is accepted by both or by neither", () => {
  fc.assert(
    fc.property(mutatedFiles, ({ file, mutation }) => {
      // The reader takes null for absent where there is a choice of words; the schema does not.
      fc.pre(mutation.by !== null);
      const inShape = parseModelFile(file).problems.length === 0;
      if (accepts(file)) expect(inShape).toBe(true);
      else expect(!inShape || bySense(file)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
