import { hiddenRows, look, onSheet, sheetId, tabs } from "../inspect";
import type { Sample } from "../sample";
import type { SamplePage } from "../samplePage";

const addSheet = (page: SamplePage) => page.person(() => page.workbook.user.addSheet());

/** Sheets themselves: which there are, in which order, which one is seen. */
const sheets: readonly Sample[] = [
  {
    path: "54-worksheet/active-worksheet.yaml",
    async plays(page) {
      await page.press("setup");
      expect(tabs(page)).toEqual(["Sheet1", "Sheet2"]);
      await page.press("setup");
      expect(tabs(page)).toHaveLength(2);
      await page.press("get-active-worksheet");
      expect(page.said).toEqual(['The active worksheet is "Sheet1"']);
      await page.press("set-active-worksheet");
      expect(page.said).toEqual(['The active worksheet is "Sheet2"']);
      await page.press("get-active-worksheet");
      expect(page.said).toEqual(['The active worksheet is "Sheet2"']);
      await page.press("set-active-worksheet");
      expect(page.said).toEqual(['The active worksheet is "Sheet1"']);
    },
  },
  {
    path: "54-worksheet/add-delete-rename-move-worksheet.yaml",
    async plays(page) {
      await page.press("add-worksheet");
      expect(page.said).toEqual(['Added worksheet named "Sheet2" in position 1']);
      await page.press("delete-worksheet");
      expect(page.said).toEqual(['Deleting worksheet named "Sheet2"']);
      expect(tabs(page)).toEqual(["Sheet1"]);
      await page.press("delete-worksheet");
      expect(page.said).toEqual(["Unable to delete the last worksheet in the workbook"]);
      await page.press("rename-worksheet");
      expect(page.said).toEqual(['Renamed worksheet to "Renamed1"']);
      await page.press("rename-worksheet");
      expect(page.said).toEqual(['Renamed worksheet to "Renamed2"']);
      await page.press("add-worksheet");
      const [, added] = tabs(page);
      await page.press("move-worksheet");
      expect(page.said).toEqual([`Moved worksheet "${added}" to tab position "0"`]);
      expect(tabs(page)).toEqual([added, "Renamed2"]);
    },
  },
  {
    path: "54-worksheet/list-worksheets.yaml",
    async plays(page) {
      await page.press("list-worksheets");
      expect(page.said).toEqual(["There is one worksheet in the workbook:", "Sheet1"]);
      await addSheet(page);
      await page.press("list-worksheets");
      expect(page.said).toEqual(["There are 2 worksheets in the workbook:", "Sheet1", "Sheet2"]);
    },
  },
  {
    path: "54-worksheet/reference-worksheets-by-relative-position.yaml",
    async plays(page) {
      await page.press("setup");
      expect(tabs(page)).toEqual(["Sheet1", "Taxes2014", "Taxes2015", "Taxes2016", "Taxes2017"]);
      expect(await page.read("Taxes2014!A1:C2", "text")).toEqual([
        ["Revenue", "Tax Rate", "Tax Due"],
        ["$10,000.00", "21.30%", "$2,130.00"],
      ]);
      expect(await page.read("Taxes2016!C2", "formulas")).toEqual([["=A2 * B2"]]);
      const tables = page.workbook.book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
      expect(tables).toEqual([2014, 2015, 2016, 2017].map((year) => `TaxesCalculation${year}`));
      await page.press("compare-current-and-previous-year");
      expect(page.said).toEqual([
        "Two Year Tax Due Comparison Tax due for 2017 was $2,304.23\nTax due for 2016 was $2,245.40",
      ]);
      await page.press("compare-first-and-last-year");
      expect(page.said).toEqual([
        "Tax Rate change from 2014 to 2017 Tax rate for 2014: 21.30%\nTax rate for 2017: 22.05%",
      ]);
      await page.person(() => page.workbook.user.activate(sheetId(page, "Taxes2015")));
      await page.press("compare-current-and-previous-year");
      expect(page.said).toEqual([
        "Two Year Tax Due Comparison Tax due for 2015 was $2,187.33\nTax due for 2014 was $2,130.00",
      ]);
      await page.press("setup");
      expect(tabs(page)).toHaveLength(5);
    },
  },
  {
    path: "54-worksheet/worksheet-copy.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("copy-worksheet");
      expect(page.said).toEqual(["'Sample' was copied to 'Sample (2)'"]);
      expect(tabs(page)).toEqual(["Sheet1", "Sample", "Sample (2)"]);
      expect(await page.read("Sample (2)!A1:E7", "values")).toEqual(await page.read("Sample!A1:E7", "values"));
      expect(await page.read("Sample (2)!A7:E7", "values")).toEqual([["Spokes", 6005, 7634, 4589, 8765]]);
      // The copy has a table of its own, and names are not used twice.
      const [, sample, copy] = page.workbook.book.sheets;
      expect([sample?.tables[0]?.name, copy?.tables.length]).toEqual(["SalesTable", 1]);
      expect(copy?.tables[0]?.area).toEqual(sample?.tables[0]?.area);
      expect(copy?.tables[0]?.name).toMatch(/^SalesTable\d+$/);
    },
  },
  {
    path: "54-worksheet/worksheet-tab-id.yaml",
    async plays(page) {
      await page.press("add-worksheets");
      expect(tabs(page)).toEqual(["Sheet1", "Sample", "Sample2"]);
      await page.press("get-tab-ids");
      const [first = "", second = "", third = ""] = page.said;
      expect(first).toBe("You added the following worksheets:");
      const ids = [second, third].map((line) => /^ {3}Name: (\w+), Tab ID: (\d+)$/.exec(line));
      expect(ids.map((found) => found?.[1])).toEqual(["Sample", "Sample2"]);
      expect(ids[0]?.[2]).not.toBe(ids[1]?.[2]);
    },
  },
  {
    path: "54-worksheet/worksheet-visibility.yaml",
    async plays(page) {
      // The sample gives its set-up button no work.
      await page.press("setup");
      expect(tabs(page)).toEqual(["Sheet1"]);
      await page.press("hide-worksheet");
      expect(page.said).toEqual(["Cannot hide the only visible worksheet"]);
      await page.press("unhide-worksheet");
      expect(page.said).toEqual(["No hidden worksheets in the workbook"]);
      await addSheet(page);
      await page.press("hide-worksheet");
      expect(page.said).toEqual(['Hiding worksheet named "Sheet1"...']);
      expect(page.workbook.book.sheets.map(({ visibility }) => visibility)).toEqual(["Hidden", "Visible"]);
      await page.press("hide-worksheet");
      expect(page.said).toEqual(["Cannot hide the only visible worksheet"]);
      await page.press("unhide-worksheet");
      expect(page.said).toEqual(['Unhiding worksheet named "Sheet1"...']);
      expect(page.workbook.book.sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "Visible"]);
    },
  },
];

