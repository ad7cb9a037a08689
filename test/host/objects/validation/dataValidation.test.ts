import { openSheet, refusal } from "../../../support/openBookSheet";

test.each<[string, Excel.DataValidationRule]>([
  ["List", { list: { inCellDropDown: true, source: "Yes,No" } }],
  ["WholeNumber", { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }],
  ["Decimal", { decimal: { formula1: 0.5, operator: "GreaterThanOrEqualTo" } }],
  ["TextLength", { textLength: { formula1: 3, operator: "LessThan" } }],
  ["Custom", { custom: { formula: "=A1>B1" } }],
])("a rule of type %s is set, read back and cleared", async (type, rule) => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1:A5");
    dataValidation.rule = rule;
    dataValidation.load("type, rule, ignoreBlanks, errorAlert, prompt");
    const mixed = sheet.getRange("A5:A6").dataValidation.load("type");
    await context.sync();
    expect([dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks]).toEqual([type, rule, true]);
    expect(dataValidation.errorAlert).toEqual({ message: "", showAlert: true, style: "Stop", title: "" });
    expect(mixed.type).toBe("Inconsistent");
    dataValidation.clear();
    dataValidation.load("type, rule");
    await context.sync();
    expect([dataValidation.type, dataValidation.rule]).toEqual(["None", {}]);
  });
});

test("a range as the list's source becomes a formula", async () => {
  const { run } = await openSheet([["Yes"], ["No"]]);
  await run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("C1");
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:A2") as unknown as string } };
    dataValidation.load("rule");
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe("=Sheet1!$A$1:$A$2");
  });
});

test("valid says whether what is there keeps to the rule", async () => {
  const { run } = await openSheet([
    [1, "Yes"],
    [20, "Maybe"],
    ["", ""],
  ]);
  await run(async (sheet, context) => {
    sheet.getRange("A1:A3").dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: "=5+5", operator: "Between" },
    };
    sheet.getRange("B1:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    const cells = ["A1", "A2", "A3", "A1:A2", "B1", "B2", "C1"].map((at) =>
      sheet.getRange(at).dataValidation.load("valid"),
    );
    await context.sync();
    expect(cells.map(({ valid }) => valid)).toEqual([true, false, true, null, true, false, true]);
  });
});

test("messages are kept with the rule, through a file too", async () => {
  const { run, save } = await openSheet();
  const errorAlert = { message: 'Only "1"\nor 2 & 3', showAlert: true, style: "Warning" as const, title: "No" };
  const prompt = { message: "Choose", showPrompt: true, title: "Here" };
  await run((sheet) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
    dataValidation.errorAlert = errorAlert;
    dataValidation.prompt = prompt;
  });
  const { openBook } = await import("../../../support/openBook");
  const again = await openBook(await save());
  await again.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    dataValidation.load("errorAlert, prompt, rule");
    await context.sync();
    expect([dataValidation.errorAlert, dataValidation.prompt]).toEqual([errorAlert, prompt]);
    expect(dataValidation.rule.list?.source).toBe("1,2");
  });
});

test("a rule of two kinds is InvalidArgument", async () => {
  const { run } = await openSheet();
  const rule = { list: { inCellDropDown: true, source: "1" }, custom: { formula: "=TRUE" } };
  expect(await refusal(run((sheet) => void (sheet.getRange("A1").dataValidation.rule = rule)))).toBe("InvalidArgument");
});

// https://learn.microsoft.com/javascript/api/excel/excel.datavalidation
test("invalid cells are found over several rules and in whole columns; none is ItemNotFound", async () => {
  const { run } = await openSheet([
    [5, "Yes"],
    [50, "no"],
    [60, "Maybe"],
    ["", ""],
    [7, "Yes"],
  ]);
  await run(async (sheet, context) => {
    sheet.getRange("A1:A9").dataValidation.rule = {
      wholeNumber: { formula1: 1, formula2: 10, operator: "Between" },
    };
    sheet.getRange("B:B").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    const all = sheet.getRange("A:C").dataValidation.getInvalidCells().load("address");
    const none = sheet.getRange("A4:B5").dataValidation.getInvalidCellsOrNullObject().load("isNullObject");
    await context.sync();
    expect([all.address, none.isNullObject]).toEqual(["Sheet1!A2:A3,Sheet1!B3", true]);
    sheet.getRange("A4:A5").dataValidation.ignoreBlanks = false;
    const blank = sheet.getRange("A4:B5").dataValidation.getInvalidCells().load("address");
    await context.sync();
    expect(blank.address).toBe("Sheet1!A4");
  });
  const nothing = run((sheet) => void sheet.getRange("A1:B1").dataValidation.getInvalidCells());
  expect(await refusal(nothing)).toBe("ItemNotFound");
});
