import { look, onSheet } from "../inspect";
import type { Sample } from "../sample";

const PRODUCTS = ["Product", "Qty", "Unit Price", "Total Price"];

/** Samples of 42-range about what cells hold: values, formulas, copies. */
export const rangeContents: readonly Sample[] = [
  {
    path: "42-range/dynamic-arrays.yaml",
    async plays(page) {
      const point = (cell: string) => page.person(() => onSheet(page, "Sample", (sheet) => sheet.getRange(cell).select()));
      await page.press("setup");
      expect(await page.read("Sample!A4:D5", "text")).toEqual([
        ["Date", "Merchant", "Category", "Amount"],
        ["1/1/2020", "The Phone Company", "Communications", expect.stringMatching(/^\$120 ?$/)],
      ]);
      await page.press("display-spill-information");
      expect(page.said[0]).toContain("not involved with any dynamic arrays");
      await page.press("copy-table-headers");
      expect(page.said).toEqual(["Copying the table headers spilled into Sample!G4:J4."]);
      expect(await page.read("Sample!G4:J4", "values")).toEqual(await page.read("Sample!A4:D4", "values"));
      await page.press("apply-filter-function");
      expect(page.said).toEqual(["Applying the FILTER formula spilled into Sample!G5:J6."]);
      // Values spill, formats do not: the dates are shown as numbers.
      expect(await page.read("Sample!G5:J7", "values")).toEqual([
        [43835, "Best For You Organics Company", "Groceries", 27],
        [43845, "Best For You Organics Company", "Groceries", 97],
        ["", "", "", ""],
      ]);
      await point("I6");
      await page.press("display-spill-information");
      expect(page.said).toEqual(["The selected cell has a spill parent at Sample!G5"]);
      await point("G5");
      await page.press("display-spill-information");
      expect(page.said).toContain("The selected cell is spilling into Sample!G5:J6");
    },
  },
  {
    path: "42-range/insert-delete-clear-range.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("insert-range");
      expect(await page.read("Sample!B3:E6", "formulas")).toEqual([
        ["Almonds", 2, 7.5, "=C3 * D3"],
        ["", "", "", ""],
        ["Coffee", 1, 34.5, "=C5 * D5"],
        ["Chocolate", 5, 9.56, "=C6 * D6"],
      ]);
      await page.press("delete-range");
      expect(await page.read("Sample!E3:E6", "formulas")).toEqual([["=C3 * D3"], ["=C4 * D4"], ["=C5 * D5"], [""]]);
      expect(await page.read("Sample!E3:E5", "text")).toEqual([["15"], ["34.5"], ["47.8"]]);
      expect(await look(page, "Sample!E2", "format/fill/color")).toBe("#4472C4");
      await page.press("clear-range");
      expect(await page.read("Sample!D2:E5", "values")).toEqual([
        ["Unit Price", ""],
        [7.5, ""],
        [34.5, ""],
        [9.56, ""],
      ]);
      expect(await look(page, "Sample!E2", "format/fill/color")).toBe("#FFFFFF");
      expect(await look(page, "Sample!B2:D2", "format/fill/color")).toBe("#4472C4");
    },
  },
  {
    path: "42-range/range-auto-fill.yaml",
    async plays(page) {
      await page.press("setup-data");
      await page.press("setup-first-sums");
      expect(await page.read("Sample!F4:P4", "formulas")).toEqual([
        ["=SUM(B4:E4)", 600, 2200, 5400, 1300, "=SUM(G4:J4)", 300, 1500, 4300, 1200, "=SUM(L4:O4)"],
      ]);
      await page.press("auto-fill-values");
      expect(await page.read("Sample!F4:F7", "formulas")).toEqual([4, 5, 6, 7].map((row) => [`=SUM(B${row}:E${row})`]));
      expect(await page.read("Sample!F4:F7", "values")).toEqual([[9000], [3700], [23000], [40000]]);
      expect(await look(page, "Sample!F5:F7", "format/fill/color")).toBe("#FFFFFF");
      await page.press("auto-fill-formats");
      expect(await page.read("Sample!K5:K7", "formulas")).toEqual([[""], [""], [""]]);
      expect(await look(page, "Sample!K4:K7", "format/fill/color")).toBe("#ADD8E6");
      await page.press("auto-fill-copy");
      expect(await page.read("Sample!P4:P7", "formulas")).toEqual([4, 5, 6, 7].map((row) => [`=SUM(L${row}:O${row})`]));
      expect(await look(page, "Sample!P4:P7", "format/fill/color")).toBe("#ADD8E6");
      expect(await look(page, "Sample!P4:P7", "format/font/bold")).toBe(true);
    },
  },
  {
    path: "42-range/range-copyfrom.yaml",
    async plays(page) {
      const italic = (cells: string) => look(page, `Sample!${cells}`, "format/font/italic");
      await page.press("setup");
      for (const id of ["copyAll", "copyFormula", "copyFormulaResult", "copySingleAcrossRange", "copyOnlyFormat"])
        await page.press(id);
      await page.press("skipBlanks");
      await page.press("transpose");
      expect(await page.read("Sample!F1:K11", "formulas")).toEqual([
        ["Copied Range", 3, 5, 7, "", "=SUM(G1:J1)"],
        ["Copied Formula", 3, 5, 7, "", "=SUM(G2:J2)"],
        ["Copied Formula Result", 15, "", "", "", ""],
        ["Single Source", 3, 3, 3, 3, 3],
        ["Copied Formatting", "", "", "", "", ""],
        ["Copied Without Blanks", 3, 5, 7, "Old Data", "=SUM(G6:J6)"],
        ["Transpose", 3, "", "", "", ""],
        ["", 5, "", "", "", ""],
        ["", 7, "", "", "", ""],
        ["", "", "", "", "", ""],
        ["", "=SUM(G7:G10)", "", "", "", ""],
      ]);
      expect([await italic("G1:J1"), await italic("G2:J2"), await italic("G5:J5"), await italic("G7:G10")]).toEqual([
        ...[true, false, true, true],
      ]);
      // Text does not count in a sum.
      expect(await page.read("Sample!K6", "values")).toEqual([[15]]);
      expect(await look(page, "Sample!K5", "format/fill/color")).toBe("#90EE90");
      await page.press("move");
      expect(await page.read("Sample!F12:K12", "formulas")).toEqual([["Moved Range:", 3, 5, 7, "", "=SUM(G12:J12)"]]);
      expect(await page.read("Sample!A1:E1", "formulas")).toEqual([["", "", "", "", ""]]);
      expect([await italic("A1:D1"), await italic("G12:J12")]).toEqual([false, true]);
    },
  },
  {
    path: "42-range/range-remove-duplicates.yaml",
    async plays(page) {
      await page.press("setup");
      await page.press("delete-name");
      expect(page.said).toEqual([
        "5 entries with duplicate names removed.",
        "4 entries with unique names remain in the range.",
      ]);
      expect(await page.read("Sample!B2:D7", "values")).toEqual([
        ["Product Name", "Distributor", "Order Amount"],
        ["Onions", "Contoso Produce", 3],
        ["Potatoes", "Contoso Produce", 9],
        ["Red Wine", "Coho Vineyard", 7],
        ["Arugula", "Best For You Organics Company", 7],
        ["", "", ""],
      ]);
      // Blank rows of the range count as one more distributor, as the sample says.
      await page.press("delete-distributor");
      expect(page.said).toEqual([
        "5 entries with duplicate distributors removed.",
        "4 entries with unique distributors remain in the range.",
      ]);
      expect(await page.read("Sample!B3:B7", "values")).toEqual([["Onions"], ["Red Wine"], ["Arugula"], [""], [""]]);
    },
  },
  {
    path: "42-range/set-get-values.yaml",
    async plays(page) {
      const told = async (id: string) => {
        await page.press(id);
        return JSON.parse(page.said.join("")) as unknown;
      };
      const rows = [
        ["Almonds", 5, 7.5],
        ["Coffee", 1, 34.5],
        ["Potato Chips", 10, 1.8],
      ];
      const totals = ["=C3 * D3", "=C4 * D4", "=C5 * D5"];
      await page.press("setup");
      await page.press("set-value");
      await page.press("set-values");
      await page.press("set-formula");
      expect(await page.read("Sample!B2:E6", "formulas")).toEqual([
        ["Product", "Qty", "Unit Price", ""],
        ...rows.map((row, index) => [...row, index === 0 ? totals[0] : ""]),
        ["", "", "", ""],
      ]);
      await page.press("set-formulas");
      const formulas = [PRODUCTS, ...rows.map((row, at) => [...row, totals[at]]), ["", "", "", "=SUM(E3:E5)"]];
      expect(await told("get-formulas")).toEqual(formulas);
      await page.press("set-formulas-r1c1");
      expect(await told("get-formulas")).toEqual(formulas);
      const values = [PRODUCTS, ...rows.map((row, at) => [...row, [37.5, 34.5, 18][at]]), ["", "", "", 90]];
      expect(await told("get-values")).toEqual(values);
      expect(await told("get-texts")).toEqual(values.map((row) => row.map(String)));
    },
  },
];