/** What a sheet looks like on the screen and on paper. */
const views: readonly Sample[] = [
  {
    path: "54-worksheet/gridlines.yaml",
    async plays(page) {
      const [sheet] = page.workbook.book.sheets;
      await page.press("hide-gridlines");
      expect(sheet?.showGridlines).toBe(false);
      await page.press("show-gridlines");
      expect(sheet?.showGridlines).toBe(true);
      await page.press("hide-gridlines");
    },
  },
  {
    path: "54-worksheet/tab-color.yaml",
    async plays(page) {
      const get = async () => {
        await page.press("get-tab-color");
        return page.said;
      };
      expect(await get()).toEqual(['Tab color for the "Sheet1" worksheet is the default color.']);
      await page.press("set-tab-color-to-hex-color");
      expect(await get()).toEqual(['Tab color for the "Sheet1" worksheet is #FF0000.']);
      await page.press("set-tab-color-to-named-color");
      expect(await get()).toEqual(['Tab color for the "Sheet1" worksheet is #FFFF00.']);
      await page.press("set-tab-color-to-default-color");
      expect(await get()).toEqual(['Tab color for the "Sheet1" worksheet is the default color.']);
    },
  },
  {
    path: "54-worksheet/worksheet-freeze-panes.yaml",
    async plays(page) {
      const location = async () => {
        await page.press("get-location");
        return /"(.*)"$/.exec(page.said[0] ?? "")?.[1] ?? page.said[0];
      };
      await page.press("setup");
      expect(await page.read("Sample!H2:K3", "values")).toEqual([
        ["Fruit", "Qty", "Unit Price", "Total Price"],
        ["Apples", 10, 2, 20],
      ]);
      await page.press("freeze-columns");
      expect(await location()).toBe("Sample!A:B");
      await page.press("freeze-rows");
      expect(await location()).toBe("Sample!1:2");
      await page.press("freeze-at");
      expect(await location()).toBe("Sample!H2:K5");
      await page.press("unfreeze-all-panes");
      expect(await location()).toBe("The worksheet does not contain a frozen pane.");
      await page.press("freeze-at");
    },
  },
  {
    path: "54-worksheet/worksheet-page-layout.yaml",
    async plays(page) {
      await page.press("setup");
      for (const id of ["setPageBreaks", "setPrintTitleRow", "center", "setBlackAndWhite", "setPrintArea"])
        await page.press(id);
      await page.press("changeOrientation");
      await page.press("setZoom");
      await onSheet(page, "Print", async (sheet, context) => {
        const layout = sheet.pageLayout.load("centerHorizontally, centerVertically, blackAndWhite, orientation, zoom");
        const [area, titles] = [layout.getPrintArea().load("address"), layout.getPrintTitleRows().load("address")];
        const breaks = sheet.horizontalPageBreaks.load("items");
        await context.sync();
        const [cell] = breaks.items.map((line) => line.getCellAfterBreak().load("address"));
        await context.sync();
        expect(layout.toJSON()).toMatchObject({
          ...{ centerHorizontally: true, centerVertically: true, blackAndWhite: true, orientation: "Landscape" },
          zoom: { scale: 200 },
        });
        expect([area.address, titles.address]).toEqual(["Print!A1:D41", "Print!1:1"]);
        expect([breaks.items.length, cell?.address]).toEqual([1, "Print!A21"]);
      });
      expect(await page.read("Print!A41:E41", "values")).toEqual([["L Farms", "Lemon", "Conventional", 150, 270]]);
    },
  },
];

