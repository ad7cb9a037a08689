import { openBook } from "../../../support/openBook";
import { openSheet, refusal } from "../../../support/openBookSheet";
import { partText } from "../../../support/xlsxParts";

test("rules with comparisons, formulas and texts are added, read and removed", async () => {
  const { run, save, Excel } = await openSheet([[1], [2], [3]]);
  await run(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange("A1:A3");
    const number = conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    number.cellValue.rule = { formula1: "=1", formula2: "=2", operator: "Between" };
    number.cellValue.format.fill.color = "#FFC7CE";
    number.cellValue.format.font.set({ color: "#9C0006", bold: true });
    number.stopIfTrue = true;
    const formula = conditionalFormats.add(Excel.ConditionalFormatType.custom);
    formula.custom.rule.formula = "=A1>2";
    formula.custom.format.font.italic = true;
    const text = conditionalFormats.add(Excel.ConditionalFormatType.containsText);
    text.textComparison.rule = { operator: "Contains", text: "x" };
    conditionalFormats.load("items/type, items/priority, items/id, items/stopIfTrue");
    number.load("cellValue/rule, cellValue/format/fill/color, cellValue/format/font, customOrNullObject");
    formula.load("custom/rule/formula, custom/rule/formulaR1C1, cellValueOrNullObject");
    const range = number.getRange().load("address");
    await context.sync();
    expect(conditionalFormats.items.map(({ type, priority }) => `${priority} ${type}`)).toEqual([
      "0 ContainsText",
      "1 Custom",
      "2 CellValue",
    ]);
    expect(new Set(conditionalFormats.items.map(({ id }) => id)).size).toBe(3);
    expect(number.cellValue.rule).toEqual({ formula1: "=1", formula2: "=2", operator: "Between" });
    expect(number.cellValue.format.toJSON()).toMatchObject({
      fill: { color: "#FFC7CE" },
      font: { color: "#9C0006", bold: true },
    });
    expect([formula.custom.rule.formula, formula.custom.rule.formulaR1C1]).toEqual(["=A1>2", "=RC>2"]);
    expect([number.customOrNullObject.isNullObject, formula.cellValueOrNullObject.isNullObject, range.address]).toEqual(
      [true, true, "Sheet1!A1:A3"],
    );
    conditionalFormats.getItem(text.id ?? "").delete();
    formula.delete();
    const count = conditionalFormats.getCount();
    const elsewhere = sheet.getRange("B1").conditionalFormats.getCount();
    await context.sync();
    expect([count.value, elsewhere.value]).toEqual([1, 0]);
  });
  expect((await save()).length).toBeGreaterThan(0);
});

test("clearAll takes only these cells away from a rule", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const rule = sheet.getRange("A1:A10").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=A1>0";
    sheet.getRange("A1:A4").conditionalFormats.clearAll();
    const range = rule.getRange().load("address");
    rule.load("custom/rule/formula");
    await context.sync();
    expect([range.address, rule.custom.rule.formula]).toEqual(["Sheet1!A5:A10", "=A5>0"]);
    sheet.getRange("A7").conditionalFormats.clearAll();
    const areas = rule.getRanges().load("address");
    const none = rule.getRangeOrNullObject();
    await context.sync();
    expect([areas.address, none.isNullObject]).toEqual(["Sheet1!A5:A6,Sheet1!A8:A10", true]);
  });
});

test("rules move with their cells", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const rule = sheet.getRange("B2:B3").conditionalFormats.add("CellValue");
    rule.cellValue.rule = { formula1: "5", operator: "GreaterThan" };
    sheet.getRange("1:1").insert("Down");
    const range = rule.getRange().load("address");
    rule.load("cellValue/rule");
    await context.sync();
    expect([range.address, rule.cellValue.rule.formula1]).toEqual(["Sheet1!B3:B4", "=5"]);
  });
});

test.each<[string, (rule: Excel.ConditionalFormat) => void]>([
  ["an operator", (rule) => (rule.cellValue.rule = { formula1: "=1", operator: "Near" as "EqualTo" })],
  ["a rule without a number", (rule) => (rule.cellValue.rule = { formula1: "", operator: "EqualTo" })],
  ["another kind's rule", (rule) => (rule.custom.rule.formula = "=TRUE")],
])("%s that does not fit is InvalidArgument", async (_name, act) => {
  const { run } = await openSheet();
  expect(await refusal(run((sheet) => act(sheet.getRange("A1").conditionalFormats.add("CellValue"))))).toBe(
    "InvalidArgument",
  );
});

test("data bars keep their colours, limits and direction", async () => {
  const { run, save } = await openSheet([[1], [2], [3]]);
  await run(async (sheet, context) => {
    const { dataBar } = sheet.getRange("A1:A3").conditionalFormats.add("DataBar");
    dataBar.barDirection = "RightToLeft";
    dataBar.positiveFormat.fillColor = "green";
    dataBar.negativeFormat.matchPositiveFillColor = true;
    dataBar.lowerBoundRule = { type: "Number", formula: "=1" };
    dataBar.showDataBarOnly = true;
    dataBar.load("barDirection, lowerBoundRule, upperBoundRule, positiveFormat/fillColor, negativeFormat");
    await context.sync();
    expect([dataBar.barDirection, dataBar.lowerBoundRule, dataBar.upperBoundRule.type]).toEqual([
      "RightToLeft",
      { type: "Number", formula: "=1" },
      "Automatic",
    ]);
    expect([dataBar.positiveFormat.fillColor, dataBar.negativeFormat.matchPositiveFillColor]).toEqual([
      "#008000",
      true,
    ]);
  });
  const xml = partText(await save(), "xl/worksheets/sheet1.xml");
  expect(xml).toContain('<dataBar showValue="0"><cfvo type="num" val="1"/><cfvo type="max"/><color rgb="FF008000"/>');
});

// https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont
test("a rule's lines through and below text are kept through a file, and cleared with its font", async () => {
  const { run, save } = await openSheet();
  await run((sheet) => {
    const { font } = sheet.getRange("A1").conditionalFormats.add("Custom").custom.format;
    font.strikethrough = true;
    font.underline = "Double";
    font.color = "#FF0000";
  });
  const again = await openBook(await save());
  await again.Excel.run(async (context) => {
    const { font } = context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.getItemAt(0)
      .custom.format;
    font.load("strikethrough, underline, color");
    await context.sync();
    expect([font.strikethrough, font.underline, font.color]).toEqual([true, "Double", "#FF0000"]);
    font.clear();
    font.load("strikethrough, underline, color");
    await context.sync();
    expect([font.strikethrough, font.underline, font.color]).toEqual([null, null, ""]);
  });
});
