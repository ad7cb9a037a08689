import type { ScoreDone, ScoreRequest } from "#actions";
import { scoreWorkbook } from "#actions";
import type { OpenWorkbook } from "../../src/host";
import { openWorkbook } from "../../src/host";

export type Cells = readonly (readonly (string | number | boolean)[])[];

/** What a person would have typed: text stays text whatever it looks like. */
const typed = (cells: Cells): unknown[][] =>
  cells.map((row) => row.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell)));

/** A workbook whose sheet "Data" holds these cells from A1. */
export async function openData(cells: Cells): Promise<OpenWorkbook> {
  const workbook = await openWorkbook();
  const width = Math.max(...cells.map((row) => row.length));
  const rows = cells.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  await workbook.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "Data";
    sheet.getRangeByIndexes(0, 0, rows.length, width).values = typed(rows);
    return context.sync();
  });
  return workbook;
}

/** Runs the action on a workbook; it finds Excel where Office.js puts it in a page. */
export async function tryScore(workbook: OpenWorkbook, request: ScoreRequest): ReturnType<typeof scoreWorkbook> {
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
  return scoreWorkbook(request);
}

export async function score(workbook: OpenWorkbook, request: ScoreRequest): Promise<ScoreDone> {
  const outcome = await tryScore(workbook, request);
  if (!outcome.done) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

/** Waits until every formula is up to date. */
export async function calculated(workbook: OpenWorkbook): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load("values");
    await context.sync();
  });
}

/** Edits the sheet "Data" as a user would, or another. */
export async function edit(
  workbook: OpenWorkbook,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  sheet = "Data",
): Promise<void> {
  await workbook.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheet), context);
    await context.sync();
  });
}
