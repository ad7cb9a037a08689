import { openSheet, refusal } from "../../../support/openBookSheet";

const address = async (find: (sheet: Excel.Worksheet) => Excel.Range) => {
  const { run } = await openSheet();
  return run(async (sheet, context) => {
    const range = find(sheet).load("address");
    await context.sync();
    return range.address.replace("Sheet1!", "");
  });
};

test.each<[string, (range: Excel.Range) => Excel.Range]>([
  ["C3", (range) => range.getCell(1, 1)],
  ["B5:D5", (range) => range.getRow(3)],
  ["C2:C4", (range) => range.getColumn(1)],
  ["B4:D4", (range) => range.getLastRow()],
  ["D2:D4", (range) => range.getLastColumn()],
  ["D4", (range) => range.getLastCell()],
  ["C1:E3", (range) => range.getOffsetRange(-1, 1)],
  ["B2:E3", (range) => range.getResizedRange(-1, 1)],
  ["B2:C3", (range) => range.getAbsoluteResizedRange(2, 2)],
  ["B1:D1", (range) => range.getRowsAbove(1)],
  ["B5:D6", (range) => range.getRowsBelow(2)],
  ["A2:A4", (range) => range.getColumnsBefore()],
  ["E2:F4", (range) => range.getColumnsAfter(2)],
  ["2:4", (range) => range.getEntireRow()],
  ["B:D", (range) => range.getEntireColumn()],
  ["C3:D4", (range) => range.getIntersection("C3:Z99")],
  ["A1:D4", (range) => range.getBoundingRect("A1")],
])("from B2:D4 Excel finds %s", async (expected, find) => {
  expect(await address((sheet) => find(sheet.getRange("B2:D4")))).toBe(expected);
});

test.each<[string, (range: Excel.Range) => Excel.Range]>([
  ["InvalidArgument", (range) => range.getOffsetRange(-2, 0)],
  ["InvalidArgument", (range) => range.getResizedRange(-3, 0)],
  ["InvalidArgument", (range) => range.getRowsAbove(2)],
  ["ItemNotFound", (range) => range.getIntersection("F9")],
  ["InvalidArgument", (range) => range.worksheet.getRange("no such name")],
  ["InvalidArgument", (range) => range.worksheet.getRange("A1048577")],
])("what is not on the sheet is %s", async (code, find) => {
  expect(await refusal(address((sheet) => find(sheet.getRange("B2:D4"))))).toBe(code);
});

test("a range knows its place and size", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const range = sheet.getRange("B2:D4").load();
    const column = sheet.getRange("C:C").load("isEntireColumn, isEntireRow, rowCount");
    const all = sheet.getRange().load("cellCount, address");
    const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
    expect([rowIndex, columnIndex, rowCount, columnCount, cellCount]).toEqual([1, 1, 3, 3, 9]);
    expect([column.isEntireColumn, column.isEntireRow, column.rowCount]).toEqual([true, false, 1048576]);
    expect([all.address, all.cellCount]).toEqual(["Sheet1!1:1048576", -1]);
    expect(none.isNullObject).toBe(true);
  });
});
