import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

/** Type, priority and stop of each rule, the first to count first. */
const rules = ({ workbook }: SamplePage) =>
  workbook.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Sample").getRange();
    conditionalFormats.load("items/type, items/priority, items/stopIfTrue");
    await context.sync();
    return conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]);
  });

const looks = ({ workbook }: SamplePage, type: "preset" | "cellValue", index: number) =>
  workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sample");
    const { format } = sheet.getRange().conditionalFormats.getItemAt(index)[type];
    format.load("font/color, font/bold, fill/color");
    await context.sync();
    return [format.font.color, format.font.bold, format.fill.color];
  });

/** Folder 14-conditional-formatting. */
export const conditionalFormatting: readonly Sample[] = [
  {
    path: "14-conditional-formatting/conditional-formatting-advanced.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("apply-conditional-formats-default-priority");
      // The sample's text says that the first one wins; Microsoft's reference of `add` says that a new rule comes to the top.
      expect(await rules(page)).toEqual([
        ["CellValue", 0, false],
        ["PresetCriteria", 1, false],
      ]);
      expect((await looks(page, "preset", 1)).slice(0, 2)).toEqual(["#FF0000", true]);
      expect((await looks(page, "cellValue", 0))[2]).toBe("#90EE90");
      await page.press("apply-conditional-formats-explicit-priority");
      expect(await rules(page)).toEqual([
        ["CellValue", 0, false],
        ["PresetCriteria", 1, false],
      ]);
      await page.press("apply-conditional-formats-stop-if-true");
      expect(await rules(page)).toEqual([
        ["CellValue", 0, true],
        ["PresetCriteria", 1, false],
      ]);
      expect((await looks(page, "cellValue", 0))[0]).toBe("#0000FF");
      await page.press("remove-conditional-format");
      expect((await rules(page)).map(([type]) => type)).toEqual(["PresetCriteria"]);
    },
  },
  {
    path: "14-conditional-formatting/conditional-formatting-basic.yaml",
    async plays(page) {
      await page.press("setup");
      expect(await page.read("Sample!B21:C21", "text")).toEqual([["$256.00", "-$55.31"]]);
      await page.press("list-conditional-formats");
      expect(page.said).toEqual(["No conditional formats applied."]);
      const kinds = ["color-scale", "preset", "databar", "icon-set", "text", "cell-value", "top-bottom", "custom"];
      for (const kind of kinds) await page.press(`apply-${kind}-format`);
      await page.press("list-conditional-formats");
      expect(page.said).toEqual([
        ...["Custom", "TopBottom", "CellValue", "ContainsText", "IconSet", "DataBar", "PresetCriteria", "ColorScale"],
      ]);
      await page.press("clear-all-conditional-formats");
      expect(await rules(page)).toEqual([]);
    },
  },
];
