/** Large workbooks on the host: open a file, score it, score it again, save it; the processor time of each and the peak of memory. */
import { scoreWorkbook } from "#actions";
import { openWorkbook } from "#host";
import { benchModel, budget, cellsOf, columns, tableOf } from "./data";
import { report } from "./measure";

/** A workbook file with the table on its only sheet. */
async function fileOf(rows: number): Promise<Uint8Array> {
  const workbook = await openWorkbook();
  const cells = cellsOf(tableOf(rows));
  await workbook.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRangeByIndexes(0, 0, cells.length, columns + 1).values = cells;
    return context.sync();
  });
  const bytes = await workbook.save();
  workbook.close();
  return bytes;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Milliseconds of processor time: what other programs of the machine do meanwhile does not count. */
async function timed<T>(task: () => Promise<T>): Promise<[T, number]> {
  const start = process.cpuUsage();
  const result = await task();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

async function run(values: boolean): Promise<number> {
  const request = { language: "en", model: { ...benchModel(), budget }, values } as const;
  const [outcome, time] = await timed(() => scoreWorkbook(request));
  if (!outcome.done) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
  return time;
}

async function benchLarge(rows: number, values: boolean): Promise<void> {
  const bytes = await fileOf(rows);
  const [workbook, opened] = await timed(() => openWorkbook(bytes, { platform: "web" }));
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
  const first = await run(values);
  const second = await run(values);
  const [saved, saving] = await timed(() => workbook.save());
  workbook.close();
  // In kilobytes, of the whole process: each size has a process of its own.
  const peak = process.resourceUsage().maxRSS * 1024;
  const file = `a file of ${megabytes(bytes.length)} opened in ${seconds(opened)}`;
  const runs = `scored in ${seconds(first)}, again in ${seconds(second)}`;
  const detail = `${file}, ${runs}, ${megabytes(saved.length)} saved in ${seconds(saving)}; peak ${megabytes(peak)}`;
  const all = opened + first + second + saving;
  report(
    `${rows} × ${columns} ${values ? "values" : "live"}: open, score, score again, save`,
    seconds(all),
    "",
    detail,
  );
}

const [rows, mode] = process.argv.slice(2);
void benchLarge(Number(rows), mode === "values");
