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

// https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
test.each([
  [1.005, "0.00", "1.01"],
  [10150 * 0.2155, "$#,##0.00", "$2,187.33"],
  [-1.005, "0.00", "-1.01"],
  [0.125, "0.00%", "12.50%"],
  [1.0049, "0.00", "1.00"],
  [1.00499999999999, "0.00", "1.00"],
  [2.5, "General", "2.5"],
  [0.1 + 0.2, "General", "0.3"],
  [45293.5, "m/d/yyyy h:mm:ss", "1/2/2024 12:00:00"],
])(
  "%d with the format %s is shown as %s: its fifteen digits are rounded, halves away from zero",
  async (value, format, text) => {
    const { run } = await openSheet([[value]]);
    await run(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [[format]];
      cell.load("text, values");
      await context.sync();
      expect([cell.text, cell.values]).toEqual([[[text]], [[value]]]);
    });
  },
);

// https://github.com/OfficeDev/office-js/issues/224, https://github.com/netoffice/NetOffice/issues/2
test("a matrix passes over rows that a filter hides; a range of one row is written where it stands", async () => {
  const { run } = await openSheet([["Fruit"], ["Lime"], ["Kiwi"], ["Apple"]]);
  await run(async (sheet, context) => {
    sheet.autoFilter.apply("A1:A4", 0, { filterOn: "Custom", criterion1: "=*e" });
    sheet.getRange("B2:B4").values = [[1], [2], [3]];
    sheet.getRange("C3").values = [["hidden"]];
    const all = sheet.getRange("B2:C4").load("values");
    await context.sync();
    expect(all.values).toEqual([
      [1, ""],
      ["", "hidden"],
      [2, ""],
    ]);
  });
});
