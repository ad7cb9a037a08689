import { hiddenRows, look, onSheet, selected, sheetId } from "../inspect";
import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

/** Letters of the columns A to R that are hidden. */
const hiddenColumns = (page: SamplePage): Promise<string> =>
  onSheet(page, "Sample", async (sheet, context) => {
    const letters = [..."ABCDEFGHIJKLMNOPQR"];
    const columns = letters.map((letter) => sheet.getRange(`${letter}:${letter}`).load("columnHidden"));
    await context.sync();
    return letters.filter((_, index) => columns[index]?.columnHidden === true).join("");
  });

/** Samples of 42-range about where cells are: areas, relations, edges, what refers to what. */
export const rangePlaces: readonly Sample[] = [
  {
    path: "42-range/outline.yaml",
    async plays(page) {
      await page.press("setup-data");
      await page.press("setup-totals");
      expect(await page.read("Sample!F2:G4", "formulas")).toEqual([
        ["", 2017],
        ["Q4", "Year Total"],
        [1500, "=SUM(Sample!C4:F4)"],
      ]);
      expect(await page.read("Sample!G9:Q9", "formulas")).toEqual([
        [..."GHIJKLMNOPQ"].map((letter) => `=SUM(Sample!${letter}7:${letter}8)`),
      ]);
      expect(await page.read("Sample!B6:C10", "formulas")).toEqual([
        ["Category Total", "=SUM(Sample!C4:C5)"],
        ["Lemons", 8000],
        ["Limes", 12000],
        ["Category Total", "=SUM(Sample!C7:C8)"],
        ["Grand Total", "=SUM(C6,C9)"],
      ]);
      // The second year is added by its last quarter only: so the sample has it.
      expect(await page.read("Sample!R4:R5", "formulas")).toEqual([["=SUM(G4,K4,Q4)"], ["=SUM(G5,K5,Q5)"]]);
      expect(await page.read("Sample!R4", "values")).toEqual([[17600]]);
      expect(await page.read("Sample!C10:G10", "values")).toEqual([[21200, 12900, 18800, 22800, 75700]]);
      expect(await look(page, "Sample!G4:G9", "format/fill/color")).toBe("#ADD8E6");
      await page.press("group-rows");
      await page.press("group-columns");
      await page.press("collapse-outline");
      expect(await hiddenRows(page, "Sample", 11)).toEqual([4, 5, 6, 7, 8, 9]);
      expect(await hiddenColumns(page)).toBe("CDEFGHIJKLMNOPQ");
      await page.press("expand-outline");
      expect([await hiddenRows(page, "Sample", 11), await hiddenColumns(page)]).toEqual([[], ""]);
      // Two levels down: the totals of each category and each year stay.
      await onSheet(page, "Sample", (sheet) => sheet.showOutlineLevels(2, 2));
      expect(await hiddenRows(page, "Sample", 11)).toEqual([4, 5, 7, 8]);
      expect(await hiddenColumns(page)).toBe("CDEFHIJKMNOP");
      await page.press("expand-outline");
      await page.press("ungroup");
      await onSheet(page, "Sample", (sheet) => sheet.showOutlineLevels(1, 1));
      expect([await hiddenRows(page, "Sample", 11), await hiddenColumns(page)]).toEqual([[], ""]);
    },
  },
  {
    path: "42-range/precedents.yaml",
    async plays(page) {
      await page.press("setup");
      expect(await page.read("Sample2020Data!F3:F5", "text")).toEqual([["23"], ["52.75"], ["75.8"]]);
      await page.press("select-first-cell");
      await page.press("get-direct-precedents");
      expect(page.said).toEqual(["Direct precedent cells of Sample2020Data!E4:", "  Sample2020Data!C4:D4"]);
      expect(await look(page, "Sample2020Data!C4:D4", "format/fill/color")).toBe("#FFFF00");
      await page.press("select-second-cell");
      await page.press("get-direct-precedents");
      expect(page.said).toEqual([
        ...["Direct precedent cells of Sample2020Data!F5:", "  Sample2019Data!E5", "  Sample2020Data!E5"],
      ]);
      await page.press("get-all-precedents");
      expect(page.said).toEqual([
        ...["All precedent cells of Sample2020Data!F5:", "  Sample2019Data!C5:E5", "  Sample2020Data!C5:E5"],
      ]);
      expect(await look(page, "Sample2019Data!C5:E5", "format/fill/color")).toBe("#FFA500");
      await page.press("clear-highlighting");
      expect(await look(page, "Sample2019Data!B3:F5", "format/fill/color")).toBe("#FFFFFF");
      expect(await look(page, "Sample2020Data!B3:E5", "format/fill/color")).toBe("#FFFFFF");
      expect(await look(page, "Sample2020Data!B2:F2", "format/fill/color")).toBe("#4472C4");
    },
  },
  {
    path: "42-range/range-dependents.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("select-D3");
      expect(await selected(page)).toBe("Sample2019Data!D3");
      await page.press("get-all-dependents");
      expect(page.said).toEqual([
        ...["All dependent cells of Sample2019Data!D3:", "  Sample2019Data!E3", "  Sample2020Data!F3"],
      ]);
      expect(await look(page, "Sample2020Data!F3", "format/fill/color")).toBe("#FFA500");
      await page.press("clear-highlighting");
      expect(await look(page, "Sample2020Data!B3:F5", "format/fill/color")).toBe("#FFFFFF");
    },
  },
  {
    path: "42-range/range-direct-dependents.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("select-D3");
      await page.press("get-direct-dependents");
      expect(page.said).toEqual(["Direct dependent cells of Sample2019Data!D3:", "  Sample2019Data!E3"]);
      await page.press("select-E4");
      await page.press("get-direct-dependents");
      expect(page.said).toEqual(["Direct dependent cells of Sample2019Data!E4:", "  Sample2020Data!F4"]);
      expect(await look(page, "Sample2020Data!F4", "format/fill/color")).toBe("#FFFF00");
      expect(await look(page, "Sample2020Data!F3", "format/fill/color")).toBe("#FFFFFF");
    },
  },
  {
    path: "42-range/range-areas.yaml",
    async plays(page) {
      const fill = (cells: string) => look(page, `Sample!${cells}`, "format/fill/color");
      const paint = (cells: string, color: string) =>
        onSheet(page, "Sample", (sheet) => void (sheet.getRanges(cells).format.fill.color = color));
      await page.press("reset");
      const area = { top: 11, left: 1, bottom: 12, right: 2 };
      await page.person(() => page.workbook.user.select(sheetId(page, "Sample"), area));
      await page.press("color-selected-ranges");
      expect([await fill("B12:C13"), await fill("A12")]).toEqual(["#ADD8E6", "#FFFFFF"]);
      await page.press("color-specified-ranges");
      expect([await fill("D3:D5"), await fill("G3:G5"), await fill("D2")]).toEqual(["#FFC0CB", "#FFC0CB", "#FFFFFF"]);
      await page.press("color-all-formula-ranges");
      for (const cells of ["F3:F5", "H3:H5", "J3:J5"]) expect(await fill(cells)).toBe("#90EE90");
      await page.press("color-all-logical-text-ranges");
      for (const cells of ["B2:J2", "B3:B5", "D3:D5", "I3:I5"]) expect(await fill(cells)).toBe("#FFA500");
      expect(await fill("C3:C5")).toBe("#FFFFFF");
      await paint("C3:C5,E3:E5", "#00FF00");
      await page.press("read-properties-specified-ranges");
      expect(page.said).toEqual([
        ...["Color is: #00FF00", "Each range is an entireColumn: false"],
        expect.stringMatching(/^Range addresses: Sample!C3:C5, ?Sample!E3:E5$/),
        "Number of ranges: 2",
      ]);
      await paint("E3:E5", "#0000FF");
      await page.press("read-properties-specified-ranges");
      expect(page.said[0]).toBe("Color is: null");
    },
  },
  {
    path: "42-range/range-find.yaml",
    async plays(page) {
      const finds = async (text: string) => {
        page.fill("searchText", text);
        await page.press("findTextWithNullCheck");
        return page.said[0];
      };
      await page.press("setup");
      await page.press("findText");
      expect(page.said).toEqual(["Sample!C4"]);
      expect([await finds("comm"), await finds("Phone"), await finds("Coal")]).toEqual([
        ...["Sample!C2", "Sample!B2", "Text not found"],
      ]);
      expect(await page.pressRefused("findText")).toContain("ItemNotFound");
      await page.press("toggleDirection");
      expect(page.said).toEqual(["Search direction = Backwards"]);
      expect([await finds("Groceries"), await finds("Communications")]).toEqual(["Sample!C8", "Sample!C6"]);
      await page.press("toggleCase");
      expect(page.said).toEqual(["Finding matched case = true"]);
      expect(await finds("Communications")).toBe("Sample!C2");
      await page.press("toggleComplete");
      expect(page.said).toEqual(["Finding complete match = true"]);
      expect([await finds("Coho Vineyard"), await finds("Phone")]).toEqual(["Sample!B5", "Text not found"]);
    },
  },
  {
    path: "42-range/range-get-range-edge.yaml",
    async plays(page) {
      const after = async (start: string, id: string) => {
        await page.press(start);
        await page.press(id);
        return selected(page);
      };
      await page.press("setup");
      expect(await after("select-E9", "get-range-edge-left")).toBe("Sample!C9");
      expect(await after("select-E9", "get-range-edge-up")).toBe("Sample!E5");
      expect(await after("select-E9", "get-extended-range-right")).toBe("Sample!E9:F9");
      expect(await after("select-E9", "get-extended-range-down")).toBe("Sample!E9:E12");
      expect(await after("select-D8-E9", "get-range-edge-left")).toBe("Sample!C8");
      expect(await after("select-D8-E9", "get-range-edge-up")).toBe("Sample!D5");
      expect(await after("select-D8-E9", "get-extended-range-right")).toBe("Sample!D8:F9");
      expect(await after("select-D8-E9", "get-extended-range-down")).toBe("Sample!D8:E12");
    },
  },
  {
    path: "42-range/range-relationships.yaml",
    async plays(page) {
      const painted = async (cells: string, words: string) => {
        expect(await look(page, `Sample!${cells}`, "format/fill/color")).toBe("#0000FF");
        expect((await page.read(`Sample!${cells}`, "values"))[0]?.[0]).toBe(words);
      };
      await page.press("setup");
      expect(await look(page, "Sample!H2:I5", "format/fill/color")).toBe("#008000");
      expect(await look(page, "Sample!J4:L8", "format/fill/color")).toBe("#FFFF00");
      await page.press("intersection");
      await painted("J4:J5", "Intersection");
      expect(await look(page, "Sample!J6", "format/fill/color")).toBe("#FFFF00");
      await page.press("resized-range");
      await painted("J4:K10", "ResizedRange(2,-1)");
      await page.press("bounding-rect");
      await painted("H2:L8", "Bounding Rect");
      await page.press("offset-range");
      await painted("K8:M11", "OffsetRange(6,3)");
      await page.press("create-sales-contest-charts");
      const charts = page.workbook.book.sheets.find(({ name }) => name === "Sample")?.charts ?? [];
      await onSheet(page, "Sample", async (sheet, context) => {
        sheet.charts.load("items/chartType, items/title/text, items/legend/position");
        await context.sync();
        const { items } = sheet.charts;
        const values = items.map((chart) => chart.series.getItemAt(0).getDimensionValues("Values"));
        await context.sync();
        expect(items.map(({ chartType, title, legend }) => [chartType, title.text, legend.position])).toEqual([
          ["ColumnClustered", "Asian Current Quarter Sales Contest", "Right"],
          ["ColumnClustered", "European Current Quarter Sales Contest", "Right"],
        ]);
        // The third quarter is the last one that has data.
        expect(values.map(({ value }) => value)).toEqual([
          [654, 276, 845],
          [854, 4763, 104],
        ]);
      });
      expect(charts.map(({ from }) => [from.column, from.row])).toEqual([
        [0, 8],
        [0, 24],
      ]);
    },
  },
  {
    path: "42-range/selected-range.yaml",
    async plays(page) {
      await page.press("get-selection");
      expect(page.said).toEqual(['The address of the selected range is "Sheet1!A1"']);
      await page.press("set-selection");
      await page.press("get-selection");
      expect(page.said).toEqual(['The address of the selected range is "Sheet1!B2:E6"']);
    },
  },
  {
    path: "42-range/used-range.yaml",
    async plays(page) {
      const charts = () => page.workbook.book.sheets.find(({ name }) => name === "Sample")?.charts ?? [];
      await page.press("setup");
      const [table] = page.workbook.book.sheets.flatMap(({ tables }) => tables);
      expect(table).toMatchObject({ name: "SalesTable", showTotals: true });
      // A header, six rows without data, and the totals.
      expect(table?.area).toEqual({ top: 1, left: 1, bottom: 8, right: 5 });
      await page.press("try-create-chart-from-table");
      expect(page.said[0]).toBe("Need Data to Make Chart");
      expect(charts()).toHaveLength(0);
      await page.press("fill-table");
      expect(await page.read("Sample!B8:F8", "values")).toEqual([["Spokes", 6005, 7634, 4589, 8765]]);
      expect(await page.read("Sample!B9", "values")).toEqual([["Total"]]);
      await page.press("try-create-chart-from-table");
      expect(page.said).toEqual([]);
      expect(charts().map(({ from, to }) => [from.column, from.row, to.column, to.row])).toEqual([[0, 14, 6, 30]]);
      await onSheet(page, "Sample", async (sheet, context) => {
        const chart = sheet.charts.getItemAt(0).load("chartType, title/text");
        const count = chart.series.getCount();
        await context.sync();
        expect([chart.chartType, chart.title.text, count.value]).toEqual([
          ...["ColumnClustered", "Quarterly sales chart", 4],
        ]);
      });
    },
  },
];
