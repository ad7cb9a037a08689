import { openBook } from "../support/openBook";

const add = async (name: string) => {
  const { Excel } = await openBook();
  return Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
};

test.each([
  "a:b",
  "a\\b",
  "a/b",
  "a?b",
  "a*b",
  "a[b",
  "a]b",
  "x".repeat(32),
  "'quoted",
  "quoted'",
  "History",
  "history",
  " ",
])("%j is no name for a sheet", async (name) => expect(add(name)).rejects.toMatchObject({ code: "InvalidArgument" }));

test.each(["Sheet1", "SHEET1"])("a name is unique without case: %s", async (name) =>
  expect(add(name)).rejects.toMatchObject({ code: "ItemAlreadyExists" }),
);

test.each(["x".repeat(31), "It's", "行业 & co", "A1", "2024"])(
  "%j is a name, and addresses quote it where needed",
  async (name) => {
    const { Excel } = await openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      const cell = sheet.getRange("B2").load("address");
      await context.sync();
      const [quoted = "", area = ""] = cell.address.split("!");
      expect(area).toBe("B2");
      expect(quoted.replace(/^'|'$/g, "").replaceAll("''", "'")).toBe(name);
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [[`=${cell.address}+1`]];
      sheet.getRange("B2").values = [[41]];
      const sum = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      expect(sum.values).toEqual([[42]]);
    });
  },
);

test("a sheet that is renamed is renamed in formulas", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.add("Data");
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=Data!A1"]];
    data.name = "My data";
    cell.load("formulas");
    await context.sync();
    expect(cell.formulas).toEqual([["='My data'!A1"]]);
    data.delete();
    cell.load("formulas, values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=#REF!A1"]], [["#REF!"]]]);
  });
});

test("the last visible sheet stays", async () => {
  const { Excel } = await openBook();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidOperation" });
});
