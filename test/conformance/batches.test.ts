import { openBook } from "../support/openBook";

/** What `sync` rejects with. */
async function refused(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  return work.then(
    () => Promise.reject(new Error("Excel accepted it.")),
    (error: unknown) => error as OfficeExtension.Error,
  );
}

test("actions run in program order across objects", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const range = worksheets.getItem("Sheet1").getRange("A1");
    const before = range.load("values").getResizedRange(0, 0);
    before.load("values");
    range.values = [[1]];
    worksheets.add("Second").getRange("A1").values = [[2]];
    const after = worksheets.getItem("Sheet1").getRange("A1").load("values");
    const second = worksheets.getItem("Second").getRange("A1").load("values");
    await context.sync();
    expect([before.values, after.values, second.values]).toEqual([[[""]], [[1]], [[2]]]);
  });
});

test("Excel.run ends with a sync of its own", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["kept"]];
  });
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["kept"]]);
});

test("a failing action rejects the sync; earlier ones stay done, later ones are not run", async () => {
  const { Excel } = await openBook();
  const error = await refused(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("No such sheet").getRange("A1").values = [[0]];
      sheet.getRange("A2").values = [["after"]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  expect(error.debugInfo.statement).toContain("getItem(...)");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").load("values");
    await context.sync();
    expect(range.values).toEqual([["before"], [""]]);
  });
});

test("a member that the host lacks fails with its own name", async () => {
  const { Excel } = await openBook();
  const use = (act: (range: Excel.Range) => unknown) =>
    refused(
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
        await context.sync();
      }),
    );
  const errors = [
    await use((range) => range.getPivotTables().load()),
    await use((range) => range.load("linkedDataTypeState")),
    await use((range) => range.worksheet.shapes.load("items")),
  ];
  expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "NotEmulatedError NotEmulatedError: Range.getPivotTables",
    "NotEmulatedError NotEmulatedError: Range.linkedDataTypeState",
    "NotEmulatedError NotEmulatedError: Worksheet.shapes",
  ]);
});

test("a property that was not loaded cannot be read", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address");
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("what is not found through …OrNullObject is a null object, and calls on it pass", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("No such sheet");
    sheet.load("name");
    sheet.delete();
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
  });
});

test("a range follows the rows that are inserted above it, in its batch and in later ones", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2:B3");
    sheet.getRange("1:2").insert("Down");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B4:B5");
    sheet.getRange("A:A").delete("Left");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A4:A5");
    range.delete("Up");
    range.load("address");
    expect((await refused(context.sync())).code).toBe("InvalidReference");
  });
});

test("a range is not valid in the next batch unless it is tracked", async () => {
  const { Excel } = await openBook();
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
  await context.sync();
  expect(() => range.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  const tracked = context.workbook.worksheets.getItem("Sheet1").getRange("A1").track();
  await context.sync();
  tracked.load("address");
  await context.sync();
  expect(tracked.address).toBe("Sheet1!A1");
});

test("a sheet's proxy outlives its name", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    await context.sync();
    sheet.name = "Renamed";
    await context.sync();
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Renamed");
  });
});

test("load takes nested names, items, pages, and objects of names", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["B", "C", "D"]) worksheets.add(name);
    worksheets.load("items/name, items/visibility");
    const page = context.workbook.worksheets;
    const range = worksheets.getItem("B").getRange("B2");
    range.load({ address: true, format: { fill: { color: true } }, worksheet: { name: true } });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "B", "C", "D"]);
    expect([range.address, range.format.fill.color, range.worksheet.name]).toEqual(["B!B2", "#FFFFFF", "B"]);
    page.load({ name: true, $top: 2, $skip: 1 });
    await context.sync();
    expect(page.items.map(({ name }) => name)).toEqual(["B", "C"]);
    expect(() => page.items[0]?.visibility).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("items of a collection can be used in later batches", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Second");
    worksheets.load("items");
    await context.sync();
    for (const sheet of worksheets.items) sheet.getRange("A1").values = [[sheet.name]];
    const ranges = worksheets.items.map((sheet) => sheet.getRange("A1").load("values"));
    await context.sync();
    expect(ranges.map(({ values }) => values)).toEqual([[["Sheet1"]], [["Second"]]]);
  });
});

test("two workbooks live side by side", async () => {
  const [first, second] = [await openBook(), await openBook()];
  const write = (book: typeof first, value: string) =>
    book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
    });
  await Promise.all([write(first, "one"), write(second, "two")]);
  const read = (book: typeof first) => book.book.sheets[0]?.cells[0]?.[0]?.value;
  expect([read(first), read(second)]).toEqual(["one", "two"]);
});

test("trace messages say how far a batch came", async () => {
  const { Excel } = await openBook();
  const error = await refused(
    Excel.run(async (context) => {
      context.trace("first");
      context.workbook.worksheets.getItem("No such sheet").activate();
      context.trace("second");
      await context.sync();
    }),
  );
  expect(error.traceMessages).toEqual(["first"]);
});

test("set and retrieve take and give plain objects", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.set({ values: [[5]], format: { font: { bold: true } } });
    range.load("values, format/font/bold");
    await context.sync();
    expect(range.toJSON()).toMatchObject({ values: [[5]], format: { font: { bold: true } } });
  });
});
