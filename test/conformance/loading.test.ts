import { openSheet, refusal } from "../support/openBookSheet";

// Microsoft's samples load "NoPropertiesNeeded" for the items alone: OfficeDev/office-js-snippets, "Reference worksheets by relative position".
describe("what is loaded by a name that Excel does not have", () => {
  test("is left out of the answer, and a collection's items come all the same", async () => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.load("NoPropertiesNeeded");
      sheet.load("name, nothingOfTheKind");
      await context.sync();
      expect([worksheets.items.length, sheet.name]).toEqual([1, "Sheet1"]);
      expect(() => worksheets.items[0]?.position).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("is not what Excel has and the host does not play: that fails", async () => {
    const { run } = await openSheet();
    const load = (name: string) => refusal(run((sheet) => void sheet.getRange("A1").load(name)));
    expect([await load("valuesAsJson"), await load("linkedDataTypeState")]).toEqual([
      "NotEmulatedError",
      "NotEmulatedError",
    ]);
  });
});

type Code = "PropertyNotLoaded" | "ValueNotLoaded" | "InvalidObjectPath";

const codeOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
};

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
describe("what was not loaded", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => unknown, Code]>([
    ["a property", (sheet) => () => sheet.name, "PropertyNotLoaded"],
    ["one of several", (sheet) => () => sheet.load("id").visibility, "PropertyNotLoaded"],
    ["one of an object below", (sheet) => () => sheet.getRange("A1").format.fill.color, "PropertyNotLoaded"],
    [
      "a collection's items",
      (_sheet, { workbook }) =>
        () =>
          workbook.worksheets.items,
      "PropertyNotLoaded",
    ],
    [
      "the result of a method",
      (_sheet, { workbook }) => {
        const count = workbook.worksheets.getCount();
        return () => count.value;
      },
      "ValueNotLoaded",
    ],
  ])("%s cannot be read before the sync", async (_what, prepare, code) => {
    const { run } = await openSheet();
    await run((sheet, context) => expect(codeOf(prepare(sheet, context))).toBe(code));
  });

  test("a method's result is there after the sync, without load", async () => {
    const { run } = await openSheet();
    await run(async (_sheet, context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test("what was loaded stays as it was until it is loaded again", async () => {
    const { run } = await openSheet([[1]]);
    await run(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      sheet.getRange("A1").values = [[2]];
      await context.sync();
      expect(cell.values).toEqual([[1]]);
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[2]]);
    });
  });

  test("what was set can be read as it was set; Excel's reading of it comes with the next load", async () => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["1/2/2024"]];
      expect(cell.values).toEqual([["1/2/2024"]]);
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[45293]]);
    });
  });

  test("sync gives back what it is given", async () => {
    const { run } = await openSheet();
    await run(async (_sheet, context) => expect(await context.sync("passed on")).toBe("passed on"));
  });
});

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
describe("null objects", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => OfficeExtension.ClientObject, boolean]>(
    [
      ["a sheet", (_sheet, { workbook }) => workbook.worksheets.getItemOrNullObject("None"), true],
      [
        "a sheet that is there, in other letters",
        (_sheet, { workbook }) => workbook.worksheets.getItemOrNullObject("SHEET1"),
        false,
      ],
      ["a table", (sheet) => sheet.tables.getItemOrNullObject("None"), true],
      ["a name", (_sheet, { workbook }) => workbook.names.getItemOrNullObject("None"), true],
      ["a setting", (_sheet, { workbook }) => workbook.settings.getItemOrNullObject("None"), true],
      ["a chart", (sheet) => sheet.charts.getItemOrNullObject("None"), true],
      ["a style", (_sheet, { workbook }) => workbook.styles.getItemOrNullObject("None"), true],
      ["custom XML", (_sheet, { workbook }) => workbook.customXmlParts.getItemOrNullObject("None"), true],
      ["the cells of a sheet in use", (sheet) => sheet.getUsedRangeOrNullObject(), false],
      ["the cells of a blank range in use", (sheet) => sheet.getRange("D9:E10").getUsedRangeOrNullObject(true), true],
      ["cells in common", (sheet) => sheet.getRange("A1:B2").getIntersectionOrNullObject("C3"), true],
      ["a text that is found nowhere", (sheet) => sheet.findAllOrNullObject("nowhere", {}), true],
      ["the next sheet", (sheet) => sheet.getNextOrNullObject(), true],
      ["the previous sheet", (sheet) => sheet.getPreviousOrNullObject(), true],
      ["blank cells of a full range", (sheet) => sheet.getRange("A1:B1").getSpecialCellsOrNullObject("Blanks"), true],
      ["the frozen part", (sheet) => sheet.freezePanes.getLocationOrNullObject(), true],
    ],
  )("%s: known after the sync, without load", async (_what, find, isNull) => {
    const { run } = await openSheet([["a", 1]]);
    await run(async (sheet, context) => {
      const found = find(sheet, context);
      await context.sync();
      expect(found.isNullObject).toBe(isNull);
    });
  });

  test("properties of a null object are undefined, what is called and set on it does nothing", async () => {
    const { run } = await openSheet();
    await run(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      const none = worksheets.getItemOrNullObject("None").load("name");
      none.tabColor = "#FF0000";
      none.getRange("A1").values = [[1]];
      none.tables.add("A1:B2", true).name = "Nothing";
      const count = worksheets.getCount();
      await context.sync();
      expect([none.name, none.isNullObject, count.value]).toEqual([undefined, true, 1]);
    });
  });

  test("without OrNullObject the batch fails where it is asked for", async () => {
    const { run } = await openSheet();
    const find = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => { load: () => unknown }) =>
      refusal(run((sheet, context) => void act(sheet, context).load()));
    expect([
      await find((_sheet, { workbook }) => workbook.worksheets.getItem("None")),
      await find((sheet) => sheet.tables.getItem("None")),
      await find((_sheet, { workbook }) => workbook.names.getItem("None")),
      await find((sheet) => sheet.charts.getItem("None")),
      await find((sheet) => sheet.getRange("A1").getIntersection("C3")),
    ]).toEqual(["ItemNotFound", "ItemNotFound", "ItemNotFound", "ItemNotFound", "ItemNotFound"]);
  });
});

