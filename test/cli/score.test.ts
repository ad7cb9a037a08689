import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run";
import { functionsAddin } from "../support/functionsAddin";
import { openBook } from "../support/openBook";
import { root } from "../support/sourceFiles";
import { unzipParts } from "../support/xlsxParts";

const folder = mkdtempSync(path.join(tmpdir(), "score-functions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const formulas = ["=GTMSCORE(A1:C1,{2;1;1})", "=GTMTIER(E1)", "=GTMSCORES(A1:C2)"];

/** The sample with a sheet of the user's own formulas, saved with values that are out of date. */
async function bookWithFunctions(): Promise<string> {
  const sample = new Uint8Array(readFileSync(path.join(root, "samples/us-industries.xlsx")));
  const workbook = await openBook(sample, await functionsAddin());
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mine");
    sheet.getRange("A1:C2").values = [[9, 6, 3], [1, 2, 3]]; // prettier-ignore
    sheet.getRange("E1:G1").formulas = [formulas];
    await context.sync();
  });
  await workbook.save();
  const mine = workbook.book.sheets.find(({ name }) => name === "Mine");
  for (const cell of mine?.cells[0]?.slice(4, 7) ?? []) if (cell) cell.value = 99;
  const file = path.join(folder, "functions.xlsx");
  writeFileSync(file, await workbook.save());
  return file;
}

test("the user's cell functions stay in the file as Excel stores them, with values brought up to date", async () => {
  const file = await bookWithFunctions();
  const out = path.join(folder, "scored.xlsx");
  expect((await openBook(new Uint8Array(readFileSync(file)))).book.sheets.at(-1)?.cells[0]?.[4]?.value).toBe(99);

  expect(await run([file, "--out", out], { out: () => undefined, error: () => undefined })).toBe(0);

  const bytes = new Uint8Array(readFileSync(out));
  const { book } = await openBook(bytes);
  const mine = book.sheets.find(({ name }) => name === "Mine");
  const cells = mine?.cells.map((row) => row?.slice(4, 7)) ?? [];
  expect(cells[0]?.map((cell) => cell?.formula)).toEqual(formulas);
  expect(cells.map((row) => Array.from(row ?? [], (cell) => cell?.value))).toEqual([
    [6.75, "B", 6],
    [undefined, undefined, 2],
  ]);
  const parts = Object.values(unzipParts(bytes)).map((part) => new TextDecoder().decode(part));
  const stored = parts.flatMap((part) => part.match(/_xldudf_\w+/g) ?? []);
  expect(stored.sort()).toEqual(["_xldudf_GTMSCORE", "_xldudf_GTMSCORES", "_xldudf_GTMTIER"]);
});
