/** A whole run against reading and writing the same cells raw: requests, bytes and time. */
import { scoreWorkbook, type ScoreDone } from "#actions";
import { openWorkbook, type OpenWorkbook } from "#host";
import { benchModel, budget, cellsOf, columns, tableOf } from "./data";
import { growth, quick, report } from "./measure";

interface Cost {
  readonly milliseconds: number;
  readonly requests: number;
  readonly bytes: number;
}

async function costOf(workbook: OpenWorkbook, task: () => Promise<unknown>): Promise<Cost> {
  const before = { ...workbook.traffic };
  const start = performance.now();
  await task();
  const milliseconds = performance.now() - start;
  const { requests, requestBytes, responseBytes } = workbook.traffic;
  return {
    milliseconds,
    requests: requests - before.requests,
    bytes: requestBytes + responseBytes - before.requestBytes - before.responseBytes,
  };
}

async function openTable(rows: number): Promise<OpenWorkbook> {
  // No limit while the data is typed in; the run then has the web's.
  const workbook = await openWorkbook(undefined, { platform: "web" });
  const limit = workbook.faults.payloadLimit;
  workbook.faults.payloadLimit = Infinity;
  const cells = cellsOf(tableOf(rows));
  await workbook.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRangeByIndexes(0, 0, cells.length, columns + 1).values = cells;
    return context.sync();
  });
  workbook.faults.payloadLimit = limit;
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
  return workbook;
}

type Write = Extract<ScoreDone["plan"]["steps"][number], { do: "write" }>;
const writesOf = (done: ScoreDone): Write[] => done.plan.steps.flatMap((step) => (step.do === "write" ? [step] : []));

/** Reads the same cells' values and writes the same contents, without a limit: one request each way. */
async function raw(rows: number, writes: readonly Write[]): Promise<Cost & { readonly cellBytes: number }> {
  const workbook = await openTable(rows);
  workbook.faults.payloadLimit = Infinity;
  let cellBytes = 0;
  const cost = await costOf(workbook, () =>
    workbook.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Sheet1").getUsedRange(true);
      used.load("values");
      await context.sync();
      cellBytes += bytesOf(used.values);
      const sheets = new Set(["Sheet1"]);
      for (const { sheet, range, cells } of writes) {
        if (!sheets.has(sheet)) context.workbook.worksheets.add(sheet);
        sheets.add(sheet);
        context.workbook.worksheets.getItem(sheet).getRange(range).formulas = cells.map((row) => [...row]);
        cellBytes += bytesOf(cells);
      }
      await context.sync();
    }),
  );
  workbook.close();
  return { ...cost, cellBytes };
}

const bytesOf = (cells: unknown): number => Buffer.byteLength(JSON.stringify(cells));

async function scored(rows: number): Promise<Cost & { readonly done: ScoreDone }> {
  const workbook = await openTable(rows);
  let done: ScoreDone | undefined;
  const cost = await costOf(workbook, async () => {
    const outcome = await scoreWorkbook({ language: "en", model: { ...benchModel(), budget }, values: true });
    if (!outcome.done) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
    done = outcome;
  });
  workbook.close();
  if (done === undefined) throw new Error("no run");
  return { ...cost, done };
}

/** Best of some tries in turn: what other programs of the machine add is neither one's. */
async function benchRun(rows: number): Promise<number> {
  const tries = rows > 5_000 ? 3 : rows > 1_000 ? 8 : 30;
  let run = await scored(rows);
  let base = await raw(rows, writesOf(run.done));
  const quicker = <C extends Cost>(one: C, other: C): C => (other.milliseconds < one.milliseconds ? other : one);
  for (let i = 1; i < tries; i++) {
    run = quicker(run, await scored(rows));
    base = quicker(base, await raw(rows, writesOf(run.done)));
  }
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  report(
    `requests of a run, ${rows} rows`,
    String(run.requests),
    "≤ 4",
    "values mode, Excel on the web, budget included",
  );
  report(
    `bytes of a run, ${rows} rows`,
    `${(run.bytes / base.cellBytes).toFixed(2)} ×`,
    "≤ 1.2",
    `${kilobytes(run.bytes)}, the JSON of the cells read and written ${kilobytes(base.cellBytes)}`,
  );
  report(
    `time of a run, ${rows} rows`,
    `${(run.milliseconds / base.milliseconds).toFixed(2)} ×`,
    "≤ 1.5",
    `${run.milliseconds.toFixed(0)} ms, the same cells raw ${base.milliseconds.toFixed(0)} ms, best of ${tries}`,
  );
  return run.milliseconds;
}

async function main(): Promise<void> {
  // Excel's client, the host and the product are compiled before anything counts.
  await raw(200, writesOf((await scored(200)).done));
  const times: number[] = [];
  const sizes = quick ? [100, 1_380] : [100, 1_380, 10_000];
  for (const rows of sizes) times.push(await benchRun(rows));
  const [from, to] = [sizes.at(-2) ?? 0, sizes.at(-1) ?? 0];
  const exponent = growth([from, to], [times.at(-2) ?? 1, times.at(-1) ?? 1]);
  report(`growth of a run, ${from} to ${to} rows`, `n^${exponent}`, "n^1.1", "host included");
}

void main();
