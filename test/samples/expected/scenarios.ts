import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

const looks = (page: SamplePage, address: string) =>
  page.workbook.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Sample").getRange(address);
    format.load("fill/color,font/name,font/color");
    await context.sync();
    return [format.fill.color, format.font.name, format.font.color];
  });

/** What the exchange rates' address answers: ours, for the two requests that the sample makes. */
const asked: string[] = [];
const fetchRates = async (address: string) => {
  asked.push(address);
  return { ok: true, json: async () => ({ rates: { SGD: address.includes("base=MYR") ? 0.33 : 0.19 } }) };
};

/** Folder 90-scenarios. */
export const scenarios: readonly Sample[] = [
  {
    path: "90-scenarios/multiple-property-set.yaml",
    async plays(page) {
      await page.press("setup");
      expect(await page.read("Sample!E2:E5", "values")).toEqual([["Total Price"], [15], [34.5], [47.800000000000004]]);
      expect(await page.read("Sample!E8:E9", "values")).toEqual([[37.98], [15]]);
      await page.press("set-multiple-properties-with-object");
      expect(await looks(page, "B2:E2")).toEqual(["#4472C4", "Verdana", "#FFFFFF"]);
      expect(await looks(page, "B7:E7")).toEqual(["#FFFFFF", "Calibri", "#000000"]);
      await page.press("copy-properties-from-range");
      expect(await looks(page, "B7:E7")).toEqual(["#4472C4", "Verdana", "#FFFFFF"]);
      expect(await page.read("Sample!B7:E7", "values")).toEqual([["Product", "Qty", "Unit Price", "Total Price"]]);
    },
  },
  {
    path: "90-scenarios/performance-optimization.yaml",
    async plays(page) {
      const holds = async () => {
        const [[total, ...row]] = (await page.read("Sample!A500:T500", "values")) as [number[]];
        return { total: total ?? 0, sum: row.reduce((sum, one) => sum + one, 0) };
      };
      await page.press("setup");
      expect(await page.read("Sample!A1", "values")).toEqual([["Row Total"]]);
      expect(await page.read("Sample!A500", "formulas")).toEqual([["=SUM(B500:U500)"]]);
      const first = await holds();
      expect(first.total).toBeCloseTo(first.sum, 6);
      await page.press("toggle-screen-painting");
      expect(page.said).toEqual(["Screen updating will be paused when you click Refresh Data."]);
      await page.press("toggle-tracking");
      expect(page.said).toEqual(["Proxy range objects will not be tracked when you click Refresh Data."]);
      await page.press("toggle-calculation");
      expect(page.said).toEqual(["Calculation mode is now Manual"]);
      await page.press("refresh-data");
      expect(page.said[0]).toBe("Starting...");
      expect(page.said[1]).toMatch(/^Ending\. Adding 10000 cells took \d+ milliseconds$/);
      const refreshed = await holds();
      expect(refreshed.total).toBe(first.total);
      await page.press("recalculate");
      const calculated = await holds();
      expect(calculated.total).toBeCloseTo(refreshed.sum, 6);
    },
  },
  {
    path: "90-scenarios/report-generation.yaml",
    async plays(page) {
      await page.press("create-report");
      expect(page.said.at(-1)).toBe("Success! Report generation completed.");
      const [, sheet] = page.workbook.book.sheets;
      if (!sheet) throw new Error("There is no second sheet.");
      expect(page.workbook.book.activeSheet).toBe(sheet.id);
      expect(await page.read(`${sheet.name}!A1:E3`, "values")).toEqual([
        ["Quarterly Sales Report", "", "", "", ""],
        ["Product", "Qtr1", "Qtr2", "Qtr3", "Qtr4"],
        ["Frames", 5000, 7000, 6544, 4377],
      ]);
      expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
      const [chart] = sheet.charts;
      expect(chart).toMatchObject({ type: "ColumnClustered", title: "Quarterly sales chart" });
      expect(chart?.series.map(({ values }) => values)).toEqual(
        ["B", "C", "D", "E"].map((column) => `=${sheet.name}!$${column}$3:$${column}$8`),
      );
    },
  },
  {
    path: "90-scenarios/working-with-dates.yaml",
    async plays(page) {
      await page.press("setup");
      const [[now]] = (await page.read("Sample!B3", "values")) as [[number]];
      expect(now).toBeGreaterThan(45000);
      expect(await page.read("Sample!B3", "text")).toEqual([[expect.stringMatching(/^\d+\/\d+\/\d\d \d+:\d\d [AP]M$/)]]);
      await page.press("set-date-value-using-timestamp");
      expect(page.said).toHaveLength(3);
      const [[set]] = (await page.read("Sample!B4", "values")) as [[number]];
      expect(page.said[2]).toBe(`set (MSDate): ${set}`);
      expect(Math.abs(set - now)).toBeLessThan(1.1);
      await page.press("get-date-value");
      expect(page.said[0]).toMatch(/^get \(MSDate\): \d{5}\.\d+$/);
      expect(page.said[2]).toMatch(/^get \(timestamp\): \d{10}$/);
    },
  },
  {
    path: "90-scenarios/currency-converter.yaml",
    globals: { fetch: fetchRates },
    async plays(page) {
      asked.length = 0;
      await page.press("setup");
      expect(await page.read("Sample!A2:F2", "values")).toEqual([["Frames", "MYR", 5000, 43743, "SGD", ""]]);
      await page.press("convert");
      expect(asked.map((address) => /base=.*/.exec(address)?.[0])).toEqual([
        "base=MYR&symbols=SGD,MYR&start_at=2019-10-05&end_at=2019-10-05",
        "base=CNY&symbols=SGD,CNY&start_at=2019-10-04&end_at=2019-10-04",
      ]);
      expect(await page.read("Sample!F2:F3", "values")).toEqual([[1650], [2280]]);
      await page.press("convert");
      expect(page.said).toEqual(["Row: 0 has been converted. Skipped.", "Row: 1 has been converted. Skipped."]);
    },
  },
];
