import type { OpenWorkbook } from "../../src/host";
import { openBook } from "../support/openBook";
import { listen, settled } from "../support/events";

// Rules of learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events and the reference pages of the event arguments.

type Sheets = Excel.WorksheetCollection;
const act = ({ Excel }: OpenWorkbook, work: (sheets: Sheets, context: Excel.RequestContext) => unknown) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets, context);
    await context.sync();
  });
const plan = (sheets: Sheets) => sheets.getItem("Plan");
const first = (sheets: Sheets) => sheets.getItem("Sheet1");

describe("each event tells what happened", () => {
  const cases: [string, keyof Sheets, (sheets: Sheets) => unknown, object[]][] = [
    [
      "a sheet added",
      "onAdded",
      (all) => all.add("New"),
      [{ type: "WorksheetAdded", source: "Local", worksheetId: "{s3}" }],
    ],
    ["a sheet copied", "onAdded", (all) => plan(all).copy("End"), [{ type: "WorksheetAdded", worksheetId: "{s3}" }]],
    [
      "a sheet deleted",
      "onDeleted",
      (all) => plan(all).delete(),
      [{ type: "WorksheetDeleted", source: "Local", worksheetId: "{s2}" }],
    ],
    [
      "a sheet activated",
      "onActivated",
      (all) => plan(all).activate(),
      [{ type: "WorksheetActivated", worksheetId: "{s2}" }],
    ],
    [
      "the sheet left",
      "onDeactivated",
      (all) => plan(all).activate(),
      [{ type: "WorksheetDeactivated", worksheetId: "{s1}" }],
    ],
    [
      "a selection on another sheet activates it",
      "onActivated",
      (all) => plan(all).getRange("B2").select(),
      [{ worksheetId: "{s2}" }],
    ],
    [
      "cells selected",
      "onSelectionChanged",
      (all) => first(all).getRange("B2:C3").select(),
      [{ type: "WorksheetSelectionChanged", address: "B2:C3", worksheetId: "{s1}" }],
    ],
    [
      "a sheet renamed",
      "onNameChanged",
      (all) => (plan(all).name = "Budget"),
      [{ type: "WorksheetNameChanged", nameBefore: "Plan", nameAfter: "Budget", source: "Local", worksheetId: "{s2}" }],
    ],
    [
      "a sheet hidden",
      "onVisibilityChanged",
      (all) => (plan(all).visibility = "Hidden"),
      [
        {
          type: "WorksheetVisibilityChanged",
          visibilityBefore: "Visible",
          visibilityAfter: "Hidden",
          worksheetId: "{s2}",
        },
      ],
    ],
    [
      "a sheet moved",
      "onMoved",
      (all) => (plan(all).position = 0),
      [{ type: "WorksheetMoved", positionBefore: 1, positionAfter: 0, worksheetId: "{s2}" }],
    ],
    [
      "a sheet protected",
      "onProtectionChanged",
      (all) => plan(all).protection.protect(),
      [{ type: "WorksheetProtectionChanged", isProtected: true, worksheetId: "{s2}" }],
    ],
    [
      "looks",
      "onFormatChanged",
      (all) => (first(all).getRange("A1").numberFormat = [["0%"]]),
      [{ type: "WorksheetFormatChanged", address: "A1", worksheetId: "{s1}" }],
    ],
    [
      "rows hidden",
      "onRowHiddenChanged",
      (all) => (first(all).getRange("2:3").rowHidden = true),
      [{ type: "WorksheetRowHiddenChanged", changeType: "Hidden", address: "2:3", worksheetId: "{s1}" }],
    ],
    [
      "rows sorted",
      "onRowSorted",
      (all) =>
        first(all)
          .getRange("A1:A3")
          .sort.apply([{ key: 0 }]),
      [{ type: "WorksheetRowSorted", address: "A1,A3", source: "Local", worksheetId: "{s1}" }],
    ],
    [
      "columns sorted",
      "onColumnSorted",
      (all) =>
        first(all)
          .getRange("A1:C1")
          .sort.apply([{ key: 0 }], false, false, "Columns"),
      [{ type: "WorksheetColumnSorted", address: "A1,C1", worksheetId: "{s1}" }],
    ],
    [
      "formulas calculated",
      "onCalculated",
      (all) => (first(all).getRange("D1").values = [["=A1"]]),
      [{ type: "WorksheetCalculated", worksheetId: "{s1}" }],
    ],
  ];

  test.each(cases)("%s: %s", async (_what, event, work, expected) => {
    const workbook = await openBook();
    await act(workbook, (sheets) => {
      sheets.add("Plan");
      first(sheets).getRange("A1:C3").values = [[3, 2, 1], [2, 3, 4], [1, 5, 6]]; // prettier-ignore
      first(sheets).activate();
    });
    const heard = await listen(workbook, {
      [event]: (on, { workbook: { worksheets } }) =>
        (worksheets[event] as OfficeExtension.EventHandlers<unknown>).add(on),
    });
    await act(workbook, work);
    expect(await settled(heard, expected.length)).toEqual(expected.map((one) => expect.objectContaining(one)));
  });
});

