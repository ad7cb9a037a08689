import { readFileSync } from "node:fs";
import { undoLastRun } from "#actions";
import type { Book } from "../../src/host/engine";
import { CellError } from "../../src/host/engine";
import type { OpenWorkbook } from "../../src/host";
import { functionsAddin } from "../support/functionsAddin";
import { openBook } from "../support/openBook";
import { calculated, score } from "../support/scoredBook";
import { bookResults, coreResults, differences } from "../support/scoringResults";
import { smallModel, smallTable } from "../support/smallTable";

const SAMPLE = readFileSync("samples/us-industries.xlsx");
const CULTURES = ["de-DE", "fr-FR", "zh-CN"];
type Cells = readonly (readonly unknown[])[];

/** Every cell of the workbook that is not blank: what it holds and its formula in en-US, by sheet and place. */
const cellsOf = (book: Book): Record<string, unknown> =>
  Object.fromEntries(
    book.sheets.flatMap((sheet) =>
      sheet.cells.flatMap((cells, row) =>
        cells.flatMap((cell, column): [string, unknown][] => {
          if (!cell || (cell.value === null && cell.formula === undefined)) return [];
          const value = cell.value instanceof CellError ? cell.value.code : cell.value;
          return [[`${sheet.name} ${row},${column}`, [value, cell.formula]]];
        }),
      ),
    ),
  );

/** A new workbook whose first sheet holds these cells. */
async function openCells(cells: Cells, culture: string): Promise<OpenWorkbook> {
  const workbook = await openBook(undefined, { culture, ...(await functionsAddin()) });
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
    range.values = cells.map((row) => row.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell)));
    await context.sync();
  });
  return workbook;
}

interface Scored {
  readonly workbook: OpenWorkbook;
  readonly cells: Record<string, unknown>;
}

async function scoreSample(culture: string, values: boolean): Promise<Scored> {
  const workbook = await openBook(SAMPLE, { culture });
  const done = await score(workbook, { language: "en", ...(values ? { live: false } : {}) });
  await calculated(workbook);
  expect(differences(bookResults(workbook.book, done), coreResults(done))).toEqual([]);
  return { workbook, cells: cellsOf(workbook.book) };
}

describe.each([
  ["live", false],
  ["in values", true],
])("the sample, %s", (_way, values) => {
  let american: Record<string, unknown>;
  beforeAll(async () => {
    american = (await scoreSample("en-US", values)).cells;
  });

  test.each(CULTURES)(
    "%s has every cell that en-US has, a second run changes none, undo takes all away",
    async (culture) => {
      const { workbook, cells } = await scoreSample(culture, values);
      expect(cells).toEqual(american);
      expect((await score(workbook, { language: "en", ...(values ? { live: false } : {}) })).changes).toBe(0);
      expect(await undoLastRun()).toMatchObject({ done: true, kept: [] });
      expect(cellsOf(workbook.book)).toEqual(cellsOf((await openBook(SAMPLE, { culture })).book));
    },
  );
});

describe("numbers as text, a budget, and edits by hand", () => {
  /** Decimals as a person has typed them into cells of text, which mean the same wherever the workbook is opened. */
  const table = smallTable.map((row) => (row[0] === "Retail" ? [...row.slice(0, 3), "3.5", ...row.slice(4)] : row));

  /** Industries that go by a number with decimals, as codes do. */
  const numbered = table.map((row, i) => (i > 2 && i < 11 ? [i + 0.5, ...row.slice(1)] : row));

  async function editedCells(culture: string, typed: string, cells: Cells = table): Promise<Record<string, unknown>> {
    const workbook = await openCells(cells, culture);
    await score(workbook, { language: "zh", model: smallModel });
    expect(await workbook.user.type(workbook.book.sheets[0]?.id ?? "", 4, 2, typed)).toBeNull();
    await calculated(workbook);
    const live = cellsOf(workbook.book);
    const again = await score(workbook, { language: "zh" });
    await calculated(workbook);
    expect(differences(bookResults(workbook.book, again), coreResults(again))).toEqual([]);
    return live;
  }

  test.each(CULTURES)("%s shows after an edit what en-US shows", async (culture) => {
    const typed = culture === "zh-CN" ? "0.155" : "0,155";
    expect(await editedCells(culture, typed)).toEqual(await editedCells("en-US", "0.155"));
    expect(await editedCells(culture, typed, numbered)).toEqual(await editedCells("en-US", "0.155", numbered));
  });
});

test.each([
  ["de-DE", "=GTMSCORE(A1:A2;B1:B2)"],
  ["fr-FR", "=GTMSCORE(A1:A2;B1:B2)"],
  ["zh-CN", "=GTMSCORE(A1:A2,B1:B2)"],
])("%s calculates %s as en-US does", async (culture, local) => {
  const results = async (name: string, formula: string) => {
    const workbook = await openCells(
      [
        [7.5, 60.5],
        [2.25, 39.5],
      ],
      name,
    );
    return workbook.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("C1");
      cell.formulasLocal = [[formula]];
      await context.sync();
      cell.load("values, formulas");
      await context.sync();
      return [cell.values, cell.formulas];
    });
  };
  const american = await results("en-US", "=GTMSCORE(A1:A2,B1:B2)");
  expect(american[0]).not.toEqual([["#VALUE!"]]);
  expect(await results(culture, local)).toEqual(american);
});
