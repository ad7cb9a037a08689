import { openSheet, refusal } from "../../../support/openBookSheet";

const BILL = [
  ["Item", "Count", "Price", "Sum"],
  ["Tea", 2, 3.5, "=B2*C2"],
  ["Cup", true, 4, "=B3*C3"],
  ["Pot", "", 9, "=1/0"],
];

test.each<[string, Parameters<Excel.Range["getSpecialCells"]>, string]>([
  ["formulas", ["Formulas"], "D2:D4"],
  ["formulas that fail", ["Formulas", "Errors"], "D4"],
  ["typed numbers", ["Constants", "Numbers"], "B2:C2,C3:C4"],
  ["typed texts and logical values", ["Constants", "LogicalText"], "A1:D1,A2,A3:B3,A4"],
  ["blanks", ["Blanks"], "B4"],
])("special cells: %s", async (_name, args, address) => {
  const { run } = await openSheet(BILL);
  await run(async (sheet, context) => {
    const found = sheet
      .getUsedRange()
      .getSpecialCells(...args)
      .load("address");
    await context.sync();
    expect(found.address.split(",").sort()).toEqual(
      address
        .split(",")
        .map((part) => `Sheet1!${part}`)
        .sort(),
    );
  });
});

test("what is not there is ItemNotFound, or a null object", async () => {
  const { run } = await openSheet(BILL);
  expect(await refusal(run((sheet) => sheet.getRange("A1:B2").getSpecialCells("Formulas").calculate()))).toBe(
    "ItemNotFound",
  );
  await run(async (sheet, context) => {
    const none = sheet.getRange("A1:B2").getSpecialCellsOrNullObject("Formulas");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("precedents and dependents go from sheet to sheet, directly or all the way", async () => {
  const { run } = await openSheet([[1, "=A1*2", "=SUM(A1:B1)"]]);
  await run(async (sheet, context) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").formulas = [["=Sheet1!C1"]];
    const one = sheet.getRange("C1").getDirectPrecedents().load("addresses");
    const all = other.getRange("A1").getPrecedents().load("addresses");
    const next = sheet.getRange("B1").getDirectDependents().load("addresses");
    const last = sheet.getRange("A1").getDependents().load("addresses");
    await context.sync();
    expect([one.addresses, all.addresses]).toEqual([["Sheet1!A1:B1"], ["Sheet1!A1:C1"]]);
    expect([next.addresses, last.addresses]).toEqual([["Sheet1!C1"], ["Sheet1!B1:C1", "Other!A1"]]);
  });
});

test("an edge is where Ctrl and an arrow key would lead", async () => {
  const { run } = await openSheet(BILL);
  await run(async (sheet, context) => {
    const start = sheet.getRange("A1");
    const found = [
      start.getRangeEdge("Down"),
      start.getExtendedRange("Right"),
      sheet.getRange("D9").getRangeEdge("Up"),
    ];
    for (const range of found) range.load("address");
    await context.sync();
    expect(found.map(({ address }) => address)).toEqual(["Sheet1!A4", "Sheet1!A1:D1", "Sheet1!D4"]);
  });
});

test("a view leaves out hidden rows and columns, and writes round them", async () => {
  const { run } = await openSheet(BILL);
  await run(async (sheet, context) => {
    sheet.getRange("3:3").rowHidden = true;
    const view = sheet.getRange("A2:B4").getVisibleView().load("values, rowCount, cellAddresses");
    await context.sync();
    expect([view.values, view.rowCount]).toEqual([
      [
        ["Tea", 2],
        ["Pot", ""],
      ],
      2,
    ]);
    expect(view.cellAddresses[1]).toEqual(["Sheet1!A4", "Sheet1!B4"]);
    view.values = [
      ["a", 1],
      ["b", 2],
    ];
    const cells = sheet.getRange("A2:B4").load("values");
    await context.sync();
    expect(cells.values).toEqual([
      ["a", 1],
      ["Cup", true],
      ["b", 2],
    ]);
  });
});
