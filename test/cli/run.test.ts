import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseOptions } from "../../src/cli/options";
import { run } from "../../src/cli/run";
import { openWorkbook } from "../../src/host";
import { everythingBook } from "../support/everythingBook";
import { openData } from "../support/scoredBook";
import { unzipParts, zipParts } from "../support/xlsxParts";

const folder = mkdtempSync(path.join(tmpdir(), "score-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const samples = path.join(__dirname, "../../samples");
const book = path.join(folder, "book.xlsx");
beforeAll(() => copyFileSync(path.join(samples, "us-industries.xlsx"), book));

async function cli(...args: string[]): Promise<{ status: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const status = await run(args, { out: (line) => out.push(line), error: (line) => error.push(line) });
  return { status, out: out.join("\n"), error: error.join("\n") };
}
const at = (name: string): string => path.join(folder, name);
const files = (): string[] => readdirSync(folder).sort();

interface Json {
  rows: {
    name: string;
    values: Record<string, number | null>;
    contributions: Record<string, number>;
    score: number;
    low: number;
    high: number;
    rank: number | null;
    tier: string;
  }[];
  budget: { total: number; reserve: number; unallocated: number; rows: { name: string; amount: number }[] };
  out: string;
}

test("--json prints one object: 94 rows, contributions that add up, a budget that sums exactly", async () => {
  const { status, out } = await cli(book, "--json", "--out", at("json.xlsx"));
  expect(status).toBe(0);
  const { rows, budget, out: written } = JSON.parse(out) as Json;
  expect(rows).toHaveLength(94);
  for (const row of rows) {
    const sum = Object.values(row.contributions).reduce((a, b) => a + b, 0);
    expect(Math.abs(sum - row.score)).toBeLessThan(1e-12);
    expect(row.low).toBeLessThanOrEqual(row.score);
    expect(row.high).toBeGreaterThanOrEqual(row.score);
  }
  const amounts = budget.rows.reduce((sum, row) => sum + row.amount, 0);
  expect(amounts + budget.reserve + budget.unallocated).toBe(budget.total);
  expect(existsSync(written)).toBe(true);
});

test("the input stays as it was, an existing output is replaced only with --force", async () => {
  const before = readFileSync(book);
  expect((await cli(book, "--out", at("twice.xlsx"))).status).toBe(0);
  const first = readFileSync(at("twice.xlsx"));
  const refused = await cli(book, "--out", at("twice.xlsx"));
  expect(refused.status).toBe(2);
  expect(refused.error).toMatch(/--force/);
  expect((await cli(book, "--out", at("twice.xlsx"), "--force")).status).toBe(0);
  expect(readFileSync(at("twice.xlsx")).equals(first)).toBe(true);
  expect(readFileSync(book).equals(before)).toBe(true);
});

test("scoring the scored workbook again gives the same bytes", async () => {
  await cli(book, "--out", at("once.xlsx"));
  expect((await cli(at("once.xlsx"), "--out", at("again.xlsx"))).status).toBe(0);
  expect(readFileSync(at("again.xlsx")).equals(readFileSync(at("once.xlsx")))).toBe(true);
});

test("--plan prints the plan and writes nothing", async () => {
  const before = files();
  const { status, out } = await cli(book, "--plan");
  expect(status).toBe(0);
  expect((JSON.parse(out) as { steps: unknown[] }).steps.length).toBeGreaterThan(10);
  expect(files()).toEqual(before);
});

test("--lang zh writes Chinese sheets and speaks Chinese", async () => {
  const { status, out } = await cli(book, "--lang", "zh", "--out", at("zh.xlsx"));
  expect(status).toBe(0);
  expect(out).toMatch(/A 重点/);
});

test.each([
  ["nothing", []],
  ["an unknown option", [book, "--wat"]],
  ["two workbooks", [book, book]],
  ["an unknown language", [book, "--lang", "fr"]],
  ["the input as output", [book, "--out", book]],
  ["--json and --plan together", [book, "--json", "--plan"]],
])("%s is a usage error", async (_, args) => {
  const { status, out, error } = await cli(...args);
  expect([status, out]).toEqual([2, ""]);
  expect(error).toMatch(/Usage: npm run/);
});

test("a model that does not fit the data exits with 1, says which columns are missing, and writes nothing", async () => {
  const model = JSON.parse(readFileSync(path.join(samples, "us-industries.model.json"), "utf8")) as {
    criteria: { column: string; weight: number | string }[];
  };
  model.criteria.forEach((criterion, i) => (criterion.column = i === 0 ? "Nowhere" : criterion.column));
  writeFileSync(at("model.json"), JSON.stringify(model));
  const { status, out, error } = await cli(book, "--model", at("model.json"), "--out", at("no.xlsx"), "--json");
  expect([status, out, existsSync(at("no.xlsx"))]).toEqual([1, "", false]);
  expect(error).toMatch(/Nowhere/);
});

test.each([
  ["no JSON", "not json"],
  [
    "a text weight",
    JSON.stringify({
      version: 1,
      name: "m",
      criteria: [{ id: "a", column: "Firms", weight: "x", scale: { kind: "minmax" } }],
    }),
  ],
])("a model file with %s exits with 1", async (_, text) => {
  writeFileSync(at("bad.json"), text);
  expect((await cli(book, "--model", at("bad.json"), "--out", at("no.xlsx"))).status).toBe(1);
});

test("data errors carry their cell's address", async () => {
  const workbook = await openData([
    ["Industry", "Size"],
    ["Retail", 1],
    ["retail", 2],
  ]);
  writeFileSync(at("twins.xlsx"), await workbook.save());
  workbook.close();
  const { status, error } = await cli(at("twins.xlsx"), "--out", at("no.xlsx"));
  expect(status).toBe(1);
  expect(error).toMatch(/'Data'!A3/);
});

test.each([
  ["no such file", "missing.xlsx", undefined],
  ["text", "text.xlsx", "hello"],
  ["a zip that is no workbook", "zip.xlsx", zipParts({ "a.txt": "x" })],
])("%s exits with 3", async (_, name, content) => {
  if (content !== undefined) writeFileSync(at(name), content);
  const { status, out, error } = await cli(at(name), "--out", at("no.xlsx"));
  expect([status, out]).toEqual([3, ""]);
  expect(error).not.toBe("");
});

test("a damaged workbook exits with 3", async () => {
  writeFileSync(at("damaged.xlsx"), everythingBook().slice(0, 4000));
  expect((await cli(at("damaged.xlsx"), "--out", at("no.xlsx"))).status).toBe(3);
});

test("a protected sheet exits with 3 and says how to go on", async () => {
  const workbook = await openWorkbook(new Uint8Array(readFileSync(book)));
  await workbook.Excel.run((context) => {
    context.workbook.worksheets.getItem("Industries").protection.protect();
    return context.sync();
  });
  writeFileSync(at("protected.xlsx"), await workbook.save());
  workbook.close();
  const { status, error } = await cli(at("protected.xlsx"), "--out", at("no.xlsx"));
  expect(status).toBe(3);
  expect(error).toMatch(/Industries.*protected.*Unprotect/);
});

test("everything else that a workbook holds comes back: charts, pivot, comments, custom XML, hidden sheets", async () => {
  writeFileSync(at("everything.xlsx"), everythingBook());
  const { status, error } = await cli(at("everything.xlsx"), "--range", "Growth", "--out", at("everything.out.xlsx"));
  expect([status, error.match(/^error.*$/gm)]).toEqual([0, null]);
  const before = unzipParts(everythingBook());
  const after = unzipParts(new Uint8Array(readFileSync(at("everything.out.xlsx"))));
  const kept = Object.keys(before).filter((part) =>
    /chart|pivot|comments|vmlDrawing|customXml|printerSettings|unknown|sheet[2345]\.xml$/.test(part),
  );
  expect(kept.length).toBeGreaterThan(12);
  for (const part of kept) expect([part, after[part]]).toEqual([part, before[part]]);
  const text = new TextDecoder().decode(after["xl/workbook.xml"]);
  expect(text).toMatch(/name="Hidden"[^>]*state="hidden"/);
  expect(text).toMatch(/name="Secret"[^>]*state="veryHidden"/);
});

test("the input is not replaced through a link either, and a failed write leaves nothing behind", async () => {
  symlinkSync(book, at("link.xlsx"));
  expect((await cli(at("link.xlsx"), "--out", book, "--force")).status).toBe(2);
  mkdirSync(at("folder.xlsx"));
  const before = files();
  const { status, error } = await cli(book, "--out", at("folder.xlsx"), "--force", "--lang", "zh");
  expect(status).toBe(3);
  expect(error).toMatch(/无法写入.*folder\.xlsx/);
  expect(files()).toEqual(before);
});

test("a workbook with macros keeps its extension", () => {
  expect(parseOptions([path.join("a", "b.xlsm")]).out).toBe(path.join("a", "b.scored.xlsm"));
  expect(parseOptions(["b.v2.xlsx"]).out).toBe("b.v2.scored.xlsx");
});

test("a model file that is no JSON says in which line, under the file's name", async () => {
  writeFileSync(at("broken.json"), '{\n  "version": 1,\n  "criteria": [}\n}');
  const { status, error } = await cli(book, "--model", at("broken.json"), "--out", at("no.xlsx"));
  expect(status).toBe(1);
  expect(error).toMatch(/broken\.json: .*line 3/);
});

test("errors of the model are said together with why the rows cannot be read", async () => {
  const scale = { kind: "goalposts", low: 5, high: 1 };
  const model = { version: 1, criteria: [{ id: "a", column: "Size", weight: 1, scale }] };
  writeFileSync(at("model.json"), JSON.stringify(model));
  const { status, error } = await cli(at("twins.xlsx"), "--model", at("model.json"), "--out", at("no.xlsx"));
  expect(status).toBe(1);
  expect(error).toMatch(/'Data'!A3: [^]*criteria\[0\]\.scale: /);
});
