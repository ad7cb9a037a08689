import { readFileSync } from "node:fs";
import path from "node:path";
import { undoLastRun, WorkbookError } from "#actions";
import type { ScoringModel } from "#core";
import { parseModelFile } from "#core";
import type { OpenWorkbook } from "../../src/host";
import { applyPlan, readSheets, runExcel } from "../../src/office";
import type { Plan } from "../../src/workbook";
import { readCsv } from "../support/csv";
import { describeBook } from "../support/describeBook";
import { openData, score, tryScore } from "../support/scoredBook";

const cells = readCsv("test/golden/messy/input.csv");
const file = path.join(__dirname, "../golden/messy/model.json");
const model = parseModelFile(JSON.parse(readFileSync(file, "utf8"))).model as ScoringModel;
const request = { language: "en", model } as const;

const opened: OpenWorkbook[] = [];
async function open(): Promise<OpenWorkbook> {
  const workbook = await openData(cells);
  opened.push(workbook);
  return workbook;
}
afterEach(() => {
  for (const workbook of opened.splice(0)) workbook.close();
});

/** Contents, rules, names and sheets; looks of cells that stay blank do not count. */
function contents(workbook: OpenWorkbook) {
  const { sheets, names } = describeBook(workbook.book);
  return {
    names: names.map(({ name, formula }) => ({ name, formula })),
    sheets: sheets.map(({ name, cells: all, conditionalFormats, tables }) => ({
      name,
      conditionalFormats,
      tables,
      cells: Object.entries(all)
        .map(([at, cell]) => [at, (cell as { formula?: string }).formula ?? (cell as { value: unknown }).value])
        .filter(([, value]) => value !== null && value !== ""),
    })),
  };
}

async function refusal(run: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

test("a protected sheet is refused by name before anything is written", async () => {
  const workbook = await open();
  const before = contents(workbook);
  workbook.faults.protect("Data");
  const error = await refusal(tryScore(workbook, request));
  expect([error.code, error.where, error.state]).toEqual(["protected", "Data", "untouched"]);
  expect(contents(workbook)).toEqual(before);
});

test("a filter that hides rows is refused before anything is written", async () => {
  const workbook = await open();
  await workbook.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.autoFilter.apply(sheet.getRange("A3:G9"), 5, { filterOn: "Values", values: ["9"] });
    return context.sync();
  });
  const error = await refusal(tryScore(workbook, request));
  expect([error.code, error.state]).toEqual(["filtered", "untouched"]);
});

test("a run waits while a cell is being edited", async () => {
  const workbook = await open();
  workbook.faults.cellEdit = true;
  let ended = false;
  const run = score(workbook, request).then((done) => {
    ended = true;
    return done;
  });
  await new Promise((go) => setTimeout(go, 50));
  expect(ended).toBe(false);
  workbook.faults.cellEdit = false;
  expect((await run).result.rank[0]).toBeGreaterThan(0);
});

test("undo puts the workbook back, once", async () => {
  const workbook = await open();
  const before = contents(workbook);
  await score(workbook, request);
  expect(contents(workbook)).not.toEqual(before);
  expect(await undoLastRun()).toMatchObject({ done: true, kept: [] });
  expect(contents(workbook)).toEqual(before);
  expect(await undoLastRun()).toMatchObject({ done: false });
});

test("undo of a second run brings back the first one's results", async () => {
  const workbook = await open();
  await score(workbook, request);
  const first = contents(workbook);
  await score(workbook, { ...request, force: true, model: { ...model, gates: [] } });
  expect(contents(workbook)).not.toEqual(first);
  await undoLastRun();
  expect(contents(workbook)).toEqual(first);
});

test("a refusal at any action leaves the cells as they were, says so, and the next run is whole", async () => {
  const whole = await open();
  const before = contents(whole);
  const typedIn = whole.traffic.actions;
  await score(whole, request);
  const after = contents(whole);
  const count = whole.traffic.actions - typedIn;
  // Every action would be thousands of runs: the first and last ones, and a spread that moves with the plan's length.
  const spread = Array.from({ length: 25 }, (_, i) => Math.ceil(((i + 1) * count) / 26));
  for (const at of new Set([1, 2, 3, ...spread, count - 1, count])) {
    const workbook = await open();
    workbook.faults.failAt(typedIn + at);
    const error = await refusal(tryScore(workbook, request));
    expect([at, error.code, error.state === "partial"]).toEqual([at, "refused", false]);
    expect([at, contents(workbook)]).toEqual([at, before]);
    await score(workbook, request);
    expect(contents(workbook)).toEqual(after);
    workbook.close();
  }
});

/** A plan that takes several requests: so many rows of long texts on the sheet "Data". */
const long: Plan = {
  version: 1,
  steps: [
    { do: "write", sheet: "Data", range: "A1:A2", cells: [["new"], ["newer"]] },
    { do: "write", sheet: "Data", range: "K1:L9000", cells: Array(9000).fill(Array(2).fill("x".repeat(600))) },
  ],
};

test("a long plan tells how far it is, up to all of it", async () => {
  const workbook = await open();
  Object.assign(globalThis, { Excel: workbook.Excel });
  const before = await runExcel((context) => readSheets(context));
  const parts: number[] = [];
  await applyPlan(long, before, { onProgress: (part) => parts.push(part) });
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.at(-1)).toBe(1);
});

test("a request that Excel finds too large is sent in smaller ones", async () => {
  const workbook = await open();
  Object.assign(globalThis, { Excel: workbook.Excel });
  const before = await runExcel((context) => readSheets(context));
  workbook.faults.payloadLimit = 300_000;
  const cells = Array.from({ length: 900 }, (_, i) => [`row ${i} ${"x".repeat(600)}`]);
  const write = { do: "write", sheet: "Data", range: "K1:K900", cells } as const;
  await applyPlan({ version: 1, steps: [write, { ...write, range: "L1:L900" }] }, before);
  workbook.faults.payloadLimit = Infinity;
  const written = await runExcel((context) => readSheets(context));
  const texts = written.sheets[0]?.cells?.values.map((row) => row.slice(-2));
  expect(texts).toEqual(cells.map(([text]) => [text, text]));
});

test("a plan cancelled between two requests puts back what was written", async () => {
  const workbook = await open();
  Object.assign(globalThis, { Excel: workbook.Excel });
  const cellsBefore = contents(workbook);
  const before = await runExcel((context) => readSheets(context));
  const stop = new AbortController();
  const error = await refusal(applyPlan(long, before, { signal: stop.signal, onProgress: () => stop.abort() }));
  expect([error.code, error.state]).toEqual(["cancelled", "restored"]);
  expect(contents(workbook)).toEqual(cellsBefore);
});

test("a plan or a reading cancelled before its first request touches nothing", async () => {
  const workbook = await open();
  Object.assign(globalThis, { Excel: workbook.Excel });
  const cellsBefore = contents(workbook);
  const before = await runExcel((context) => readSheets(context));
  const signal = AbortSignal.abort();
  const error = await refusal(applyPlan(long, before, { signal }));
  expect([error.code, error.state]).toEqual(["cancelled", "untouched"]);
  await expect(runExcel((context) => readSheets(context, {}, { signal }))).rejects.toMatchObject({ code: "cancelled" });
  expect(contents(workbook)).toEqual(cellsBefore);
});
