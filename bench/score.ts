/** Ratios against a stated baseline, measured in one run; absolute times are the machine's, ratios are ours. */
import type { Criterion, DataTable, ScoringModel } from "#core";
import { defaultTiers, scoreTable } from "#core";
import { scoreWorkbook } from "#actions";
import { openWorkbook } from "#host";

const columns = 12;

function tableOf(rows: number): DataTable {
  const ratings = (j: number): Float64Array =>
    Float64Array.from({ length: rows }, (_, i) => ((i * 7919 + j * 104729) % 1000) / 100);
  return {
    nameHeader: "Industry",
    names: Array.from({ length: rows }, (_, i) => `Industry ${i + 1}`),
    columns: Array.from({ length: columns }, (_, j) => ({
      header: `C${j}`,
      ratings: ratings(j),
      texts: [],
      format: "number" as const,
    })),
  };
}

function model(): ScoringModel {
  const criteria = Array.from({ length: columns }, (_, j): Criterion => ({
    id: `c${j}`,
    column: `C${j}`,
    label: { en: `C${j}`, zh: `C${j}` },
    group: "now",
    weight: j + 1,
    direction: j % 3 === 0 ? "cost" : "benefit",
    scale: { kind: "goalposts", low: 1, high: 9, log: false },
    axis: "attractiveness",
  }));
  return {
    version: 1,
    name: "bench",
    criteria,
    missing: { policy: "renormalise", minCoverage: 0.7 },
    gates: [],
    tiers: defaultTiers,
  };
}

/** Median of the times of several calls, in milliseconds, after two that do not count. */
function median(runs: number, call: () => void): number {
  for (let i = 0; i < 2; i++) call();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

let sink = 0;
function bareSum(table: DataTable): void {
  for (const { ratings } of table.columns) for (let i = 0; i < ratings.length; i++) sink += ratings[i] ?? 0;
}

function benchCore(rows: number): void {
  const table = tableOf(rows);
  const base = median(15, () => bareSum(table));
  const scoring = median(15, () => void scoreTable(model(), table));
  console.log(
    `core  ${rows} × ${columns}: ${scoring.toFixed(1)} ms, ${(scoring / base).toFixed(1)} × a bare sum of the matrix`,
  );
}

async function benchRun(rows: number): Promise<void> {
  const table = tableOf(rows);
  const workbook = await openWorkbook(undefined, { platform: "web" });
  Object.assign(globalThis, { Excel: workbook.Excel });
  const cells = [
    ["Industry", ...table.columns.map((column) => column.header)],
    ...table.names.map((name, i) => [name, ...table.columns.map((column) => column.ratings[i] ?? "")]),
  ];
  const raw = await timed(workbook, async () => {
    for (let top = 0; top < cells.length; top += 20_000) {
      const block = cells.slice(top, top + 20_000);
      await workbook.Excel.run((context) => {
        context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(top, 0, block.length, columns + 1).values =
          block;
        return context.sync();
      });
    }
  });
  const run = await timed(workbook, () => scoreWorkbook({ language: "en", model: model(), values: true }));
  console.log(
    `run   ${rows} rows, values: ${run.requests} requests, ${(run.bytes / raw.bytes).toFixed(2)} × the bytes and ` +
      `${(run.milliseconds / raw.milliseconds).toFixed(1)} × the time of writing the data raw (${run.milliseconds.toFixed(0)} ms)`,
  );
  workbook.close();
}

async function timed(workbook: Awaited<ReturnType<typeof openWorkbook>>, task: () => Promise<unknown>) {
  const before = { ...workbook.traffic };
  const start = performance.now();
  await task();
  const { requests, requestBytes, responseBytes } = workbook.traffic;
  return {
    milliseconds: performance.now() - start,
    requests: requests - before.requests,
    bytes: requestBytes + responseBytes - before.requestBytes - before.responseBytes,
  };
}

async function main(): Promise<void> {
  for (const rows of [1_000, 10_000, 100_000]) benchCore(rows);
  for (const rows of [100, 1_380, 10_000]) await benchRun(rows);
  if (Number.isNaN(sink)) throw new Error("the baseline was not computed");
}

void main();
