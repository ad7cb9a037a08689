import { openSheet, refusal } from "../../../support/openBookSheet";

test("sheets are added, moved, hidden, copied and deleted", async () => {
  const { run } = await openSheet([[1, "=A1+1"]]);
  await run(async (sheet, context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add("Second");
    worksheets.add().position = 0;
    second.visibility = "Hidden";
    second.tabColor = "#FF0000";
    const copy = sheet.copy("After", sheet);
    const cells = copy.getRange("A1:B1").load("formulas");
    worksheets.load("items/name, items/visibility, items/position, items/tabColor");
    const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      "Sheet2 Visible",
      "Sheet1 Visible",
      "Sheet1 (2) Visible",
      "Second Hidden",
    ]);
    expect([cells.formulas, all.value, visible.value, worksheets.items[3]?.tabColor]).toEqual([
      [[1, "=A1+1"]],
      4,
      3,
      "#FF0000",
    ]);
    const around = [sheet.getNext(), sheet.getPrevious(), worksheets.getFirst(), worksheets.getLast(true)].map(
      (other) => other.load("name"),
    );
    const none = worksheets.getFirst().getPreviousOrNullObject();
    copy.delete();
    const gone = worksheets.getItemOrNullObject("Sheet1 (2)");
    await context.sync();
    expect(around.map(({ name }) => name)).toEqual(["Sheet1 (2)", "Sheet2", "Sheet2", "Sheet1 (2)"]);
    expect([none.isNullObject, gone.isNullObject]).toEqual([true, true]);
  });
});

test("the active sheet is the one that was activated last", async () => {
  const { run } = await openSheet();
  await run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Second").activate();
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("Second");
  });
});

test("panes are frozen and unfrozen", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocation().load("address");
    await context.sync();
    sheet.freezePanes.freezeAt("A1:B3");
    const both = sheet.freezePanes.getLocation().load("address");
    await context.sync();
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect([rows.address, both.address, none.isNullObject]).toEqual(["Sheet1!1:2", "Sheet1!A1:B3", true]);
  });
});

test("protection has options and a password", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    sheet.protection.protect({ allowSort: true }, "secret");
    sheet.protection.load("protected, options");
    await context.sync();
    expect([
      sheet.protection.protected,
      sheet.protection.options.allowSort,
      sheet.protection.options.allowFormatCells,
    ]).toEqual([true, true, false]);
  });
  expect(await refusal(run((sheet) => sheet.protection.unprotect("wrong")))).toBe("AccessDenied");
  expect(await refusal(run((sheet) => sheet.protection.protect()))).toBe("InvalidOperation");
  expect(await refusal(run((sheet) => sheet.protection.unprotect("secret")))).toBe("accepted");
});

test("a protected workbook keeps its sheets as they are", async () => {
  const { run } = await openSheet();
  await run((_sheet, context) => context.workbook.protection.protect("secret"));
  const refused = [
    await refusal(run((_sheet, context) => void context.workbook.worksheets.add())),
    await refusal(run((sheet) => (sheet.name = "Other"))),
    await refusal(run((sheet) => void sheet.copy())),
    await refusal(run((_sheet, context) => context.workbook.protection.unprotect("wrong"))),
  ];
  expect(refused).toEqual(Array.from(refused, () => "AccessDenied"));
  expect(await refusal(run((_sheet, context) => context.workbook.protection.unprotect("secret")))).toBe("accepted");
});

test("an automatic filter hides rows by values, comparisons and ranks", async () => {
  const { run } = await openSheet([
    ["Name", "Size"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
    ["d", 4],
  ]);
  await run(async (sheet, context) => {
    const { autoFilter } = sheet;
    const hidden = async () => {
      const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
      autoFilter.load("enabled, isDataFiltered");
      await context.sync();
      return rows.map(({ rowHidden }) => Number(rowHidden)).join("");
    };
    expect(await hidden()).toBe("0000");
    autoFilter.apply("A1:B5", 0, { filterOn: "Values", values: ["a", "D"] });
    expect(await hidden()).toBe("0110");
    autoFilter.apply("A1:B5", 1, { filterOn: "Custom", criterion1: ">=2", operator: "And", criterion2: "<>4" });
    expect(await hidden()).toBe("1111");
    autoFilter.clearCriteria();
    autoFilter.apply("A1:B5", 1, { filterOn: "TopItems", criterion1: "1" });
    expect(await hidden()).toBe("1110");
    const range = autoFilter.getRange().load("address");
    autoFilter.remove();
    const none = autoFilter.getRangeOrNullObject();
    expect(await hidden()).toBe("0000");
    expect([range.address, none.isNullObject, autoFilter.enabled]).toEqual(["Sheet1!A1:B5", true, false]);
  });
});

test("custom properties, settings and document properties keep what they are given", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const { settings, properties } = context.workbook;
    sheet.customProperties.add("Kind", "model");
    settings.add("model", { id: 1, list: ["a"] });
    properties.title = "Industries";
    const kind = sheet.customProperties.getItem("KIND").load("key, value");
    const setting = settings.getItem("model").load("value");
    const none = settings.getItemOrNullObject("other");
    properties.load("title, author");
    await context.sync();
    expect([kind.key, kind.value, setting.value, none.isNullObject]).toEqual([
      "Kind",
      "model",
      { id: 1, list: ["a"] },
      true,
    ]);
    expect([properties.title, properties.author]).toEqual(["Industries", ""]);
    setting.delete();
    const gone = settings.getItemOrNullObject("model");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("gridlines are switched off", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    sheet.showGridlines = false;
    await context.sync();
    sheet.load("showGridlines");
    await context.sync();
    expect(sheet.showGridlines).toBe(false);
  });
});

test("several areas are one RangeAreas", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const areas = sheet.getRanges("A1:B2, D4").load("address, areaCount, cellCount");
    areas.format.fill.color = "#00FF00";
    const fill = sheet.getRange("D4").format.fill.load("color");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount, fill.color]).toEqual([
      "Sheet1!A1:B2,Sheet1!D4",
      2,
      5,
      "#00FF00",
    ]);
  });
});

test("a copy has a filter and tables of its own, which its formulas name", async () => {
  const { run, book } = await openSheet([
    ["Name", "Size"],
    ["a", 1],
    ["b", 2],
  ]);
  await run(async (sheet, context) => {
    sheet.tables.add("A1:B3", true).name = "Facts";
    sheet.getRange("D1:D2").formulas = [["=SUM(Facts[Size])"], ['=Other!A1&"Facts[Size]"']];
    context.workbook.worksheets.add("Other");
    sheet.getRange("F1:G2").values = [
      ["x", "y"],
      [1, 2],
    ];
    sheet.autoFilter.apply("F1:G2");
    const copy = sheet.copy("After", sheet);
    const formulas = copy.getRange("D1:D2").load("formulas");
    const table = copy.tables.getItemAt(0).load("name");
    const filter = copy.autoFilter.getRange().load("address");
    await context.sync();
    expect(formulas.formulas).toEqual([[`=SUM(${table.name}[Size])`], ['=Other!A1&"Facts[Size]"']]);
    expect(table.name).not.toBe("Facts");
    expect(filter.address).toBe("'Sheet1 (2)'!F1:G2");
  });
  expect(book.sheets[1]?.changes.autoFilter).toBe(true);
});
