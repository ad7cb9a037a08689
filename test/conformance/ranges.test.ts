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

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges
test("properties of several ranges are null where they differ, and false where one of them is", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("A1").format.font.color = "#00FF00";
    const areas = sheet.getRanges("A1,C:C").load("isEntireColumn, format/fill/color, format/font/color");
    await context.sync();
    expect([areas.isEntireColumn, areas.format.fill.color, areas.format.font.color]).toEqual([false, null, null]);
  });
});

// https://support.microsoft.com/office/transpose-rotate-data-from-rows-to-columns-or-vice-versa-3419f2e3-beab-4318-aae5-d0f862209744
test("formulas that are copied transposed follow what they refer to", async () => {
  const { run } = await openSheet([[1, 2, 3, "=SUM(A1:C1)", "=$A$1", "=C1*$B$1"]]);
  await run(async (sheet, context) => {
    sheet.getRange("A3").copyFrom("A1:F1", "All", false, true);
    const target = sheet.getRange("A3:A8").load("formulas, values");
    await context.sync();
    expect(target.formulas.flat()).toEqual([1, 2, 3, "=SUM(A3:A5)", "=$A$1", "=A5*$B$1"]);
    expect(target.values.flat()).toEqual([1, 2, 3, 6, 1, 6]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangefont#excel-excel-rangefont-underline-member
test("a cell whose underline is taken away is as one that never had any, saved or not", async () => {
  const { run, book } = await openSheet();
  await run((sheet) => void (sheet.getRange("A1").format.font.underline = "Single"));
  await run((sheet) => void (sheet.getRange("A1").format.font.underline = "None"));
  expect(book.sheets[0]?.cells[0]?.[0]?.style).toBe(0);
});