// https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects
describe("tracked objects", () => {
  test("a range that was not tracked is no longer there after its run", async () => {
    const { Excel } = await openSheet();
    const range = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return cell;
    });
    expect(range.values).toEqual([[""]]);
    expect(codeOf(() => range.load("values"))).toBe("InvalidObjectPath");
  });

  test("a tracked range goes on in a run of its own and has followed what was put in", async () => {
    const { Excel, run } = await openSheet([["here"]]);
    const range = await run(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      context.trackedObjects.add(cell);
      await context.sync();
      return cell;
    });
    await run((sheet) => void sheet.getRange("A1:B3").insert("Down"));
    await run((sheet) => void sheet.getRange("A:A").insert("Right"));
    await Excel.run(range, async (context) => {
      range.load("address, values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!B4", [["here"]]]);
    });
  });

  test("a range shrinks with what is taken out of it and grows with what is put in", async () => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      const range = sheet.getRange("B2:C5");
      await context.sync();
      sheet.getRange("3:3").delete("Up");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C4");
      sheet.getRange("3:4").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C6");
    });
  });
});

// https://learn.microsoft.com/javascript/api/office/officeextension.loadoption
describe("how one can say what to load", () => {
  const names = (collection: Excel.WorksheetCollection) => collection.items.map(({ name }) => name);

  async function loaded<T>(
    act: (worksheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<T> | T,
  ) {
    const { run } = await openSheet([
      ["Item", "Size"],
      ["a", 1],
    ]);
    return run(async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Second");
      sheet.tables.add("A1:B2", true).name = "Sizes";
      await context.sync();
      return act(worksheets, context);
    });
  }

  test.each<[string, (worksheets: Excel.WorksheetCollection, context: Excel.RequestContext) => unknown]>([
    ["a text", (worksheets) => worksheets.load("name")],
    ["a list", (worksheets) => worksheets.load(["name", "id"])],
    ["a path through the items", (worksheets) => worksheets.load("items/name")],
    ["an object of names", (worksheets) => worksheets.load({ name: true })],
    ["$all", (worksheets) => worksheets.load({ $all: true })],
    ["select", (worksheets) => worksheets.load({ select: "name" } as never)],
    ["nothing, which is everything", (worksheets) => worksheets.load()],
    ["the context's load", (worksheets, context) => context.load(worksheets, "items/name")],
  ])("%s", async (_how, load) => {
    await loaded(async (worksheets, context) => {
      load(worksheets, context);
      await context.sync();
      expect(names(worksheets)).toEqual(["Sheet1", "Second"]);
    });
  });

  test("a page of a collection", async () => {
    await loaded(async (worksheets, context) => {
      worksheets.load({ select: "name", top: 1, skip: 1 } as never);
      await context.sync();
      expect(names(worksheets)).toEqual(["Second"]);
    });
  });

  test.each<[string, (worksheets: Excel.WorksheetCollection) => unknown]>([
    ["a path", (worksheets) => worksheets.load("items/tables/items/columns/items/name")],
    ["a short path", (worksheets) => worksheets.load("tables/columns/name")],
    ["an object", (worksheets) => worksheets.load({ tables: { columns: { name: true } } } as never)],
  ])("collections in collections: %s", async (_how, load) => {
    await loaded(async (worksheets, context) => {
      load(worksheets);
      await context.sync();
      const found = worksheets.items.map(({ tables }) =>
        tables.items.map(({ columns }) => columns.items.map(({ name }) => name)),
      );
      expect(found).toEqual([[["Item", "Size"]], []]);
      expect(codeOf(() => worksheets.items[0]?.name)).toBe("PropertyNotLoaded");
    });
  });

  test("an object's path loads all that it holds itself, and nothing below", async () => {
    await loaded(async (worksheets, context) => {
      const cell = worksheets.getItem("Sheet1").getRange("A1").load("format/font");
      await context.sync();
      expect([cell.format.font.name, cell.format.font.size, cell.format.font.bold]).toEqual(["Calibri", 11, false]);
      expect(codeOf(() => cell.format.fill.color)).toBe("PropertyNotLoaded");
    });
  });
});

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
describe("plain objects", () => {
  test("set writes what they name, below as well", async () => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.set({
        numberFormat: [["0.0", "0%"]],
        values: [[1, 2]],
        format: { fill: { color: "#00FF00" }, rowHeight: 30 },
      });
      sheet.set({ name: "Renamed", tabColor: "#0000FF" });
      range.load("text, address, format/rowHeight, format/fill/color");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        text: [["1.0", "200%"]],
        address: "Renamed!A1:B1",
        format: { rowHeight: 30, fill: { color: "#00FF00" } },
      });
    });
  });

  test.each<[string, object]>([
    ["a member that can only be read", { address: "B2" }],
    ["a member that Excel does not have", { nothingOfTheKind: 1 }],
  ])("set refuses %s", async (_what, properties) => {
    const { run } = await openSheet();
    await run((sheet) => expect(codeOf(() => sheet.getRange("A1").set(properties as never))).toBe("InvalidArgument"));
  });

  test("set takes another object's loaded members that can be written", async () => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      const from = sheet.getRange("A1").format.font;
      sheet.getRange("A1").format.font.size = 20;
      from.set({ bold: true });
      from.load("color");
      await context.sync();
      const to = sheet.getRange("B1").format.font;
      to.set(from);
      to.load("bold, color, size");
      await context.sync();
      expect([to.bold, to.color, to.size]).toEqual([true, "#000000", 11]);
    });
  });

  test("toJSON has what was loaded and nothing else; a collection has its items", async () => {
    const { run } = await openSheet([[1]]);
    await run(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("address, format/font/bold");
      const { worksheets } = context.workbook;
      worksheets.load("name");
      await context.sync();
      expect(JSON.parse(JSON.stringify(cell))).toEqual({ address: "Sheet1!A1", format: { font: { bold: false } } });
      expect(worksheets.toJSON()).toMatchObject({ items: [{ name: "Sheet1" }] });
    });
  });
});
