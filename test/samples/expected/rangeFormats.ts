import { look, onSheet, selected } from "../inspect";
import type { Sample } from "../sample";

/** Samples of 42-range about what cells look like: formats, styles, links, outlines. */
export const rangeFormats: readonly Sample[] = [
  {
    path: "42-range/cell-properties.yaml",
    async plays(page) {
      const told = async (cell: string) => {
        await page.person(() => onSheet(page, "Sample", (sheet) => sheet.getRange(cell).select()));
        await page.press("get-cell-properties");
        return page.said;
      };
      await page.press("setup");
      await page.press("set-cell-properties");
      expect(await told("A1")).toEqual([expect.stringMatching(/^Address: Sample!A1\nStyle: Heading1\n/)]);
      expect(await told("C2")).toEqual(["Address: Sample!C2\nStyle: Normal\nFill Color: #0000FF\nFont Color: #FFFFFF"]);
      expect(await look(page, "Sample!A1", "format/font/bold")).toBe(true);
      expect(await look(page, "Sample!C2:E2", "format/font/bold")).toBe(true);
      expect(await look(page, "Sample!C3", "format/fill/pattern")).toBe("Gray25");
      expect(await look(page, "Sample!D4", "format/font/color")).toBe("#808080");
      expect(await look(page, "Sample!E5", "format/font/italic")).toBe(true);
      await onSheet(page, "Sample", async (sheet, context) => {
        const edges = (["EdgeTop", "EdgeLeft", "EdgeRight", "EdgeBottom"] as const).flatMap((edge) =>
          ["D3", "B2"].map((cell) => sheet.getRange(cell).format.borders.getItem(edge).load("style")),
        );
        await context.sync();
        expect(edges.map(({ style }) => style)).toEqual(edges.map((_, at) => (at % 2 === 0 ? "Continuous" : "None")));
      });
      // What only looks like an error stays a text.
      expect(await page.read("Sample!C3:E3", "values")).toEqual([["N/A", -1, 2]]);
    },
  },
  {
    path: "42-range/formatting.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("set-font-and-fill-color");
      expect(await look(page, "Sample!B2:E2", "format/fill/color")).toBe("#4472C4");
      expect(await look(page, "Sample!B2:E2", "format/font/color")).toBe("#FFFFFF");
      expect(await look(page, "Sample!B3:E5", "format/fill/color")).toBe("#FFFFFF");
      await page.press("set-number-format");
      expect(await page.read("Sample!C3:E5", "text")).toEqual([
        ["2", "7.50", "15.00"],
        ["1", "34.50", "34.50"],
        ["5", "9.56", "47.80"],
      ]);
    },
  },
  {
    path: "42-range/range-text-orientation.yaml",
    async plays(page) {
      const told = async () => {
        await page.press("get-text-orientation");
        return page.said;
      };
      await page.press("setup");
      expect(await told()).toEqual(['The text orientation within the range "Sample!B2:E2" is 0.']);
      await page.press("set-text-orientation");
      expect(await told()).toEqual(['The text orientation within the range "Sample!B2:E2" is 90.']);
      await onSheet(page, "Sample", (sheet) => void (sheet.getRange("C2").format.textOrientation = 180));
      expect((await told())[0]).toContain("is null");
    },
  },
  {
    path: "42-range/range-merged-ranges.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("create-merged-range");
      expect(await look(page, "Sample!B2:E2", "format/horizontalAlignment")).toBe("Center");
      await page.press("get-merged-range");
      expect(page.said).toEqual([
        "Address of the merged range: Sample!B2:E2",
        "Number of cells in the merged range: 4",
      ]);
      expect(await selected(page)).toBe("Sample!B2:E2");
      expect(await page.read("Sample!B2:E3", "values")).toEqual([
        ["Product chart", "", "", ""],
        ["Product", "Qty", "Unit Price", "Total Price"],
      ]);
    },
  },
  {
    path: "42-range/range-hyperlink.yaml",
    async plays(page) {
      const link = async (cell: string) => await page.read(`Orders!${cell}`, "hyperlink");
      await page.press("setup");
      expect(await page.read("Apple!A1:B2", "text")).toEqual([
        ["Month", "Apples sold"],
        ["Jan-16", "100"],
      ]);
      expect(await page.read("Orders!D3:D5", "values")).toEqual([[10], [17.5], [7.5]]);
      await page.press("create-url-hyperlinks");
      expect(await link("A3")).toMatchObject({
        ...{ textToDisplay: "Potato", screenTip: "Search Bing for 'Potato'", address: "https://www.bing.com?q=Potato" },
      });
      expect(await look(page, "Orders!A3:A5", "format/font/underline")).toBe("Single");
      await page.press("create-document-hyperlinks");
      expect(await link("A11")).toMatchObject({
        ...{ textToDisplay: "Melon", screenTip: "Navigate to the 'Melon' worksheet", documentReference: "Melon!A1" },
      });
      await page.press("update-hyperlinks");
      expect(page.said).toEqual(["Updated the hyperlink for each of the products in the first table."]);
      expect(await link("A5")).toMatchObject({
        ...{ screenTip: "View Wikipedia page for 'Lettuce'", address: "https://wikipedia.org/wiki/Lettuce" },
      });
      await page.press("clear-hyperlinks");
      expect(page.workbook.book.sheets.flatMap(({ hyperlinks }) => [...hyperlinks])).toEqual([]);
      expect(await page.read("Orders!A3:A5", "values")).toEqual([["Potato"], ["Tomato"], ["Lettuce"]]);
      expect(await look(page, "Orders!A3:A11", "format/font/underline")).toBe("None");
      expect(await look(page, "Orders!A3:A11", "format/font/color")).toBe("#000000");
    },
  },
  {
    path: "42-range/style.yaml",
    async plays(page) {
      await page.press("setup");
      expect(await page.pressRefused("delete-new-style")).toContain("ItemNotFound");
      await page.press("add-new-style");
      expect(await page.pressRefused("add-new-style")).not.toBe("");
      await page.press("get-style-alignment");
      expect(page.said).toEqual([
        ...["Orientation: 38", "Horizontal alignment: General", "Add indent: true", "Reading order: Context"],
        ...["Wrap text: false", "Include protection: true", "Shrink to fit: true", "Style locked: false"],
      ]);
      await page.press("apply-new-style");
      expect(await page.read("Sample!A1:E1", "style")).toBe("Diagonal Orientation Style");
      expect(await look(page, "Sample!A1:E1", "format/textOrientation")).toBe(38);
      expect(await look(page, "Sample!A1:E1", "format/verticalAlignment")).toBe("Justify");
      await page.press("get-style-font");
      expect(page.said.slice(0, 5)).toEqual([
        ...["Bold: false", "Font color: #000000", "Italic: false", "Name: Calibri", "Size: 11"],
      ]);
      await page.press("apply-built-in-style");
      expect(await page.read("Sample!A1:E1", "style")).toBe("Neutral");
      expect(await look(page, "Sample!A1:E1", "format/fill/color")).toBe("#FFEB9C");
      expect(await look(page, "Sample!A1:E1", "format/horizontalAlignment")).toBe("Right");
      await page.press("apply-new-style");
      await page.press("delete-new-style");
      expect(page.said[0]).toContain("Successfully deleted");
      // Cells whose style is gone are Normal.
      expect(await page.read("Sample!A1:E1", "style")).toBe("Normal");
      expect(await page.pressRefused("get-style-alignment")).toContain("ItemNotFound");
    },
  },
];
