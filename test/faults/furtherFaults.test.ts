import { inspectWorkbook, scoreWorkbook, undoLastRun, watchInputs, WorkbookError } from "#actions";
import type { WorkbookErrorCode } from "#text";
import { workbookErrorText } from "#text";
import type { OpenWorkbook } from "../../src/host";
import { calculated, edit, openData, score } from "../support/scoredBook";
import { smallModel, smallTable } from "../support/smallTable";
import { told } from "./told";

const request = { language: "en", model: smallModel } as const;
let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = await openData(smallTable);
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
});
afterEach(() => workbook.close());

async function refusal(run: Promise<unknown> = scoreWorkbook(request)): Promise<WorkbookError> {
  const error: unknown = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

const sheetId = (name: string): string => workbook.book.sheets.find((sheet) => sheet.name === name)?.id ?? "";
const at = (sheet: string, row: number, column: number): unknown =>
  workbook.book.sheets.find(({ name }) => name === sheet)?.cells[row]?.[column]?.value;

/** What stands in the cells of each sheet. */
const contents = (): unknown =>
  workbook.book.sheets.map(({ name, cells }) => [
    name,
    cells.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? null).filter((value) => value !== null)),
  ]);

/** Does a co-author's edit after everything was read, before anything is written. */
async function betweenReadAndWrite(act: () => Promise<unknown>, more: object = {}): Promise<WorkbookError> {
  let edited: Promise<unknown> | undefined;
  const onProgress = (part: number): void => {
    if (part >= 0.3) edited ??= act();
  };
  const error = await refusal(scoreWorkbook({ ...request, ...more }, { onProgress }));
  await edited;
  return error;
}

async function goneSheet(): Promise<void> {
  // A workbook keeps one sheet at least.
  await workbook.coauthor.addSheet("Other");
  await workbook.coauthor.deleteSheet(sheetId("Data"));
}

describe("what a co-author edits between our read and our write", () => {
  test("is not overwritten: the run stops, names the cell, and the next one works", async () => {
    const error = await betweenReadAndWrite(() => workbook.coauthor.type(sheetId("Data"), 4, 6, "mine"));
    expect([error.code, error.where, error.state]).toEqual(["changed", "'Data'!G5", "untouched"]);
    expect(at("Data", 4, 6)).toBe("mine");
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(["Data"]);
    await score(workbook, request);
    expect(at("Data", 4, 6)).toBe("mine");
  });

  test("keeps its place when it is a new row: no result stands beside another industry", async () => {
    const error = await betweenReadAndWrite(() => workbook.coauthor.insertRows(sheetId("Data"), 5, 1));
    expect([error.code, error.where, error.state]).toEqual(["changed", "Data", "untouched"]);
  });

  test.each<[string, () => Promise<unknown>, WorkbookErrorCode]>([
    ["a new column", () => workbook.coauthor.insertColumns(sheetId("Data"), 2, 1), "changed"],
    ["a column that is gone", () => workbook.coauthor.deleteColumns(sheetId("Data"), 2, 1), "changed"],
    ["rows that are gone", () => workbook.coauthor.deleteRows(sheetId("Data"), 5, 2), "changed"],
    ["another name of the sheet", () => workbook.coauthor.renameSheet(sheetId("Data"), "Industries"), "notFound"],
    ["a sheet that is gone", goneSheet, "notFound"],
  ])("is not written beside: %s", async (_name, act, code) => {
    const error = await betweenReadAndWrite(act);
    expect([error.code, error.state]).toEqual([code, "untouched"]);
    expect(workbook.book.sheets.filter(({ name }) => name.startsWith("GTM"))).toEqual([]);
  });

  test("stays on our model sheet too", async () => {
    await score(workbook, request);
    await edit(workbook, (sheet) => void (sheet.getRange("A4").values = [["Retailers"]]));
    const more = { model: { ...smallModel, name: "Other" }, force: true };
    const error = await betweenReadAndWrite(() => workbook.coauthor.type(sheetId("GTM Model"), 5, 4, "77"), more);
    expect([error.code, error.where]).toEqual(["changed", "'GTM Model'!E6"]);
    expect(at("GTM Model", 5, 4)).toBe(77);
  });
});

test.each(["Data", "GTM Model", "GTM Scores", "GTM Budget"])(
  "a second run on a workbook whose sheet %s is protected is refused by its name",
  async (name) => {
    await score(workbook, request);
    await edit(workbook, (sheet) => void (sheet.getRange("A13:E13").values = [["Mining", 2e12, 0.3, 1, 500]]));
    await edit(workbook, (sheet) => void (sheet.getRange("E6").values = [[50]]), "GTM Model");
    workbook.faults.protect(name);
    await calculated(workbook);
    const before = told(workbook.book);
    const more = { model: { ...smallModel, name: "Other", gates: [] }, force: true };
    const error = await refusal(scoreWorkbook({ ...request, ...more }));
    expect([error.code, error.where, error.state]).toEqual(["protected", name, "untouched"]);
    expect(told(workbook.book)).toEqual(before);
  },
);

