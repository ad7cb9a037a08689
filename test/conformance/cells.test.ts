import { openBook } from "../support/openBook";

type Cell = string | number | boolean | null;

/** What a cell holds after it was written. */
async function written(value: Cell, format?: string) {
  const { Excel } = await openBook();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = [[value]];
    range.load("values, formulas, text, valueTypes, numberFormat");
    await context.sync();
    const { values, formulas, text, valueTypes, numberFormat } = range;
    return {
      value: values[0]?.[0],
      formula: formulas[0]?.[0],
      text: text[0]?.[0],
      type: valueTypes[0]?.[0],
      format: numberFormat[0]?.[0],
    };
  });
}

describe("values are read as if they had been typed", () => {
  test.each<[Cell, object]>([
    ["=1+1", { value: 2, formula: "=1+1", type: "Double" }],
    ["007", { value: 7, type: "Double" }],
    ["12%", { value: 0.12, text: "12%", format: "0%" }],
    ["1,234.5", { value: 1234.5 }],
    // The sample "Culture info" of OfficeDev/office-js-snippets relies on it.
    ["14,37", { value: "14,37" }],
    ["2024-01-31", { value: 45322, type: "Double" }],
    ["true", { value: true, type: "Boolean" }],
    ["#N/A", { value: "#N/A", type: "Error" }],
    ["'=1+1", { value: "=1+1", type: "String" }],
    ["", { value: "", type: "Empty" }],
    ["words", { value: "words", type: "String" }],
  ])("%j", async (value, expected) => expect(await written(value)).toMatchObject(expected));

  test("1-2 is a date of this year", async () => {
    const { value, format } = await written("1-2");
    expect([value, format]).toEqual([Math.round(Date.UTC(new Date().getFullYear(), 0, 2) / 86400000) + 25569, "d-mmm"]);
  });

  test("in a text cell everything stays text", async () => {
    expect(await written("=1+1", "@")).toMatchObject({ value: "=1+1", type: "String", formula: "=1+1" });
    expect(await written("007", "@")).toMatchObject({ value: "007" });
  });
});

test("null leaves a cell alone, a blank text clears it", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 4]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, "", 4]]);
  });
});

test("one value fills the range, formulas included", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = 5 as unknown as number[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });
});

test.each([
  ["too few rows", [[1, 2]]],
  ["ragged rows", [[1, 2], [3]]],
  ["no rows", []],
])("a shape that does not fit is InvalidArgument: %s", async (_name, values) => {
  const { Excel } = await openBook();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = values;
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a write so large that the client sends it in pieces arrives whole", async () => {
  const { Excel } = await openBook();
  const values = Array.from({ length: 2000 }, (_, row) => [row, `row ${row}`]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B3:C2002").values = values;
    const used = sheet.getUsedRange().load("address, values");
    await context.sync();
    expect(used.address).toBe("Sheet1!B3:C2002");
    expect(used.values).toEqual(values);
  });
});

test("blank cells read as blank texts, errors as their names, and value types tell them apart", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:D1");
    range.formulas = [["=1/0", "'#N/A", "=NA()", ""]];
    range.load("values, valueTypes, text");
    await context.sync();
    expect(range.values).toEqual([["#DIV/0!", "#N/A", "#N/A", ""]]);
    expect(range.valueTypes).toEqual([["Error", "String", "Error", "Empty"]]);
  });
});

test("dates are serial numbers", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [["3/1/2024"]];
    range.load("values, text, numberFormat");
    await context.sync();
    expect([range.values, range.text, range.numberFormat]).toEqual([[[45352]], [["3/1/2024"]], [["m/d/yyyy"]]]);
  });
});

test("whole columns, and more than five million cells, give null instead of values", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const column = sheet.getRange("A:A").load("values, address, cellCount");
    const large = sheet.getRange("A1:E1000001").load("values, formulas");
    await context.sync();
    expect([column.values, column.address, column.cellCount]).toEqual([null, "Sheet1!A:A", 1048576]);
    expect([large.values, large.formulas]).toEqual([null, null]);
  });
});

test("formulas read after a write in the same batch are calculated", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
    const sum = sheet.getRange("A3").load("values");
    await context.sync();
    expect(sum.values).toEqual([[3]]);
    sheet.getRange("A1").values = [[10]];
    sum.load("values");
    await context.sync();
    expect(sum.values).toEqual([[12]]);
  });
});

test("in manual mode formulas wait for calculate", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const { application, worksheets } = context.workbook;
    application.calculationMode = "Manual";
    const range = worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [[1, "=A1+1"]];
    application.calculate("Full");
    worksheets.getItem("Sheet1").getRange("A1").values = [[5]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5, 2]]);
    application.calculate("Recalculate");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5, 6]]);
  });
});