/** Rows of the data whose fruit does not end with an e. */
const NO_E = [3, 6, 9, 10, 13, 19, 20, 21];

/** What the page takes for chance: numbers that grow from row to row. */
function growing(): () => number {
  let at = 0;
  return () => ++at / 100;
}

/** Cells of a sheet. */
const cells: readonly Sample[] = [
  {
    path: "54-worksheet/worksheet-auto-filter.yaml",
    globals: { Math: Object.assign(Object.create(Math), { random: growing() }) },
    async plays(page) {
      await page.press("setup");
      expect(await hiddenRows(page, "Sample", 22)).toEqual([]);
      await page.press("add-percent-auto-filter");
      // The ten largest of twenty numbers stay: 1,230 and more.
      const small = [5, 7, 8, 9, 10, 11, 12, 13, 20, 21];
      expect(await hiddenRows(page, "Sample", 22)).toEqual(small);
      await page.press("add-custom-auto-filter");
      expect(await hiddenRows(page, "Sample", 22)).toEqual([...new Set([...small, ...NO_E])].sort((a, b) => a - b));
      await page.press("randomize-data");
      expect(await page.read("Sample!D2:D4", "values")).toEqual([[50], [100], [150]]);
      expect(await page.read("Sample!D21", "values")).toEqual([[1000]]);
      await page.press("refresh-auto-filter");
      const upper = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
      expect(await hiddenRows(page, "Sample", 22)).toEqual([...upper, ...NO_E.filter((row) => row > 11)]);
      await page.press("clear-single-auto-filter");
      expect(await hiddenRows(page, "Sample", 22)).toEqual(NO_E);
      // The sample gives this button's id another spelling than its script.
      await page.press("remove-all-auto-filters");
      expect(await hiddenRows(page, "Sample", 22)).toEqual(NO_E);
    },
  },
  {
    path: "54-worksheet/worksheet-find-all.yaml",
    async plays(page) {
      const painted = async (color: string) => {
        const found: string[] = [];
        for (const cell of ["A", "B", "C", "D"].flatMap((column) => [2, 3, 4, 5, 6].map((row) => `${column}${row}`)))
          if ((await look(page, `Sample!${cell}`, "format/fill/color")) === color) found.push(cell);
        return found;
      };
      await page.press("setup");
      await page.press("findCompleted");
      expect(await painted("#008000")).toEqual(["B2", "B3", "B5", "C3", "C5"]);
      await page.press("findDelayed");
      expect(await painted("#FFFF00")).toEqual(["C6", "D4", "D6"]);
      await page.press("findCanceled");
      expect(page.said).toEqual(["No canceled projects"]);
      expect(await painted("#FF0000")).toEqual([]);
    },
  },
  {
    path: "54-worksheet/worksheet-range-cell.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("get-used-range");
      expect(page.said).toEqual(['The address of the used range in the worksheet is "Sample!B2:E5"']);
      await page.press("get-entire-range");
      expect(page.said).toEqual(['The address of the entire worksheet range is "Sample!1:1048576"']);
      await page.press("get-range");
      expect(page.said).toEqual(['The address of the range B2:C5 is "Sample!B2:C5"']);
      await page.press("get-cell");
      expect(page.said).toEqual(['The address of the cell in row 2 column 5 is "Sample!E2"']);
    },
  },
];

/** Folder 54-worksheet. */
export const worksheet: readonly Sample[] = [...sheets, ...views, ...cells];
