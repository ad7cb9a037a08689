import type { OpenWorkbook } from "../../src/host";
import { openBook } from "../support/openBook";
import { openSheet } from "../support/openBookSheet";
import { partText } from "../support/xlsxParts";

type Bar = Excel.DataBarConditionalFormat;
const SHEET = "xl/worksheets/sheet1.xml";
const MEMBERS =
  "dataBar/axisColor, dataBar/axisFormat, dataBar/barDirection, dataBar/lowerBoundRule, dataBar/upperBoundRule, " +
  "dataBar/showDataBarOnly, dataBar/positiveFormat, dataBar/negativeFormat";

/** All that the first bar of a sheet says. */
async function read({ Excel }: OpenWorkbook, sheet = "Sheet1") {
  return Excel.run(async (context) => {
    const rules = context.workbook.worksheets.getItem(sheet).getRange("A1:A4").conditionalFormats;
    const count = rules.getCount();
    const rule = rules.getItemAt(0).load(MEMBERS);
    await context.sync();
    return { ...(rule.dataBar.toJSON() as object), rules: count.value };
  });
}

async function withBar(set: (bar: Bar) => void = () => undefined) {
  const book = await openSheet([[1], [-2], [3], [4]]);
  await book.run((sheet) => set(sheet.getRange("A1:A4").conditionalFormats.add("DataBar").dataBar));
  return book;
}

const PLAIN = {
  axisColor: "#000000",
  axisFormat: "Automatic",
  barDirection: "Context",
  lowerBoundRule: { type: "Automatic" },
  upperBoundRule: { type: "Automatic" },
  showDataBarOnly: false,
  positiveFormat: { fillColor: "#638EC6", borderColor: "", gradientFill: true },
  negativeFormat: {
    fillColor: "#FF0000",
    borderColor: "",
    matchPositiveFillColor: false,
    matchPositiveBorderColor: true,
  },
  rules: 1,
};

function dress(bar: Bar): void {
  bar.barDirection = "RightToLeft";
  bar.axisFormat = "CellMidPoint";
  bar.axisColor = "#00FF00";
  bar.lowerBoundRule = { type: "Number", formula: "-5" };
  bar.upperBoundRule = { type: "Formula", formula: "=$A$4" };
  bar.showDataBarOnly = true;
  bar.positiveFormat.set({ fillColor: "#112233", borderColor: "#445566", gradientFill: false });
  bar.negativeFormat.set({ fillColor: "#AA0000", borderColor: "#BB0000", matchPositiveBorderColor: false });
}
const DRESSED = {
  axisColor: "#00FF00",
  axisFormat: "CellMidPoint",
  barDirection: "RightToLeft",
  lowerBoundRule: { type: "Number", formula: "-5" },
  upperBoundRule: { type: "Formula", formula: "=$A$4" },
  showDataBarOnly: true,
  positiveFormat: { fillColor: "#112233", borderColor: "#445566", gradientFill: false },
  negativeFormat: {
    fillColor: "#AA0000",
    borderColor: "#BB0000",
    matchPositiveFillColor: false,
    matchPositiveBorderColor: false,
  },
  rules: 1,
};

// https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat
// https://learn.microsoft.com/openspecs/office_standards/ms-xlsx/ (x14:dataBar, CT_DataBar of the 2009 namespace)
describe("data bars, read as they were set and from the saved file", () => {
  test.each<[string, (bar: Bar) => void, object]>([
    ["a new one", () => undefined, PLAIN],
    ["one of which all is set", dress, DRESSED],
    ["a direction alone", (bar) => (bar.barDirection = "LeftToRight"), { ...PLAIN, barDirection: "LeftToRight" }],
    ["no axis", (bar) => (bar.axisFormat = "None"), { ...PLAIN, axisFormat: "None" }],
    [
      "one colour for all",
      (bar) => (bar.negativeFormat.matchPositiveFillColor = true),
      { ...PLAIN, negativeFormat: { ...PLAIN.negativeFormat, matchPositiveFillColor: true } },
    ],
  ])("%s", async (_what, set, expected) => {
    const book = await withBar(set);
    expect(await read(book)).toEqual(expected);
    expect(await read(await openBook(await book.save()))).toEqual(expected);
  });

  test("the rule and its extension name each other once, in Excel's order", async () => {
    const xml = partText(await (await withBar(dress)).save(), SHEET);
    const id = /<x14:id>(\{[0-9A-F-]{36}\})<\/x14:id>/.exec(xml)?.[1] ?? "none";
    expect(xml.split(id)).toHaveLength(3);
    expect(xml).toContain(`<x14:cfRule type="dataBar" id="${id}">`);
    expect(xml).toMatch(
      /<x14:cfvo [^>]*>.*<x14:cfvo .*<x14:borderColor .*<x14:negativeFillColor .*<x14:negativeBorderColor .*<x14:axisColor .*<xm:sqref>A1:A4/,
    );
  });

  test("a bar of an opened file is changed, moved, copied with its sheet and taken away", async () => {
    const book = await openBook(await (await withBar(dress)).save());
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A4").conditionalFormats.getItemAt(0).dataBar.barDirection = "LeftToRight";
      sheet.copy("End");
      await context.sync();
    });
    const changed = { ...DRESSED, barDirection: "LeftToRight" };
    const saved = await book.save();
    const again = await openBook(saved);
    expect([await read(again), await read(again, "Sheet1 (2)")]).toEqual([changed, changed]);
    expect(partText(saved, SHEET).match(/<x14:cfRule /g)).toHaveLength(1);
    await again.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4").conditionalFormats.clearAll();
      await context.sync();
    });
    const last = await again.save();
    expect(partText(last, SHEET)).not.toContain("x14:");
    expect(await read(await openBook(last), "Sheet1 (2)")).toEqual(changed);
  });
});
