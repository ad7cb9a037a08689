import { openSheet } from "../../../support/openBookSheet";

test("rows are sorted by several keys, under their header", async () => {
  const { run } = await openSheet([
    ["Name", "Size"],
    ["b", 1],
    ["a", 2],
    ["c", 1],
  ]);
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B4");
    range.sort.apply(
      [
        { key: 1, ascending: true },
        { key: 0, ascending: false },
      ],
      false,
      true,
    );
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["Name", "Size"],
      ["c", 1],
      ["b", 1],
      ["a", 2],
    ]);
  });
});

test("relative references of moved formulas go along", async () => {
  const { run } = await openSheet([
    [2, "=A1*10"],
    [1, "=A2*10"],
  ]);
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.sort.apply([{ key: 0, ascending: true }]);
    range.load("formulas, values");
    await context.sync();
    expect([range.formulas, range.values]).toEqual([
      [
        [1, "=A1*10"],
        [2, "=A2*10"],
      ],
      [
        [1, 10],
        [2, 20],
      ],
    ]);
  });
});