test("a sheet's own handlers hear of that sheet only", async () => {
  const workbook = await openBook();
  await workbook.user.addSheet("Plan");
  const heard = await listen(workbook, {
    activated: (on, { workbook: { worksheets } }) => plan(worksheets).onActivated.add(on),
    selected: (on, { workbook: { worksheets } }) => plan(worksheets).onSelectionChanged.add(on),
    named: (on, { workbook: { worksheets } }) => plan(worksheets).onNameChanged.add(on),
  });
  await workbook.user.select("s1", { top: 1, left: 1, bottom: 1, right: 1 });
  await workbook.user.renameSheet("s1", "Other");
  await workbook.user.select("s2", { top: 2, left: 2, bottom: 2, right: 2 });
  await workbook.user.renameSheet("s2", "Budget");
  expect((await settled(heard, 3)).map(({ on, address, nameAfter }) => [on, address ?? nameAfter])).toEqual([
    ["selected", "C3"],
    ["activated", undefined],
    ["named", "Budget"],
  ]);
});

test("what a co-author does to sheets is remote", async () => {
  const workbook = await openBook();
  const heard = await listen(workbook, { added: (on, { workbook: { worksheets } }) => worksheets.onAdded.add(on) });
  await workbook.coauthor.addSheet("Theirs");
  expect(await settled(heard, 1)).toEqual([expect.objectContaining({ source: "Remote", worksheetId: "{s2}" })]);
});

test("a sort that moves nothing names no rows", async () => {
  const workbook = await openBook();
  await workbook.user.setMany("s1", 0, 0, [["1"], ["2"], ["3"]]);
  const heard = await listen(workbook, { sorted: (on, { workbook: book }) => book.worksheets.onRowSorted.add(on) });
  await act(workbook, (sheets) =>
    first(sheets)
      .getRange("A1:A3")
      .sort.apply([{ key: 0 }]),
  );
  expect((await settled(heard, 1)).map(({ address }) => address)).toEqual([""]);
});

// learn.microsoft.com/javascript/api/excel/excel.worksheetformulachangedeventargs
test("a formula that is edited or overwritten is told with what it was; new results are not", async () => {
  const workbook = await openBook();
  await workbook.user.setMany("s1", 0, 0, [["2", "=A1*2", "=A1*3", "=A1*4"]]);
  const heard = await listen(workbook, {
    formulas: (on, { workbook: book }) => book.worksheets.getItem("Sheet1").onFormulaChanged.add(on),
  });
  await workbook.user.type("s1", 0, 0, "5");
  await workbook.user.insertRows("s1", 0, 1);
  await workbook.user.type("s1", 1, 1, "=A2*9");
  await act(workbook, (sheets) => (first(sheets).getRange("C2:D2").values = [[7, "=A2*4"]])); // prettier-ignore
  expect((await settled(heard, 2)).map(({ type, formulaDetails }) => [type, formulaDetails])).toEqual([
    ["WorksheetFormulaChanged", [{ cellAddress: "B2", previousFormula: "=A2*2" }]],
    ["WorksheetFormulaChanged", [{ cellAddress: "C2", previousFormula: "=A2*3" }]],
  ]);
});

test("a click tells its cell and how far from the cell's corner it was", async () => {
  const workbook = await openBook();
  const heard = await listen(workbook, {
    clicked: (on, { workbook: book }) => book.worksheets.onSingleClicked.add(on),
    other: (on, { workbook: book }) => book.worksheets.getItem("Sheet1").onSelectionChanged.add(on),
  });
  await workbook.user.click("s1", 2, 1, 12, 7);
  expect(await settled(heard, 2)).toEqual([
    expect.objectContaining({ on: "other", address: "B3" }),
    expect.objectContaining({ type: "WorksheetSingleClicked", address: "B3", offsetX: 12, offsetY: 7 }),
  ]);
});

test("a workbook that is come back to is activated", async () => {
  const workbook = await openBook();
  const heard = await listen(workbook, { entered: (on, { workbook: book }) => book.onActivated.add(on) });
  workbook.user.enter();
  expect(await settled(heard, 1)).toEqual([expect.objectContaining({ type: "WorkbookActivated" })]);
});

// The sample "Workbook and worksheet collection events" of OfficeDev/office-js-snippets says which of the two ways is told.
test("settings that are saved through the older API are told, those of the Excel API are not", async () => {
  const workbook = await openBook();
  const heard = await listen(workbook, {
    settings: (on, { workbook: book }) => book.settings.onSettingsChanged.add(on),
  });
  await workbook.Excel.run(async (context) => {
    context.workbook.settings.add("one", 1);
    await context.sync();
  });
  expect(await settled(heard, 0)).toEqual([]);
  const { settings } = workbook.Office.context.document;
  settings.set("two", 2);
  await new Promise((done) => settings.saveAsync(done));
  expect(await settled(heard, 1)).toHaveLength(1);
  expect(workbook.book.settings.get("two")).toBe(2);
});

test("the workbook and the document tell that the selection changed, without saying where", async () => {
  const workbook = await openBook();
  const { Office } = workbook;
  const document: unknown[] = [];
  await new Promise<void>((done) =>
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      ({ type }: { type: unknown }) => document.push(type),
      () => done(),
    ),
  );
  const heard = await listen(workbook, { selected: (on, { workbook: book }) => book.onSelectionChanged.add(on) });
  await workbook.user.select("s1", { top: 1, left: 0, bottom: 1, right: 0 });
  expect(await settled(heard, 1)).toHaveLength(1);
  expect(document).toEqual(["documentSelectionChanged"]);
});
