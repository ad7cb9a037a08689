import type { OpenWorkbook } from "../../src/host";
import type { Register } from "../support/events";
import { listen, settled } from "../support/events";
import { openBook } from "../support/openBook";

// Rules of learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events unless a test names another page.

const write = ({ Excel }: OpenWorkbook, address: string, values: unknown[][] | string | number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values as unknown[][];
    await context.sync();
  });

const sheets = { changed: (heard, { workbook }) => workbook.worksheets.onChanged.add(heard) } satisfies Record<
  string,
  Register
>;

describe("onChanged", () => {
  test("an add-in's own write says so, and a single cell tells what it was and is", async () => {
    const workbook = await openBook();
    await write(workbook, "A1", [[5]]);
    const heard = await listen(workbook, sheets);
    await write(workbook, "A1", [["five"]]);
    await write(workbook, "B1:C2", 7);
    expect(await settled(heard, 2)).toEqual([
      {
        on: "changed",
        type: "WorksheetChanged",
        address: "A1",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "ThisLocalAddin",
        worksheetId: "{s1}",
        details: { valueBefore: 5, valueTypeBefore: "Double", valueAfter: "five", valueTypeAfter: "String" },
      },
      expect.objectContaining({ address: "B1:C2", changeType: "RangeEdited" }),
    ]);
    expect(heard[1]).not.toHaveProperty("details");
  });

  test("a person's edit and a co-author's are told apart", async () => {
    const workbook = await openBook();
    const heard = await listen(workbook, sheets);
    await workbook.user.type("s1", 0, 0, "1");
    await workbook.coauthor.type("s1", 0, 1, "2");
    const origins = (await settled(heard, 2)).map(({ address, source, triggerSource }) => [
      address,
      source,
      triggerSource,
    ]);
    expect(origins).toEqual([
      ["A1", "Local", "Unknown"],
      ["B1", "Remote", "Unknown"],
    ]);
  });

  test("a formula tells its result", async () => {
    const workbook = await openBook();
    const heard = await listen(workbook, sheets);
    await workbook.user.type("s1", 0, 0, "=6*7");
    expect((await settled(heard, 1))[0]?.["details"]).toMatchObject({ valueTypeBefore: "Empty", valueAfter: 42 });
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string, string, unknown]>([
    ["rows put in", (sheet) => sheet.getRange("2:3").insert("Down"), "2:3", "RowInserted", undefined],
    ["rows taken out", (sheet) => sheet.getRange("2:3").delete("Up"), "2:3", "RowDeleted", undefined],
    ["columns put in", (sheet) => sheet.getRange("B:B").insert("Right"), "B:B", "ColumnInserted", undefined],
    ["columns taken out", (sheet) => sheet.getRange("B:B").delete("Left"), "B:B", "ColumnDeleted", undefined],
    [
      "cells put in",
      (sheet) => sheet.getRange("B2:C2").insert("Down"),
      "B2:C2",
      "CellInserted",
      { insertShiftDirection: "Down" },
    ],
    [
      "cells taken out",
      (sheet) => sheet.getRange("B2:C2").delete("Left"),
      "B2:C2",
      "CellDeleted",
      { deleteShiftDirection: "Left" },
    ],
    ["cells cleared", (sheet) => sheet.getRange("A1:B2").clear(), "A1:B2", "RangeEdited", undefined],
    ["cells copied", (sheet) => sheet.getRange("D1").copyFrom("A1:B2"), "D1:E2", "RangeEdited", undefined],
  ])("%s", async (_what, act, address, changeType, changeDirectionState) => {
    const workbook = await openBook();
    await write(workbook, "A1:C3", 1);
    const heard = await listen(workbook, sheets);
    await workbook.Excel.run(async (context) => void act(context.workbook.worksheets.getItem("Sheet1")));
    expect(await settled(heard, 1)).toEqual([expect.objectContaining({ address, changeType })]);
    expect(heard[0]?.["changeDirectionState"]).toEqual(changeDirectionState);
  });

  test("a sheet's handler hears only of its sheet, and the range can be got", async () => {
    const workbook = await openBook();
    await workbook.user.addSheet("Other");
    const values: unknown[] = [];
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other").onChanged.add((args) =>
        workbook.Excel.run(async (inner) => {
          const range = args.getRange(inner).load("address, values");
          await inner.sync();
          values.push(range.address, range.values);
        }),
      );
      await context.sync();
    });
    await workbook.user.type("s1", 0, 0, "not here");
    await workbook.user.type("s2", 0, 0, "here");
    while (values.length === 0) await new Promise((go) => setTimeout(go, 5));
    expect(values).toEqual(["Other!A1", [["here"]]]);
  });

  test("formats, reads and rewritten formulas are no changes of contents", async () => {
    const workbook = await openBook();
    await write(workbook, "A1:B1", [[1, "=Sheet1!A1"]]);
    const heard = await listen(workbook, {
      ...sheets,
      format: (on, { workbook: { worksheets } }) => worksheets.onFormatChanged.add(on),
    });
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").format.fill.color = "#FF0000";
      sheet.getRange("A1").load("values");
      sheet.name = "Renamed";
      await context.sync();
    });
    expect(await settled(heard, 1)).toEqual([
      expect.objectContaining({ on: "format", address: "A1:B2", source: "Local" }),
    ]);
  });

  test("events of a batch come after its answer, in the order of its actions", async () => {
    const workbook = await openBook();
    const heard = await listen(workbook, sheets);
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      expect(heard).toEqual([]);
    });
    expect((await settled(heard, 2)).map(({ address }) => address)).toEqual(["A1", "A2"]);
  });

  test("a batch that fails half-way tells what it did", async () => {
    const workbook = await openBook();
    const heard = await listen(workbook, sheets);
    const run = workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("Missing").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(await settled(heard, 1)).toEqual([expect.objectContaining({ address: "A1" })]);
  });
});

test("a handler that was removed hears nothing", async () => {
  const workbook = await openBook();
  let count = 0;
  const result = await workbook.Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async () => void count++);
    await context.sync();
    return handler;
  });
  await workbook.user.type("s1", 0, 0, "1");
  await settled([], 0);
  await workbook.Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
  await workbook.user.type("s1", 0, 0, "2");
  await settled([], 0);
  expect(count).toBe(1);
});

test("enableEvents switches the add-in's events off and on", async () => {
  const workbook = await openBook();
  const heard = await listen(workbook, sheets);
  const enable = (on: boolean) =>
    workbook.Excel.run(async (context) => {
      context.runtime.enableEvents = on;
      context.runtime.load("enableEvents");
      await context.sync();
      expect(context.runtime.enableEvents).toBe(on);
    });
  await enable(false);
  await write(workbook, "A1", [[1]]);
  await enable(true);
  await write(workbook, "A2", [[2]]);
  expect((await settled(heard, 1)).map(({ address }) => address)).toEqual(["A2"]);
});

test("an event that the host does not play fails with its name", async () => {
  const workbook = await openBook();
  const run = listen(workbook, { saved: (heard, { workbook: book }) => book.onAutoSaveSettingChanged.add(heard) });
  await expect(run).rejects.toMatchObject({
    code: "NotEmulatedError",
    message: expect.stringContaining("onAutoSaveSettingChanged"),
  });
});