test("undo on a protected sheet is refused and can be asked for again", async () => {
  const before = contents();
  await score(workbook, request);
  workbook.faults.protect("Data");
  const error = await refusal(undoLastRun());
  expect([error.code, error.where, error.state]).toEqual(["protected", "Data", "untouched"]);
  await edit(workbook, (sheet) => sheet.protection.unprotect());
  await undoLastRun();
  expect(contents()).toEqual(before);
});

describe("where the workbook's structure is protected", () => {
  test("a first run is refused with what to do, nothing is written", async () => {
    workbook.faults.protectStructure();
    const before = told(workbook.book);
    const error = await refusal();
    expect([error.code, error.state]).toEqual(["structure", "untouched"]);
    expect(told(workbook.book)).toEqual(before);
    expect(workbookErrorText(error, "en").todo).toMatch(/Protect Workbook .* Nothing was changed/);
    expect(workbookErrorText(error, "zh").todo).toMatch(/保护工作簿.*未做任何修改/);
  });

  test("a second run, which needs no new sheet, is done", async () => {
    await score(workbook, request);
    workbook.faults.protectStructure();
    await edit(workbook, (sheet) => void (sheet.getRange("B5").values = [[9e11]]));
    await edit(workbook, (sheet) => void (sheet.getRange("A4").values = [["Retailers"]]));
    expect((await score(workbook, request)).changes).toBeGreaterThan(0);
  });

  test("an undo that would remove our sheets is refused before anything is taken back, and can be asked for again", async () => {
    const before = contents();
    await score(workbook, request);
    const after = contents();
    workbook.faults.protectStructure();
    const error = await refusal(undoLastRun());
    expect([error.code, error.state]).toEqual(["structure", "untouched"]);
    expect(contents()).toEqual(after);
    workbook.faults.unprotectStructure();
    await undoLastRun();
    expect(contents()).toEqual(before);
  });
});

test("a run that is started while a cell is being edited waits, and takes what was typed into account", async () => {
  workbook.faults.cellEdit = true;
  let ended = false;
  const run = score(workbook, request).finally(() => (ended = true));
  await new Promise((go) => setTimeout(go, 50));
  expect(ended).toBe(false);
  await workbook.user.type(sheetId("Data"), 3, 0, "Retailers");
  workbook.faults.cellEdit = false;
  expect((await run).grid.names).toContain("Retailers");
});

test("events that arrive during a run tell of others' edits, and of none of ours", async () => {
  await score(workbook, request);
  let heard = 0;
  const stop = await watchInputs(await inspectWorkbook({ language: "en" }), () => void heard++);
  await edit(workbook, (sheet) => void (sheet.getRange("B5").values = [[9e11]]));
  await settled();
  expect(heard).toBe(0);
  const more = { model: { ...smallModel, name: "Other" }, force: true };
  const error = await betweenReadAndWrite(() => workbook.coauthor.type(sheetId("GTM Model"), 5, 4, "77"), more);
  await settled();
  expect([error.code, heard]).toEqual(["changed", 1]);
  await score(workbook, { ...request, ...more });
  await settled();
  expect(heard).toBe(1);
  await stop();
});

/** Until the host has told what it had to tell. */
const settled = (): Promise<void> => new Promise((go) => setTimeout(go, 100));

test("a lost session is told as such, and the next session's run is whole", async () => {
  workbook.faults.sessionLost = true;
  const error = await refusal();
  expect([error.code, error.state]).toEqual(["lost", "untouched"]);
  expect(workbookErrorText(error, "en").why).toBe("the connection to Excel was lost");
  workbook.faults.sessionLost = false;
  expect((await score(workbook, request)).changes).toBeGreaterThan(0);
});

test("a session lost between reading and writing has changed nothing", async () => {
  const before = told(workbook.book);
  const lose = (part: number): void => void (workbook.faults.sessionLost ||= part >= 0.3);
  const error = await refusal(scoreWorkbook(request, { onProgress: lose }));
  expect([error.code, error.state]).toEqual(["lost", "untouched"]);
  expect(told(workbook.book)).toEqual(before);
});

test("a run that is too large for one request goes in smaller ones", async () => {
  const sent = workbook.traffic.requests;
  workbook.faults.payloadLimit = 20_000;
  expect((await score(workbook, request)).changes).toBeGreaterThan(0);
  expect(workbook.traffic.requests - sent).toBeGreaterThan(4);
  workbook.faults.payloadLimit = Infinity;
  expect((await score(workbook, request)).changes).toBe(0);
});

test("a request that is too large for Excel is refused with what to do, nothing is written", async () => {
  const before = told(workbook.book);
  // Too little even for the smallest pieces.
  workbook.faults.payloadLimit = 500;
  const error = await refusal();
  expect([error.code, error.state]).toEqual(["tooLarge", "untouched"]);
  workbook.faults.payloadLimit = Infinity;
  expect(told(workbook.book)).toEqual(before);
});
