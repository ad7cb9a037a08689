import { openBook } from "../support/openBook";
import { openSheet, refusal } from "../support/openBookSheet";
import { partText } from "../support/xlsxParts";

const first = (sheet: Excel.Worksheet): Excel.ConditionalRangeFormat =>
  sheet.getRange("A1:A3").conditionalFormats.getItemAt(0).custom.format;

/** The first rule's lines and number format as a workbook says them, by side. */
async function read(Excel: typeof globalThis.Excel) {
  return Excel.run(async (context) => {
    const format = first(context.workbook.worksheets.getItem("Sheet1")).load("numberFormat");
    const borders = format.borders.load("items/sideIndex, items/style, items/color, count");
    await context.sync();
    const lines = borders.items.map(({ sideIndex, style, color }) => `${sideIndex} ${style} ${color}`.trim());
    return { numberFormat: format.numberFormat as unknown, lines, count: borders.count };
  });
}

async function withRule() {
  const book = await openSheet([[1], [2], [3]]);
  await book.run((sheet) => {
    const rule = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=A1>1";
  });
  return book;
}

const NONE = ["EdgeTop None", "EdgeBottom None", "EdgeLeft None", "EdgeRight None"];

// https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat
// https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangebordercollection
describe("lines and number format of a rule", () => {
  test("a new rule has neither", async () => {
    const { Excel } = await withRule();
    expect(await read(Excel)).toEqual({ numberFormat: null, lines: NONE, count: 4 });
  });

  test("they are read as they were set, by name, by place and by side, also from the saved file", async () => {
    const { Excel, run, save } = await withRule();
    await run(async (sheet, context) => {
      const format = first(sheet);
      format.numberFormat = "0.0%;[Red]-0.0%";
      format.borders.getItem("EdgeBottom").style = "Dash";
      format.borders.getItemAt(0).set({ style: "Continuous", color: "red" });
      // A colour alone draws the line.
      format.borders.left.color = "#112233";
      const top = format.borders.top.load("style");
      await context.sync();
      expect(top.style).toBe("Continuous");
    });
    const expected = {
      numberFormat: "0.0%;[Red]-0.0%",
      lines: ["EdgeTop Continuous #FF0000", "EdgeBottom Dash #000000", "EdgeLeft Continuous #112233", "EdgeRight None"],
      count: 4,
    };
    expect(await read(Excel)).toEqual(expected);
    const bytes = await save();
    const again = await openBook(bytes);
    expect((await read(again.Excel)).numberFormat).toBe(expected.numberFormat);
    expect((await read(again.Excel)).lines).toEqual(expected.lines);
    // ECMA-376 Part 1, 18.8.14 dxf: the number format stands before the lines; a side that is not there leaves the cell's own line.
    const dxf = /<dxf>.*?<\/dxf>/.exec(partText(bytes, "xl/styles.xml"))?.[0];
    expect(dxf).toMatch(
      /^<dxf><numFmt numFmtId="\d+" formatCode="0.0%;\[Red\]-0.0%"\/><border><left .*<top .*<bottom /,
    );
    expect(dxf).not.toContain("<right");
  });

  test("null takes the number format away, None a line", async () => {
    const { Excel, run, save } = await withRule();
    await run((sheet) => {
      first(sheet).numberFormat = "0.00";
      first(sheet).borders.top.style = "Dot";
    });
    const opened = await openBook(await save());
    await opened.Excel.run(async (context) => {
      const format = first(context.workbook.worksheets.getItem("Sheet1"));
      format.numberFormat = null;
      format.borders.top.style = "None";
      await context.sync();
    });
    expect(await read(opened.Excel)).toEqual({ numberFormat: null, lines: NONE, count: 4 });
    const again = await openBook(await opened.save());
    expect(await read(again.Excel)).toEqual({ numberFormat: null, lines: NONE, count: 4 });
    expect(await read(Excel)).toMatchObject({ numberFormat: "0.00", lines: ["EdgeTop Dot #000000", ...NONE.slice(1)] });
  });

  test.each<[string, (format: Excel.ConditionalRangeFormat) => unknown]>([
    ["a text that is no number format", (format) => (format.numberFormat = "0;0;0;0;0")],
    ["a line that cells have and rules have not", (format) => format.borders.top.set({ style: "Double" as "Dash" })],
    ["a side that it has not", (format) => format.borders.getItem("DiagonalUp" as "EdgeTop").load()],
    ["a fifth side", (format) => format.borders.getItemAt(4).load()],
  ])("%s is refused", async (_what, use) => {
    const { run } = await withRule();
    expect(await refusal(run((sheet) => void use(first(sheet))))).toBe("InvalidArgument");
  });
});
