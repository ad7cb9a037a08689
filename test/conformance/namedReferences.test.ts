import { openBook } from "../support/openBook";
import { refusal } from "../support/openBookSheet";
import { type Cells, type Act, cellAt, after, insertRow3, deleteRow3 } from "../support/movedReferences";

// https://support.microsoft.com/office/define-and-use-names-in-formulas-4d0f13ac-53b7-422e-afd2-abd7ff379c64
describe("names", () => {
  async function nameAfter(formula: string, act: Act): Promise<Record<string, unknown>> {
    const { Excel } = await openBook();
    return Excel.run(async (context) => {
      const { workbook } = context;
      const name = workbook.names.add("Total", formula);
      act(workbook.worksheets.getItem("Sheet1"), workbook);
      name.load("formula, type, value");
      await context.sync();
      return { formula: name.formula, type: name.type, value: name.value };
    });
  }

  test.each<[string, string, Act, object]>([
    ["follow rows that are put in", "=Sheet1!$A$1:$A$5", insertRow3, { formula: "=Sheet1!$A$1:$A$6" }],
    ["follow rows that are taken out", "=Sheet1!$A$1:$A$5", deleteRow3, { formula: "=Sheet1!$A$1:$A$4" }],
    [
      "follow cells that are moved",
      "=Sheet1!$A$1",
      (sheet) => sheet.getRange("A1").moveTo("C4"),
      { formula: "=Sheet1!$C$4" },
    ],
    ["follow a sheet's new name", "=Sheet1!$A$1", (sheet) => (sheet.name = "My data"), { formula: "='My data'!$A$1" }],
    [
      "whose cells are gone are errors",
      "=Sheet1!$A$3",
      deleteRow3,
      { formula: "=Sheet1!#REF!", type: "Error", value: "#REF!" },
    ],
  ])("%s", async (_name, formula, act, expected) => expect(await nameAfter(formula, act)).toMatchObject(expected));
});

