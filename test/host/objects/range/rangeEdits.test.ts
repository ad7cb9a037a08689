import { openSheet, refusal } from "../../../support/openBookSheet";

test("insert gives the new cells, moves the others and adjusts formulas", async () => {
  const { run } = await openSheet([
    [1, "=A1"],
    [2, "=A2"],
  ]);
  await run(async (sheet, context) => {
    const inserted = sheet.getRange("A2").insert("Down").load("address, values");
    const all = sheet.getRange("A1:B3").load("formulas");
    await context.sync();
    expect([inserted.address, inserted.values]).toEqual(["Sheet1!A2", [[""]]]);
    expect(all.formulas).toEqual([
      [1, "=A1"],
      ["", "=A3"],
      [2, ""],
    ]);
  });
});

test("delete makes formulas that pointed there #REF!", async () => {
  const { run } = await openSheet([
    [1, "=A1"],
    [2, "=A1+A2"],
  ]);
  await run(async (sheet, context) => {
    sheet.getRange("A1").delete("Up");
    const all = sheet.getRange("A1:B2").load("formulas, values");
    await context.sync();
    expect(all.formulas).toEqual([
      [2, "=#REF!"],
      ["", "=#REF!+A1"],
    ]);
    expect(all.values[0]).toEqual([2, "#REF!"]);
  });
});

test("clear takes contents, formats, or all with rules and validation", async () => {
  const { run } = await openSheet([[1, 2]]);
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.format.font.bold = true;
    range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    range.load("values");
    const [a, b] = ["A1", "B1"].map((at) => sheet.getRange(at).format.font.load("bold"));
    const rules = [sheet.getRange("A1"), sheet.getRange("B1")].map((cell) => cell.conditionalFormats.getCount());
    const validation = sheet.getRange("B1").dataValidation.load("type");
    await context.sync();
    expect([range.values, a?.bold, b?.bold, rules.map(({ value }) => value)]).toEqual([[["", 2]], true, false, [1, 0]]);
    expect(validation.type).toBe("List");
    range.clear();
    validation.load("type");
    await context.sync();
    expect(validation.type).toBe("None");
  });
});

test("copyFrom copies values, formulas or formats, and repeats what fits", async () => {
  const { run } = await openSheet([[1, "=A1*2"]]);
  await run(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("A3:B6").copyFrom("A1:B1");
    sheet.getRange("D1").copyFrom("A1:B1", "Values");
    sheet.getRange("D3").copyFrom("A1:B1", "Formats");
    sheet.getRange("A8").copyFrom("A1:B1", "All", false, true);
    const filled = sheet.getRange("A3:B6").load("formulas");
    const values = sheet.getRange("D1:E3").load("formulas");
    const fill = sheet.getRange("D3").format.fill.load("color");
    const turned = sheet.getRange("A8:A9").load("formulas");
    await context.sync();
    expect(filled.formulas).toEqual([
      [1, "=A3*2"],
      [1, "=A4*2"],
      [1, "=A5*2"],
      [1, "=A6*2"],
    ]);
    expect([values.formulas[0], values.formulas[2], fill.color]).toEqual([[1, 2], ["", ""], "#FF0000"]);
    expect(turned.formulas[0]).toEqual([1]);
  });
});

test("moveTo brings formulas along", async () => {
  const { run } = await openSheet([[1, "=A1"]]);
  await run(async (sheet, context) => {
    sheet.getRange("A1").moveTo("C3");
    const formula = sheet.getRange("B1").load("formulas");
    await context.sync();
    expect(formula.formulas).toEqual([["=C3"]]);
  });
});

test("a table cannot be merged, nor can a merge be cut", async () => {
  const { run } = await openSheet([
    ["A", "B"],
    [1, 2],
  ]);
  await run((sheet) => void sheet.tables.add("A1:B2", true));
  expect(await refusal(run(async (sheet, context) => (sheet.getRange("A1:B1").merge(), context.sync())))).toBe(
    "InvalidArgument",
  );
});

test("merging across makes one merge a row, unmerge takes all apart", async () => {
  const { run } = await openSheet([
    [1, 2],
    [3, 4],
  ]);
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.merge(true);
    const merged = range.getMergedAreasOrNullObject().load("areaCount");
    range.load("values");
    await context.sync();
    expect([merged.areaCount, range.values]).toEqual([
      2,
      [
        [1, ""],
        [3, ""],
      ],
    ]);
    range.unmerge();
    const none = range.getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("select moves the selection and activates the sheet", async () => {
  const { run } = await openSheet();
  await run(async (_sheet, context) => {
    context.workbook.worksheets.add("Other").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Other!B2:C3", "Other!B2"]);
  });
});

test("duplicate rows go, and are counted", async () => {
  const { run } = await openSheet([
    ["Name", "Size"],
    ["a", 1],
    ["A", 2],
    ["b", 1],
    ["a", 1],
  ]);
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B5");
    const result = range.removeDuplicates([0], true).load("removed, uniqueRemaining");
    const used = sheet.getUsedRange(true).load("values");
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([2, 2]);
    expect(used.values).toEqual([
      ["Name", "Size"],
      ["a", 1],
      ["b", 1],
    ]);
  });
});
