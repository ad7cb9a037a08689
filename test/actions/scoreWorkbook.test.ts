import { scoreWorkbook, undoLastRun, WorkbookError } from "#actions";
import type { OpenWorkbook } from "../../src/host";
import { openData, score } from "../support/scoredBook";
import { smallTable } from "../support/smallTable";

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = await openData(smallTable);
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
});
afterEach(() => workbook.close());

/** Does something to the data sheet and reads the cells' values. */
const edit = (act: (sheet: Excel.Worksheet) => unknown = () => undefined): Promise<unknown[][]> =>
  workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    act(sheet);
    const range = sheet.getRange("A1:O12").load("values");
    await context.sync();
    return range.values;
  });

const sheets = (): string[] => workbook.book.sheets.map(({ name }) => name);

test("a second run that changes nothing leaves the first to be undone", async () => {
  await score(workbook, { language: "en" });
  expect(await score(workbook, { language: "en" })).toMatchObject({ changes: 0 });
  expect(await undoLastRun()).toMatchObject({ done: true, kept: [] });
  expect(sheets()).toEqual(["Data"]);
});

test("the first run brings its tiers into sight, a later one leaves the selection alone", async () => {
  await score(workbook, { language: "en" });
  const data = workbook.book.sheets[0];
  expect(data?.selection).toEqual({ top: 2, left: 8, bottom: 2, right: 8 });
  await workbook.user.select("s1", { top: 0, left: 0, bottom: 0, right: 0 });
  await workbook.user.type("s1", 4, 1, "123456");
  await score(workbook, { language: "en" });
  expect(data?.selection).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
});

test("undo goes back to what was in sight", async () => {
  await workbook.user.addSheet("Notes");
  await workbook.user.select("s2", { top: 3, left: 1, bottom: 3, right: 1 });
  await score(workbook, { language: "en", range: "Data!A3:F12" });
  expect(workbook.book.activeSheet).toBe("s1");
  await undoLastRun();
  expect(workbook.book.activeSheet).toBe("s2");
  expect(workbook.book.sheets[1]?.selection).toMatchObject({ top: 3, left: 1 });
});

test("undo leaves cells alone that moved since the run, and goes once they are back", async () => {
  await score(workbook, { language: "en" });
  const scored = await edit();
  const moved = await edit((sheet) => sheet.getRange("A:A").insert("Right" as Excel.InsertShiftDirection));
  await expect(undoLastRun()).rejects.toMatchObject({ code: "moved", state: "untouched" });
  expect(await edit()).toEqual(moved);
  expect(await edit((sheet) => sheet.getRange("A:A").delete("Left" as Excel.DeleteShiftDirection))).toEqual(scored);
  expect(await undoLastRun()).toMatchObject({ done: true, kept: [] });
  expect(sheets()).toEqual(["Data"]);
});

test("progress grows from nothing to all", async () => {
  const heard: number[] = [];
  await scoreWorkbook({ language: "en" }, { onProgress: (part) => heard.push(part) });
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard.at(-1)).toBe(1);
});

test("a run that is cancelled before it writes leaves everything as it was", async () => {
  const stop = new AbortController();
  const ended = scoreWorkbook({ language: "en" }, { signal: stop.signal, onProgress: () => stop.abort() });
  const error: unknown = await ended.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error).toMatchObject({ code: "cancelled", state: "untouched" });
  expect(sheets()).toEqual(["Data"]);
});
