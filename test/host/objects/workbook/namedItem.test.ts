import { openSheet, refusal } from "../../../support/openBookSheet";

test("names stand for cells, constants and formulas", async () => {
  const { run } = await openSheet([[1, 2, 3]]);
  await run(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("cells", sheet.getRange("A1:C1"), "three of them");
    names.add("rate", "=0.5");
    names.add("word", '="yes"');
    names.add("total", "=SUM(Sheet1!$A$1:$C$1)");
    names.load("items/name, items/type, items/value, items/formula, items/comment, items/scope, items/visible");
    const formula = sheet.getRange("D1");
    formula.formulas = [["=SUM(cells)*rate+total"]];
    formula.load("values");
    await context.sync();
    expect(names.items.map(({ name, type, value }) => [name, type, value])).toEqual([
      ["cells", "Range", "Sheet1!$A$1:$C$1"],
      ["rate", "Double", 0.5],
      ["word", "String", "yes"],
      ["total", "Integer", 6],
    ]);
    expect(names.items[0]?.toJSON()).toMatchObject({ comment: "three of them", scope: "Workbook", visible: true });
    expect(formula.values).toEqual([[9]]);
  });
});

test("a name gives its range, follows insertions, and is gone when deleted", async () => {
  const { run } = await openSheet([[1, 2, 3]]);
  await run(async (sheet, context) => {
    const { names } = context.workbook;
    const name = names.add("cells", sheet.getRange("A1:C1"));
    names.add("rate", "=0.5");
    sheet.getRange("1:1").insert("Down");
    const range = name.getRange().load("address");
    const none = names.getItem("rate").getRangeOrNullObject();
    const viaSheet = sheet.getRange("cells").load("address");
    await context.sync();
    expect([range.address, none.isNullObject, viaSheet.address]).toEqual(["Sheet1!A2:C2", true, "Sheet1!A2:C2"]);
    name.formula = "=Sheet1!$B$2";
    const moved = name.getRange().load("address");
    name.delete();
    const gone = names.getItemOrNullObject("cells");
    await context.sync();
    expect([moved.address, gone.isNullObject]).toEqual(["Sheet1!B2", true]);
  });
});

test("a sheet has names of its own", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    sheet.names.add("here", sheet.getRange("A1"));
    context.workbook.names.add("here", sheet.getRange("B1"));
    const own = sheet.names.getItem("here").load("scope, formula, worksheet/name");
    const counts = [sheet.names.getCount(), context.workbook.names.getCount()];
    const none = context.workbook.names.getItem("here").worksheetOrNullObject.load("name");
    await context.sync();
    expect([own.scope, own.formula, own.worksheet.name]).toEqual(["Worksheet", "=Sheet1!$A$1", "Sheet1"]);
    expect([counts.map(({ value }) => value), none.isNullObject]).toEqual([[1, 1], true]);
  });
});

test.each([
  ["A1", "InvalidArgument"],
  ["two words", "InvalidArgument"],
  ["1st", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["", "InvalidArgument"],
  ["TAKEN", "ItemAlreadyExists"],
  ["行业", "accepted"],
  ["_x.y\\z", "accepted"],
])("the name %j is %s", async (name, expected) => {
  const { run } = await openSheet();
  await run((_sheet, context) => void context.workbook.names.add("taken", "=1"));
  expect(await refusal(run((_sheet, context) => void context.workbook.names.add(name, "=1")))).toBe(expected);
});

// https://learn.microsoft.com/javascript/api/excel/excel.nameditemarrayvalues
test("of a name every item is read, with its type", async () => {
  const { run } = await openSheet([
    [1, "a"],
    ["", true],
  ]);
  await run(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("list", '={1,"two";TRUE,#N/A}');
    names.add("cells", sheet.getRange("A1:B2"));
    names.add("twice", "=Sheet1!$A$1:$A$2*2");
    names.add("rate", "=0.5");
    names.load("items/type, items/value, items/arrayValues/values, items/arrayValues/types");
    await context.sync();
    expect(names.items.map(({ type, arrayValues: { values, types } }) => [type, values, types])).toEqual([
      [
        "Array",
        [
          [1, "two"],
          [true, "#N/A"],
        ],
        [
          ["Double", "String"],
          ["Boolean", "Error"],
        ],
      ],
      [
        "Range",
        [
          [1, "a"],
          ["", true],
        ],
        [
          ["Double", "String"],
          ["Empty", "Boolean"],
        ],
      ],
      ["Array", [[2], [0]], [["Double"], ["Double"]]],
      ["Double", [[0.5]], [["Double"]]],
    ]);
    // OfficeDev/office-js #6110: of an array `value` is the first item.
    expect(names.items[0]?.value).toBe(1);
  });
});
