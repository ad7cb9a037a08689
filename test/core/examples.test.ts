import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { defaultBudget, defaultTiers, type ScoringModel } from "#core";
import { column, criterion, model, table } from "./fixtures";

const root = join(__dirname, "../../src/core");

/** The names that an example may use besides the layer's own functions. */
const scene: Record<string, unknown> = {
  column: column("Fit", [2, 8]),
  criterion: criterion("fit"),
  model: model(
    [
      criterion("size", { column: "Market size", scale: { kind: "goalposts", low: 100, high: 50_000, log: true } }),
      criterion("win", { column: "Win rate", scale: { kind: "goalposts", low: 0, high: 0.4, log: false } }),
    ],
    { gates: [{ column: "Segment", equals: "bank", capTier: "B", reason: "regulated" }] },
  ) satisfies ScoringModel,
  table: table(
    ["Retail", "Banking"],
    column("Market size", [20_000, 2_000]),
    column("Win rate", [0.36, 0.2]),
    column("Segment", ["shops", "bank"]),
  ),
  settings: { ...defaultBudget, total: 30_000_000 },
  rows: [{ name: "Retail", tier: defaultTiers[0]?.id, score: 8, ranked: true }],
};

const examples = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => {
    const path = join(root, file);
    Object.assign(scene, require(path), { model: scene["model"], table: scene["table"] });
    const found = readFileSync(path, "utf8").matchAll(/@example (.+) \/\/ (.+)$/gm);
    return [...found].map(([, code = "", expected = ""]) => [relative(root, path), code, expected] as const);
  });

function evaluate(code: string): unknown {
  const result: unknown = new Function(...Object.keys(scene), `return (${code});`)(...Object.values(scene));
  return result instanceof Float64Array || result instanceof Int32Array ? Array.from(result) : result;
}

/** Numbers with the noise of the last digits removed. */
function tidy(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(tidy);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, tidy(entry)]));
}

test("docstrings hold examples", () => {
  expect(examples.length).toBeGreaterThan(30);
});

test.each(examples)("the example in %s holds: %s is %s", (_file, code, expected) => {
  expect(tidy(evaluate(code))).toEqual(tidy(evaluate(expected)));
});
