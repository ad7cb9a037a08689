import type { OpenWorkbook } from "../../src/host";
import { openBook } from "../support/openBook";
import { listen, settled } from "../support/events";

// Rules of learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events and the reference pages of the event arguments.

/** A1:B3 as a table, and a handler for each event of tables. */
async function withTable(): Promise<{ workbook: OpenWorkbook; heard: Record<string, unknown>[] }> {
  const workbook = await openBook();
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [["Name", "Score"], ["a", 1], ["b", 2]]; // prettier-ignore
    sheet.tables.add("A1:B3", true).name = "Scores";
    await context.sync();
  });
  const heard = await listen(workbook, {
    any: (on, { workbook: { tables } }) => tables.onChanged.add(on),
    own: (on, { workbook: { tables } }) => tables.getItem("Scores").onChanged.add(on),
    selected: (on, { workbook: { tables } }) => tables.getItem("Scores").onSelectionChanged.add(on),
    added: (on, { workbook: { tables } }) => tables.onAdded.add(on),
    deleted: (on, { workbook: { tables } }) => tables.onDeleted.add(on),
  });
  return { workbook, heard };
}

test("a change inside a table is told to the table and to all tables, one beside it to none", async () => {
  const { workbook, heard } = await withTable();
  await workbook.user.type("s1", 1, 1, "5");
  await workbook.user.type("s1", 9, 9, "5");
  const told = {
    type: "TableChanged",
    tableId: "{T1}",
    worksheetId: "{s1}",
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
  };
  expect(await settled(heard, 2)).toEqual([
    expect.objectContaining({ on: "any", ...told }),
    expect.objectContaining({ on: "own", ...told }),
  ]);
});

test("rows that are added to a table are a change of it", async () => {
  const { workbook, heard } = await withTable();
  await workbook.Excel.run(async (context) => {
    context.workbook.tables.getItem("Scores").rows.add(undefined, [["c", 3]]);
    await context.sync();
  });
  expect((await settled(heard, 2))[0]).toMatchObject({ tableId: "{T1}", address: "A4:B4" });
});

test("selections tell where they are inside the table, and that they left it", async () => {
  const { workbook, heard } = await withTable();
  await workbook.user.select("s1", { top: 1, left: 1, bottom: 5, right: 3 });
  await workbook.user.select("s1", { top: 8, left: 0, bottom: 8, right: 0 });
  await workbook.user.select("s1", { top: 9, left: 0, bottom: 9, right: 0 });
  expect((await settled(heard, 2)).map(({ isInsideTable, address }) => [isInsideTable, address])).toEqual([
    [true, "B2:B3"],
    [false, ""],
  ]);
});

test("tables that come and go", async () => {
  const { workbook, heard } = await withTable();
  await workbook.Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.add("Sheet1!D1:E2", false);
    await context.sync();
    tables.getItem("Scores").delete();
    await context.sync();
  });
  expect((await settled(heard, 2)).filter(({ on }) => on === "added" || on === "deleted")).toEqual([
    expect.objectContaining({ type: "TableAdded", tableId: "{T2}", worksheetId: "{s1}", source: "Local" }),
    expect.objectContaining({ type: "TableDeleted", tableId: "{T1}", tableName: "Scores", worksheetId: "{s1}" }),
  ]);
});
