/** Cell functions over the wire: a cell a row against one call for all rows, both against a function that only hands back a cell. */
import { associateFunctions, functionsFile } from "#functions";
import { openWorkbook } from "#host";
import { quick, report } from "./measure";

const rows = quick ? 2_000 : 10_000;
const columns = 10;

const any = (name: string) => ({ name, type: "any", dimensionality: "matrix" });
const echo = { id: "ECHO", name: "ECHO", parameters: [any("x")], result: { dimensionality: "matrix" } };

/** Milliseconds until the formulas of one column show their values. */
async function timed(formulas: readonly string[]): Promise<number> {
  const file = { ...functionsFile, functions: [...functionsFile.functions, echo] };
  const workbook = await openWorkbook(undefined, { functions: file });
  Object.assign(globalThis, { CustomFunctions: workbook.CustomFunctions });
  associateFunctions();
  workbook.CustomFunctions.associate("ECHO", (x: unknown[][]) => [[x[0]?.[0] ?? 0]]);
  const { Excel } = workbook;
  await Excel.run((context) => {
    const cells = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_v, j) => (i * 7 + j * 3) % 11),
    );
    context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, rows, columns).values = cells.map((row) =>
      row.map((x) => Math.min(10, x)),
    );
    return context.sync();
  });
  const start = performance.now();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, columns, formulas.length, 1);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    if (typeof range.values.at(-1)?.[0] !== "number")
      throw new Error(`${String(range.values.at(-1)?.[0])} is no score`);
  });
  const time = performance.now() - start;
  workbook.close();
  return time;
}

const each = (name: string) => Array.from({ length: rows }, (_, i) => `=${name}(A${i + 1}:J${i + 1})`);

async function main(): Promise<void> {
  await timed(["=GTMSCORES(A1:J10)"]);
  const base = await timed(each("ECHO"));
  const scores = await timed(each("GTMSCORE"));
  const spilled = await timed([`=GTMSCORES(A1:J${rows})`]);
  const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;
  const measured = `${seconds(scores)}, as many cells of a function that hands back a cell ${seconds(base)}`;
  report(`${rows} cells of GTMSCORE`, `${(scores / base).toFixed(2)} ×`, "", measured);
  const once = `${seconds(spilled)} for one cell of GTMSCORES over ${rows} rows, ${seconds(scores)} for a cell a row`;
  report(`${rows} cells of GTMSCORE against one of GTMSCORES`, `${(scores / spilled).toFixed(1)} ×`, "", once);
}

void main();