// https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
describe("structured references", () => {
  const cells: Cells = { A1: "k", B1: "v", C1: "w", A2: "a", B2: 1, C2: 2, A3: "b", B3: 3, C3: 4 };
  const table = ({ tables }: Excel.Workbook) => tables.getItem("Sales");

  async function tableAfter(formula: string, act: Act, at = "Other!A1"): Promise<unknown> {
    const [result] = await after(
      cells,
      (sheet, workbook) => {
        sheet.tables.add("A1:C3", true).name = "Sales";
        cellAt(workbook, at).formulas = [[formula]];
        act(sheet, workbook);
      },
      at,
    );
    return result;
  }

  test.each<[string, string, Act, string]>([
    ["a renamed table", "=SUM(Sales[v])", (_sheet, book) => (table(book).name = "Turnover"), "=SUM(Turnover[v])"],
    ["a renamed table by itself", "=ROWS(Sales)", (_sheet, book) => (table(book).name = "Turnover"), "=ROWS(Turnover)"],
    [
      "a renamed column",
      "=SUM(Sales[v])",
      (_sheet, book) => (table(book).columns.getItem("v").name = "Net"),
      "=SUM(Sales[Net])",
    ],
    ["a header typed anew", "=SUM(Sales[v])", (sheet) => (sheet.getRange("B1").values = [["Net"]]), "=SUM(Sales[Net])"],
    [
      "headers that change places",
      "=SUM(Sales[v])",
      (sheet) => (sheet.getRange("B1:C1").values = [["w", "v"]]),
      "=SUM(Sales[w])",
    ],
    [
      "signs in a header are escaped",
      "=SUM(Sales[v])",
      (sheet) => (sheet.getRange("B1").values = [["[#]"]]),
      "=SUM(Sales['['#']])",
    ],
    [
      "one of two columns",
      "=SUM(Sales[[v]:[w]])",
      (sheet) => (sheet.getRange("C1").values = [["Net"]]),
      "=SUM(Sales[[v]:[Net]])",
    ],
    [
      "headers by name",
      "=Sales[[#Headers],[v]]",
      (sheet) => (sheet.getRange("B1").values = [["Net"]]),
      "=Sales[[#Headers],[Net]]",
    ],
    ["rows put into it", "=SUM(Sales[v])", (_sheet, book) => table(book).rows.add(0, [["z", 9, 9]]), "=SUM(Sales[v])"],
    [
      "a column that is deleted",
      "=SUM(Sales[v])",
      (_sheet, book) => table(book).columns.getItem("v").delete(),
      "=SUM(Sales[#REF!])",
    ],
    [
      "a sheet's column that is deleted",
      "=SUM(Sales[v])",
      (sheet) => sheet.getRange("B:B").delete("Left"),
      "=SUM(Sales[#REF!])",
    ],
    ["a table that is deleted", "=SUM(Sales[v])", (_sheet, book) => table(book).delete(), "=SUM(#REF!)"],
    [
      "a table made a range",
      "=SUM(Sales[v])",
      (_sheet, book) => table(book).convertToRange(),
      "=SUM(Sheet1!$B$2:$B$3)",
    ],
    ["its headers", "=Sales[[#Headers],[v]]", (_sheet, book) => table(book).convertToRange(), "=Sheet1!$B$1"],
    ["all of it", "=ROWS(Sales[#All])", (_sheet, book) => table(book).convertToRange(), "=ROWS(Sheet1!$A$1:$C$3)"],
    ["the name in another case", "=sum(sales[v])", () => undefined, "=SUM(Sales[v])"],
  ])("%s", async (_name, formula, act, expected) => expect(await tableAfter(formula, act)).toBe(expected));

  test("in the table's own rows the table needs no name, and follows a new header", async () => {
    expect(await tableAfter("=[@v]*2", (sheet) => (sheet.getRange("B1").values = [["Net"]]), "C2")).toBe("=[@Net]*2");
  });

  test("a header with a blank needs brackets of its own there", async () => {
    expect(await tableAfter("=[@v]*2", (sheet) => (sheet.getRange("B1").values = [["Net sum"]]), "C2")).toBe(
      "=[@[Net sum]]*2",
    );
  });

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  test.each<[string, Act]>([
    ["another table", (sheet) => sheet.tables.add("C3:D9", true)],
    ["merged cells", (sheet) => void (sheet.getRange("F1:G1").merge(), sheet.tables.add("F1:G3", true))],
  ])("a table on %s is a MergedRangeConflict", async (_name, act) => {
    expect(await refusal(tableAfter("=1", act))).toBe("MergedRangeConflict");
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
describe("rules on cells", () => {
  async function rulesAfter(act: Act): Promise<Record<string, unknown>> {
    const { Excel } = await openBook();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.worksheets.add("Lists");
      const format = sheet.getRange("B2:B5").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A2>Lists!$E$1";
      sheet.getRange("B2:B5").dataValidation.rule = { list: { inCellDropDown: true, source: "=Lists!$E$1:$E$3" } };
      act(sheet, context.workbook);
      format.custom.rule.load("formula");
      const range = format.getRange().load("address");
      await context.sync();
      const { dataValidation } = sheet.getRange(range.address.replace(/^.*!/, "")).load("dataValidation/rule");
      await context.sync();
      return { formula: format.custom.rule.formula, address: range.address, source: dataValidation.rule.list?.source };
    });
  }

  test.each<[string, Act, object]>([
    [
      "a row above",
      (sheet) => sheet.getRange("1:1").insert("Down"),
      { address: "Sheet1!B3:B6", formula: "=$A3>Lists!$E$1" },
    ],
    ["a row inside", insertRow3, { address: "Sheet1!B2:B6", formula: "=$A2>Lists!$E$1" }],
    [
      "a column before",
      (sheet) => sheet.getRange("A:A").insert("Right"),
      { address: "Sheet1!C2:C5", formula: "=$B2>Lists!$E$1" },
    ],
    ["a row taken out", deleteRow3, { address: "Sheet1!B2:B4", formula: "=$A2>Lists!$E$1" }],
    [
      "a row in the other sheet",
      (_sheet, { worksheets }) => worksheets.getItem("Lists").getRange("2:2").insert("Down"),
      { formula: "=$A2>Lists!$E$1", source: "=Lists!$E$1:$E$4" },
    ],
    [
      "the other sheet renamed",
      (_sheet, { worksheets }) => (worksheets.getItem("Lists").name = "My lists"),
      { formula: "=$A2>'My lists'!$E$1", source: "='My lists'!$E$1:$E$3" },
    ],
  ])("%s", async (_name, act, expected) => expect(await rulesAfter(act)).toMatchObject(expected));
});

// https://learn.microsoft.com/javascript/api/excel/excel.chartseries
describe("a chart's series", () => {
  async function sourceAfter(act: Act): Promise<unknown[]> {
    const { Excel } = await openBook();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B4").values = [
        ["", "Size"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ];
      const series = context.workbook.worksheets
        .add("Charts")
        .charts.add("ColumnClustered", sheet.getRange("A1:B4"))
        .series.getItemAt(0);
      act(sheet, context.workbook);
      const values = series.getDimensionDataSourceString("Values");
      const categories = series.getDimensionDataSourceString("Categories");
      await context.sync();
      return [values.value, categories.value];
    });
  }

  test.each<[string, Act, unknown[]]>([
    ["as it was made", () => undefined, ["Sheet1!$B$2:$B$4", "Sheet1!$A$2:$A$4"]],
    ["a row put in", insertRow3, ["Sheet1!$B$2:$B$5", "Sheet1!$A$2:$A$5"]],
    ["a row taken out", deleteRow3, ["Sheet1!$B$2:$B$3", "Sheet1!$A$2:$A$3"]],
    ["a column before", (sheet) => sheet.getRange("A:A").insert("Right"), ["Sheet1!$C$2:$C$4", "Sheet1!$B$2:$B$4"]],
    ["the sheet renamed", (sheet) => (sheet.name = "行业 一"), ["'行业 一'!$B$2:$B$4", "'行业 一'!$A$2:$A$4"]],
  ])("%s", async (_name, act, expected) => expect(await sourceAfter(act)).toEqual(expected));
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays
describe("formulas that spill", () => {
  test("their reference with # follows the cell they stand in", async () => {
    expect(
      await after({ A1: "=SEQUENCE(3)", C1: "=SUM(A1#)" }, (sheet) => sheet.getRange("1:1").insert("Down"), "A2", "C2"),
    ).toEqual(["=SEQUENCE(3)", "=SUM(A2#)"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)
test("a copied sheet's formulas point at the copy, those that name a sheet at that sheet", async () => {
  const cells = { A1: 1, D1: "=A1", D2: "=Other!A1" };
  const copied = await after(cells, (sheet) => sheet.copy("After", sheet), "Sheet1 (2)!D1", "Sheet1 (2)!D2");
  expect(copied).toEqual(["=A1", "=Other!A1"]);
});
