import { openBook } from "../support/openBook";

test("values written are read back in the same batch", async () => {
  const { Excel } = await openBook();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      [1, "two"],
      [true, ""],
    ];
    range.load("values,address");
    await context.sync();
    return [range.address, range.values];
  });
  expect(values).toEqual([
    "Sheet1!A1:B2",
    [
      [1, "two"],
      [true, ""],
    ],
  ]);
});
