import { openSheet, refusal } from "../../../support/openBookSheet";

test("formats are set, read, and null where cells differ", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    const format = sheet.getRange("A1:B2").format;
    format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 2 });
    format.font.set({
      name: "Arial",
      size: 14,
      bold: true,
      italic: true,
      underline: "Double",
      strikethrough: true,
      color: "navy",
    });
    format.fill.color = "#f00";
    const one = sheet.getRange("A1").load("format, format/font, format/fill");
    const more = sheet.getRange("A1:C1").load("format, format/font, format/fill");
    await context.sync();
    expect(one.format.toJSON()).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      font: {
        name: "Arial",
        size: 14,
        bold: true,
        italic: true,
        underline: "Double",
        strikethrough: true,
        color: "#000080",
      },
      fill: { color: "#FF0000" },
    });
    expect([more.format.horizontalAlignment, more.format.font.bold, more.format.fill.color]).toEqual([null, null, ""]);
  });
});

test("whole columns and rows keep a format for cells that come later", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    sheet.getRange("B:B").format.fill.color = "#00FF00";
    sheet.getRange("3:3").format.font.bold = true;
    const cell = sheet.getRange("B3").load("format/fill/color, format/font/bold");
    const column = sheet.getRange("B:B").format.fill.load("color");
    await context.sync();
    expect([cell.format.fill.color, cell.format.font.bold, column.color]).toEqual(["#00FF00", true, "#00FF00"]);
    sheet.getRange("B:B").format.fill.clear();
    column.load("color");
    await context.sync();
    expect(column.color).toBe("#FFFFFF");
  });
});

test("column widths and row heights are in points", async () => {
  const { run } = await openSheet([["narrow", "a text that is much wider than its column is"]]);
  await run(async (sheet, context) => {
    const a = sheet.getRange("A1").load("format/columnWidth, format/rowHeight, left, width, height");
    await context.sync();
    expect([a.format.columnWidth, a.format.rowHeight, a.left, a.width, a.height]).toEqual([48, 15, 0, 48, 15]);
    a.format.columnWidth = 90;
    a.format.rowHeight = 30;
    sheet.getRange("B:B").format.autofitColumns();
    const b = sheet.getRange("B2").load("left, top, width");
    a.load("format/columnWidth, format/rowHeight");
    await context.sync();
    expect([a.format.columnWidth, a.format.rowHeight, b.left, b.top]).toEqual([90, 30, 90, 30]);
    expect(b.width).toBeGreaterThan(200);
  });
});

test("rows and columns are hidden and shown", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    const some = sheet.getRange("A1:B2").load("rowHidden, columnHidden, hidden");
    const hidden = sheet.getRange("A2").load("rowHidden, hidden, height");
    await context.sync();
    expect([some.rowHidden, some.columnHidden, some.hidden]).toEqual([null, false, null]);
    expect([hidden.rowHidden, hidden.hidden, hidden.height]).toEqual([true, true, 0]);
  });
});

test.each<[string, (format: Excel.RangeFormat) => void]>([
  ["a colour", (format) => (format.fill.color = "no colour")],
  ["an alignment", (format) => (format.horizontalAlignment = "Middle" as "Center")],
  ["a size", (format) => (format.font.size = 0)],
  ["a width", (format) => (format.columnWidth = -1)],
])("%s that Excel does not know is InvalidArgument", async (_name, act) => {
  const { run } = await openSheet();
  expect(await refusal(run((sheet) => act(sheet.getRange("A1").format)))).toBe("InvalidArgument");
});
