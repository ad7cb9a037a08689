import { spawnSync } from "node:child_process";
import { functionExamples } from "../../scripts/functionsDoc.cjs";
import { cellFunctions } from "#functions";
import { functionsAddin } from "../support/functionsAddin";
import { openBook } from "../support/openBook";
import { root } from "../support/sourceFiles";

type Cell = string | number;

/** {1,2;3,4} as rows; anything else as a single cell. */
function rowsOf(written: string): Cell[][] {
  const cell = (text: string): Cell => (text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text);
  if (!written.startsWith("{")) return [[cell(written)]];
  const rows = written.slice(1, -1).split(";");
  return rows.map((row) => row.split(",").map((text) => cell(text.replace(/^"(.*)"$/, "$1"))));
}

test("every example in the help gives what the help says, in a cell of a workbook", async () => {
  const examples = await functionExamples();
  expect(examples.map(({ id }) => id)).toEqual(Object.keys(cellFunctions));
  const workbook = await openBook(undefined, await functionsAddin());
  const shown = await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const ranges = examples.map(({ formula, result }, i) => {
      const [rows, top] = [rowsOf(result), 10 * i];
      sheet.getRangeByIndexes(top, 0, 1, 1).formulas = [[formula]];
      return sheet.getRangeByIndexes(top, 0, rows.length, rows[0]?.length ?? 1).load("values");
    });
    await context.sync();
    return ranges.map(({ values }) => values as Cell[][]);
  });
  const near = (cell: Cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell);
  examples.forEach(({ formula, result }, i) => {
    expect(formula.startsWith(`=${examples[i]?.id ?? ""}(`)).toBe(true);
    expect([formula, shown[i]]).toEqual([formula, rowsOf(result).map((row) => row.map(near))]);
  });
});

test("docs/functions.md and functions.json are what the source says", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/functionsDoc.cjs", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
});
