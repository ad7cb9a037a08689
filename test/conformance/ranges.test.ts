import { openSheet } from "../support/openBookSheet";

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1)
test("all cells of a sheet are named by their rows, as by Cells.Address", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const all = sheet.getRange().load("address, isEntireColumn, isEntireRow");
    const columns = sheet.getRange("A:C").load("address");
    await context.sync();
    expect([all.address, all.isEntireColumn, all.isEntireRow]).toEqual(["Sheet1!1:1048576", true, true]);
    expect(columns.address).toBe("Sheet1!A:C");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-style-member
test.each([
  ["Heading1", "Heading1"],
  ["Heading 1", "Heading1"],
  ["20% - Accent1", "Accent1_20"],
  ["Comma [0]", "WholeComma"],
  ["Normal", "Normal"],
])("a built-in style that was set as %s reads as Excel.BuiltInStyle has it: %s", async (name, style) => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.style = name;
    cell.load("style");
    const properties = cell.getCellProperties({ style: true });
    await context.sync();
    expect([cell.style, properties.value[0]?.[0]?.style]).toEqual([style, style]);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-precedents-dependents
test("precedents that lie side by side are one area, whichever was found first", async () => {
  const { run } = await openSheet([[2, 3, "=A1*B1", "=C1+Sheet1!E1", 5]]);
  await run(async (sheet, context) => {
    const all = sheet.getRange("D1").getPrecedents().load("addresses");
    const direct = sheet.getRange("C1").getDirectPrecedents().load("addresses");
    await context.sync();
    expect([all.addresses, direct.addresses]).toEqual([["Sheet1!A1:C1,Sheet1!E1"], ["Sheet1!A1:B1"]]);
  });
});
