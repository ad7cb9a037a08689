import { openSheet, refusal } from "../../../support/openBookSheet";

test("the used range is what holds values, or formats as well", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const empty = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect([empty.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, ""],
    ];
    sheet.getRange("E5").format.fill.color = "red";
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    const column = sheet.getRange("C:C").getUsedRange(true).load("address");
    await context.sync();
    expect([all.address, values.address, column.address]).toEqual(["Sheet1!B2:E5", "Sheet1!B2:C3", "Sheet1!C2"]);
  });
});

test("the surrounding region ends at blank rows and columns", async () => {
  const { run } = await openSheet([
    [1, 2, "", 4],
    ["", 3, "", 4],
    ["", "", "", ""],
    [5, "", "", ""],
  ]);
  await run(async (sheet, context) => {
    const region = sheet.getRange("A1").getSurroundingRegion().load("address");
    const lone = sheet.getRange("F9").getSurroundingRegion().load("address");
    await context.sync();
    expect([region.address, lone.address]).toEqual(["Sheet1!A1:B2", "Sheet1!F9"]);
  });
});

test("a cell is found by its text, whole or in part", async () => {
  const { run } = await openSheet([["Apple"], ["pineapple"], ["APPLE pie"]]);
  await run(async (sheet, context) => {
    const column = sheet.getRange("A:A");
    const found = [
      column.find("apple", {}),
      column.find("apple", { completeMatch: true, matchCase: false }),
      column.find("apple", { matchCase: true }),
      column.find("apple", { searchDirection: "Backwards" }),
    ].map((range) => range.load("address"));
    const none = column.findOrNullObject("pear", {});
    await context.sync();
    expect(found.map((range) => range.address)).toEqual(["Sheet1!A1", "Sheet1!A1", "Sheet1!A2", "Sheet1!A3"]);
    expect(none.isNullObject).toBe(true);
  });
  expect(await refusal(run(async (sheet, context) => (sheet.getRange("A:A").find("pear", {}), context.sync())))).toBe(
    "ItemNotFound",
  );
});

test("replaceAll counts what it replaced", async () => {
  const { run } = await openSheet([
    ["a-a", "b"],
    ["=1+1", "A"],
  ]);
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    const count = range.replaceAll("a", "x", { matchCase: false });
    range.load("values");
    await context.sync();
    expect([count.value, range.values]).toEqual([
      3,
      [
        ["x-x", "b"],
        [2, "x"],
      ],
    ]);
  });
});

test("merged areas and tables in a range are found", async () => {
  const { run } = await openSheet([
    ["A", "B"],
    [1, 2],
  ]);
  await run(async (sheet, context) => {
    sheet.getRange("D1:E1").merge();
    sheet.tables.add("A1:B2", true).name = "Sales";
    const merged = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address, areas/items/address");
    const none = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
    const tables = sheet.getRange("B2").getTables(false).load("items/name");
    const inside = sheet.getRange("B2").getTables(true).getCount();
    await context.sync();
    expect([merged.address, merged.areas.items.map((area) => area.address)]).toEqual([
      "Sheet1!D1:E1",
      ["Sheet1!D1:E1"],
    ]);
    expect([none.isNullObject, tables.items.map(({ name }) => name), inside.value]).toEqual([true, ["Sales"], 0]);
  });
});
