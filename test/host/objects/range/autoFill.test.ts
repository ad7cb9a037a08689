import { openSheet, refusal } from "../../../support/openBookSheet";

test.each<[string, unknown[], Excel.AutoFillType | undefined, unknown[]]>([
  ["two numbers go on in their step", [1, 3], undefined, [1, 3, 5, 7]],
  ["one number is repeated", [4], undefined, [4, 4, 4]],
  ["one number is counted when asked", [4], "FillSeries" as Excel.AutoFillType, [4, 5, 6]],
  ["days go round", ["Sat"], undefined, ["Sat", "Sun", "Mon"]],
  ["months in full", ["December"], undefined, ["December", "January"]],
  ["a text with a number", ["Q1"], undefined, ["Q1", "Q2", "Q3"]],
  ["a pattern of texts", ["a", "b"], undefined, ["a", "b", "a", "b"]],
  ["copies when asked", [1, 3], "FillCopy" as Excel.AutoFillType, [1, 3, 1, 3]],
  ["growth", [2, 4], "GrowthTrend" as Excel.AutoFillType, [2, 4, 8, 16]],
])("%s", async (_name, start, type, filled) => {
  const { run } = await openSheet(start.map((value) => [value]));
  await run(async (sheet, context) => {
    const target = sheet.getRangeByIndexes(0, 0, filled.length, 1);
    sheet.getRangeByIndexes(0, 0, start.length, 1).autoFill(target, type);
    target.load("values");
    await context.sync();
    expect(target.values.flat()).toEqual(filled);
  });
});

test("formulas are copied, formats go along, dates go on by a day", async () => {
  const { run } = await openSheet([["2024-02-28", "=A1+1"]]);
  await run(async (sheet, context) => {
    sheet.getRange("A1:B1").format.fill.color = "yellow";
    sheet.getRange("A1:B1").autoFill("A1:B3");
    const range = sheet.getRange("A2:B3").load("formulas, text, format/fill/color");
    await context.sync();
    expect(range.text.map(([day]) => day)).toEqual(["2/29/2024", "3/1/2024"]);
    expect([range.formulas[1]?.[1], range.format.fill.color]).toEqual(["=A3+1", "#FFFF00"]);
  });
});

test("a destination that does not hold the range, or turns a corner, is refused", async () => {
  const { run } = await openSheet([[1, 2]]);
  for (const target of ["A2:B4", "A1:C4"])
    expect(await refusal(run((sheet) => sheet.getRange("A1:B1").autoFill(target)))).toBe("InvalidArgument");
});

test("flash fill is not played", async () => {
  const { run } = await openSheet([[1]]);
  const fill = run((sheet) => sheet.getRange("A1").autoFill("A1:A4", "FlashFill"));
  expect(await refusal(fill)).toBe("NotEmulatedError");
});
