import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

const FIRST = [42736, "The Phone Company", "Communications", 120];
const tableOf = (page: SamplePage) => page.workbook.book.sheets.find(({ name }) => name === "Sample")?.tables[0];
const corners = (bottom: number, right: number) => ({ top: 0, left: 0, bottom, right });
const fill = async (page: SamplePage, cell: string) => {
  const { Excel } = page.workbook;
  return Excel.run(async (context) => {
    const { fill: painted } = context.workbook.worksheets.getItem("Sample").getRange(cell).format;
    painted.load("color");
    await context.sync();
    return painted.color;
  });
};
const hidden = (page: SamplePage): number[] =>
  [...(page.workbook.book.sheets.find(({ name }) => name === "Sample")?.rows ?? [])]
    .flatMap(([index, row]) => (row.hidden === true ? [index + 1] : []))
    .sort((a, b) => a - b);

async function expectExpenses(page: SamplePage): Promise<void> {
  expect(tableOf(page)).toMatchObject({ name: "ExpensesTable", area: corners(7, 3), showHeaders: true });
  expect(await page.read("Sample!A1:D2", "values")).toEqual([["Date", "Merchant", "Category", "Amount"], FIRST]);
  expect(await page.read("Sample!A2", "text")).toEqual([["1/1/2017"]]);
}

/** Folder 46-table. */
export const table: readonly Sample[] = [
  {
    path: "46-table/add-rows-and-columns-to-a-table.yaml",
    async plays(page) {
      await page.press("setup");
      await expectExpenses(page);
      await page.press("add-row");
      expect(tableOf(page)?.area).toEqual(corners(10, 3));
      expect(await page.read("Sample!A11:D11", "values")).toEqual([
        [42755, "BEST FOR YOU ORGANICS COMPANY", "Groceries", 27],
      ]);
      await page.press("add-column");
      expect(tableOf(page)).toMatchObject({ area: corners(10, 4), columns: expect.arrayContaining(["Deductable?"]) as string[] });
      expect(await page.read("Sample!E10:E11", "values")).toEqual([["Yes"], ["No"]]);
      await page.press("add-calculated-column");
      expect(tableOf(page)?.columns.at(-1)).toBe("Type of the Day");
      // 2017 began on a Sunday.
      const days = ["Weekend", ...Array<string>(4).fill("Weekday"), "Weekend", "Weekend", ...Array<string>(3).fill("Weekday")];
      expect(await page.read("Sample!F2:F11", "values")).toEqual(days.map((day) => [day]));
    },
  },
  {
    path: "46-table/convert-range-to-table.yaml",
    async plays(page) {
      await page.press("setup");
      expect(tableOf(page)).toBeUndefined();
      await page.press("convert-range-to-table");
      expect(tableOf(page)).toMatchObject({ name: "ExpensesTable", area: corners(6, 4), showBandedRows: true });
      expect(await page.read("Sample!A7:E7", "values")).toEqual([["Spokes", 6005, 7634, 4589, 8765]]);
    },
  },
  {
    path: "46-table/create-table.yaml",
    async plays(page) {
      await page.press("create-table");
      await expectExpenses(page);
      expect(tableOf(page)?.style).toBe("TableStyleMedium2");
    },
  },
  {
    path: "46-table/filter-data.yaml",
    async plays(page) {
      await page.press("setup");
      expect(hidden(page)).toEqual([]);
      // Below the average of 129.14, and a restaurant or groceries: 27, 33 and 97.
      await page.press("filter-table");
      expect(hidden(page)).toEqual([2, 3, 6, 7]);
      await page.press("clear-filters");
      expect(hidden(page)).toEqual([]);
    },
  },
  {
    path: "46-table/formatting.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("format-table");
      const seen = await Promise.all(["D1", "D2", "D3", "A3", "A8"].map((cell) => fill(page, cell)));
      expect(seen).toEqual(["#C70039", "#DAF7A6", "#FFC300", "#FFA07A", "#FFA07A"]);
    },
  },
  {
    path: "46-table/get-data-from-table.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("get-data-from-table");
      expect(await page.read("Sample!A17:D18", "values")).toEqual([
        [42737, "Northwind Electric Cars", "Transportation", 142],
        ["Results", "", "", ""],
      ]);
      expect(await page.read("Sample!A20:D21", "values")).toEqual([["Date", "Merchant", "Category", "Amount"], FIRST]);
      expect(await page.read("Sample!A27:D27", "values")).toEqual([[42750, "Best For You Organics Company", "Groceries", 97]]);
      expect(await page.read("Sample!B30:B31", "values")).toEqual([["The Phone Company"], ["Northwind Electric Cars"]]);
      expect(tableOf(page)?.area).toEqual(corners(7, 3));
    },
  },
  {
    path: "46-table/get-visible-range-of-a-filtered-table.yaml",
    async plays(page) {
      await page.press("create-table");
      await page.press("filter-table");
      expect(hidden(page)).toEqual([3, 6, 7]);
      const amounts = () => (JSON.parse(page.said[0] ?? "") as unknown[][]).map((row) => row[3]);
      await page.press("get-range");
      expect(amounts()).toEqual([120, 142, 27, 33, 350, 135, 97]);
      await page.press("get-visible-range");
      expect(amounts()).toEqual([120, 27, 33, 97]);
    },
  },
  {
    path: "46-table/import-json-data.yaml",
    async plays(page) {
      await page.press("import-json-data");
      expect(tableOf(page)).toMatchObject({ name: "ExpensesTable", area: corners(11, 3) });
      expect(await page.read("Sample!A12:D12", "values")).toEqual([
        [42740, "Munson's Pickles & Preserves Farm", "Groceries", 178],
      ]);
    },
  },
  {
    path: "46-table/resize-table.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("resize-table");
      expect(tableOf(page)?.area).toEqual(corners(19, 3));
      expect(await page.read("Sample!A8:A9", "values")).toEqual([[42750], [""]]);
    },
  },
  {
    path: "46-table/sort-data.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("sort-table");
      const amounts = [350, 142, 135, 120, 97, 33, 27];
      expect(await page.read("Sample!D2:D8", "values")).toEqual(amounts.map((amount) => [amount]));
      expect(await page.read("Sample!A2:B2", "values")).toEqual([[42746, "Bellows College"]]);
    },
  },
];
