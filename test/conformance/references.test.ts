import { openBook } from "../support/openBook";
import { refusal } from "../support/openBookSheet";

type Cells = Readonly<Record<string, unknown>>;
type Act = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown;

/** Sheets of every test: names that need quotes, that do not, and three in a row for references through them. */
const SHEETS = ["Other", "It's", "行业 表", "Jan", "Feb", "Mar"];

function cellAt(workbook: Excel.Workbook, address: string): Excel.Range {
  const mark = address.lastIndexOf("!");
  const sheet = workbook.worksheets.getItem(mark < 0 ? "Sheet1" : address.slice(0, mark));
  return sheet.getRange(address.slice(mark + 1));
}

/** Writes the cells (of Sheet1 when no sheet is named), does something, and reads formulas of cells. */
async function after(cells: Cells, act: Act, ...read: string[]): Promise<unknown[]> {
  const { Excel } = await openBook();
  return Excel.run(async (context) => {
    const { workbook } = context;
    for (const name of SHEETS) workbook.worksheets.add(name);
    for (const [address, content] of Object.entries(cells)) cellAt(workbook, address).formulas = [[content]];
    act(workbook.worksheets.getItem("Sheet1"), workbook);
    const ranges = read.map((address) => cellAt(workbook, address).load("formulas"));
    await context.sync();
    return ranges.map((range) => (range.formulas as unknown[][])[0]?.[0]);
  });
}

const insertRow3: Act = (sheet) => sheet.getRange("3:3").insert("Down");
const deleteRow3: Act = (sheet) => sheet.getRange("3:3").delete("Up");

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert
// https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
describe("rows that are put in before row 3", () => {
  test.each<[string, string, string]>([
    ["a cell above stays", "=A2", "=A2"],
    ["the row itself moves down", "=A3", "=A4"],
    ["absolute references move as well", "=$A$3", "=$A$4"],
    ["a range around it grows", "=SUM(A1:A5)", "=SUM(A1:A6)"],
    ["a range that ends on it grows", "=SUM(A1:A3)", "=SUM(A1:A4)"],
    ["a range that ends above it does not", "=SUM(A1:A2)", "=SUM(A1:A2)"],
    ["a range that starts on it moves", "=SUM(A3:A5)", "=SUM(A4:A6)"],
    ["whole columns stay", "=SUM(B:B)", "=SUM(B:B)"],
    ["whole rows move", "=SUM(4:5)", "=SUM(5:6)"],
    ["text is left alone", '="A3"&A3', '="A3"&A4'],
    ["INDIRECT reads a text and does not follow", '=INDIRECT("A3")', '=INDIRECT("A3")'],
    ["both ends, each with its own dollar sign", "=SUM($A3:A$4)", "=SUM($A4:A$5)"],
    ["an array constant stays", "=SUM({1,2}*A3)", "=SUM({1,2}*A4)"],
    ["a function whose name looks like a cell", "=LOG10(A3)", "=LOG10(A4)"],
  ])("%s: %s", async (_name, before, expected) => {
    expect(await after({ C1: before }, insertRow3, "C1")).toEqual([expected]);
  });

  test("references from another sheet follow as well", async () => {
    const formulas = { "Other!A1": "=Sheet1!A3", "Other!A2": "=SUM(Sheet1!$A$1:$A$5)" };
    expect(await after(formulas, insertRow3, "Other!A1", "Other!A2")).toEqual(["=Sheet1!A4", "=SUM(Sheet1!$A$1:$A$6)"]);
  });

  test("rows of another sheet move nothing here", async () => {
    expect(await after({ "Other!A1": "=A3+Sheet1!A2" }, insertRow3, "Other!A1")).toEqual(["=A3+Sheet1!A2"]);
  });

  test("formulas that move keep what they point at", async () => {
    expect(await after({ C5: "=A1+A4+C$6" }, insertRow3, "C6")).toEqual(["=A1+A5+C$7"]);
  });
});

describe("rows that are taken out", () => {
  test.each<[string, string, string]>([
    ["a reference to a cell that is gone", "=A3+1", "=#REF!+1"],
    ["an absolute one, too", "=$A$3", "=#REF!"],
    ["a range around it shrinks", "=SUM(A1:A5)", "=SUM(A1:A4)"],
    ["a range that starts on it begins with the next", "=SUM(A3:A5)", "=SUM(A3:A4)"],
    ["a range that ends on it ends before", "=SUM(A1:A3)", "=SUM(A1:A2)"],
    ["a range of that row only", "=SUM(A3:D3)", "=SUM(#REF!)"],
    ["one of several arguments", "=SUM(A3,A5)", "=SUM(#REF!,A4)"],
    ["a whole row", "=SUM(3:3)", "=SUM(#REF!)"],
  ])("%s: %s", async (_name, before, expected) => {
    expect(await after({ H1: before }, deleteRow3, "H1")).toEqual([expected]);
  });

  test("from another sheet #REF! keeps the sheet's name", async () => {
    expect(await after({ "Other!A1": "=Sheet1!A3" }, deleteRow3, "Other!A1")).toEqual(["=Sheet1!#REF!"]);
  });

  // https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be
  test("the value is the error #REF!", async () => {
    const { Excel } = await openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C1").formulas = [[1, 2, "=A1+B1"]];
      sheet.getRange("B:B").delete("Left");
      const cell = sheet.getRange("B1").load("formulas, values, valueTypes");
      await context.sync();
      expect([cell.formulas, cell.values, cell.valueTypes]).toEqual([[["=A1+#REF!"]], [["#REF!"]], [["Error"]]]);
    });
  });
});

describe("columns and single cells", () => {
  test.each<[string, Act, string, string]>([
    [
      "a column before",
      (sheet) => sheet.getRange("B:B").insert("Right"),
      "=SUM(Sheet1!A1:C1)+Sheet1!$C$1",
      "=SUM(Sheet1!A1:D1)+Sheet1!$D$1",
    ],
    ["a column after", (sheet) => sheet.getRange("D:D").insert("Right"), "=SUM(Sheet1!A1:C1)", "=SUM(Sheet1!A1:C1)"],
    [
      "a column that goes",
      (sheet) => sheet.getRange("B:B").delete("Left"),
      "=SUM(Sheet1!A1:C1)+Sheet1!B1",
      "=SUM(Sheet1!A1:B1)+Sheet1!#REF!",
    ],
    [
      "whole columns around it shrink",
      (sheet) => sheet.getRange("B:B").delete("Left"),
      "=SUM(Sheet1!A:C)",
      "=SUM(Sheet1!A:B)",
    ],
    [
      "cells pushed down in one column",
      (sheet) => sheet.getRange("A2:A3").insert("Down"),
      "=Sheet1!A2+Sheet1!B2",
      "=Sheet1!A4+Sheet1!B2",
    ],
    [
      "cells pushed right in one row",
      (sheet) => sheet.getRange("A1").insert("Right"),
      "=Sheet1!A1+Sheet1!A2",
      "=Sheet1!B1+Sheet1!A2",
    ],
    [
      "a range wider than what is pushed stays",
      (sheet) => sheet.getRange("A2").insert("Down"),
      "=SUM(Sheet1!A1:B3)",
      "=SUM(Sheet1!A1:B3)",
    ],
    [
      "cells pulled up in one column",
      (sheet) => sheet.getRange("A2").delete("Up"),
      "=Sheet1!A2+Sheet1!A3+Sheet1!B3",
      "=Sheet1!#REF!+Sheet1!A2+Sheet1!B3",
    ],
  ])("%s", async (_name, act, before, expected) => {
    expect(await after({ "Other!A1": before }, act, "Other!A1")).toEqual([expected]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  test.each<[string, Act]>([
    ["rows", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["cells", (sheet) => sheet.getRange("A1").insert("Down")],
  ])("%s that would push something off the sheet are NonBlankCellOffSheet", async (_name, act) => {
    expect(await refusal(after({ A1048576: 1 }, act))).toBe("NonBlankCellOffSheet");
  });
});

// https://support.microsoft.com/office/move-or-copy-a-formula-1f5cf825-9b07-41b1-8719-bf88b07450c6
describe("cells that are moved", () => {
  const move =
    (from: string, to: string): Act =>
    (sheet) =>
      sheet.getRange(from).moveTo(to);

  test.each<[string, string, Act, string]>([
    ["references to it follow", "=A1", move("A1", "E5"), "=E5"],
    ["absolute ones as well", "=$A$1", move("A1", "E5"), "=$E$5"],
    ["a range that moves as a whole", "=SUM(A1:A3)", move("A1:A3", "E5"), "=SUM(E5:E7)"],
    ["a cell from the middle of a range", "=SUM(A1:A3)", move("A2", "E5"), "=SUM(A1:A3)"],
    ["the last cell of a range moved along it", "=SUM(A1:A3)", move("A3", "A5"), "=SUM(A1:A5)"],
    ["the first one moved along it", "=SUM(A3:A5)", move("A3", "A1"), "=SUM(A1:A5)"],
    ["the last one moved aside", "=SUM(A1:A3)", move("A3", "E9"), "=SUM(A1:A3)"],
    ["what it covers is gone", "=E5", move("A1", "E5"), "=#REF!"],
    ["to another sheet", "=A1", move("A1", "Other!B2"), "=Other!B2"],
    ["to a sheet that needs quotes", "=A1", move("A1", "'It''s'!B2"), "='It''s'!B2"],
  ])("%s", async (_name, before, act, expected) => {
    expect(await after({ H1: before }, act, "H1")).toEqual([expected]);
  });

  test("the formulas in them keep what they point at", async () => {
    expect(await after({ B1: "=A1+$A$2" }, move("B1", "E5"), "E5", "B1")).toEqual(["=A1+$A$2", ""]);
  });

  test("on another sheet they name the one they came from", async () => {
    expect(await after({ B1: "=A1" }, move("B1", "Other!B1"), "Other!B1")).toEqual(["=Sheet1!A1"]);
  });
});

// https://support.microsoft.com/office/switch-between-relative-absolute-and-mixed-references-dfec08cd-ae65-4f56-839e-5f0d8d0baca9
describe("cells that are copied", () => {
  test.each<[string, string, string, string]>([
    ["relative references go along", "=A1", "D5", "=C5"],
    ["a fixed row", "=A$1", "D5", "=C$1"],
    ["a fixed column", "=$A1", "D5", "=$A5"],
    ["both fixed", "=$A$1", "D5", "=$A$1"],
    ["a range with a fixed start", "=SUM(A$1:A1)", "D5", "=SUM(C$1:C5)"],
    ["whole columns", "=SUM(A:A)", "D5", "=SUM(C:C)"],
    ["another sheet's cells", "=Other!A1", "D5", "=Other!C5"],
    ["beyond the sheet's edge", "=A1", "A2", "=#REF!"],
  ])("%s", async (_name, before, to, expected) => {
    const copy: Act = (sheet) => sheet.getRange(to).copyFrom("B1");
    expect(await after({ B1: before }, copy, to)).toEqual([expected]);
  });
});

// https://support.microsoft.com/office/create-or-change-a-cell-reference-c7b8b95d-c594-4488-947e-c835903cebaa
describe("sheets that are renamed or deleted", () => {
  const rename =
    (from: string, to: string): Act =>
    (_sheet, { worksheets }) =>
      (worksheets.getItem(from).name = to);
  const remove =
    (name: string): Act =>
    (_sheet, { worksheets }) =>
      worksheets.getItem(name).delete();

  test.each<[string, string, Act, string]>([
    ["a plain name", "=Other!A1", rename("Other", "New"), "=New!A1"],
    ["a name with a blank gets quotes", "=Other!A1", rename("Other", "New one"), "='New one'!A1"],
    ["an apostrophe is doubled", "=Other!A1", rename("Other", "Bob's"), "='Bob''s'!A1"],
    ["quotes that are not needed any more go", "='It''s'!A1", rename("It's", "Its"), "=Its!A1"],
    ["Chinese needs none", "='行业 表'!A1", rename("行业 表", "行业表"), "=行业表!A1"],
    ["a name that begins with a digit", "=Other!A1", rename("Other", "2024"), "='2024'!A1"],
    ["a name that reads like a cell", "=Other!A1", rename("Other", "B2"), "='B2'!A1"],
    ["a name with a hyphen", "=Other!A1", rename("Other", "a-b"), "='a-b'!A1"],
    ["only whole names are meant", "=Another+Other!A1", rename("Other", "New"), "=Another+New!A1"],
    ["text is left alone", '="Other!A1"&Other!A1', rename("Other", "New"), '="Other!A1"&New!A1'],
    ["deleted: #REF! in the sheet's place", "=Other!A1+1", remove("Other"), "=#REF!A1+1"],
    ["deleted: of ranges, too", "=SUM(Other!A1:B2)", remove("Other"), "=SUM(#REF!A1:B2)"],
  ])("%s", async (_name, before, act, expected) => {
    expect(await after({ A1: before }, act, "A1")).toEqual([expected]);
  });

  // https://support.microsoft.com/office/create-a-3-d-reference-to-the-same-cell-range-on-multiple-worksheets-40ca91ff-9dcb-4ad1-99d2-787d0bc888b6
  test.each<[string, Act, string]>([
    ["the last sheet deleted", remove("Mar"), "=SUM(Jan:Feb!A1)"],
    ["the first one deleted", remove("Jan"), "=SUM(Feb:Mar!A1)"],
    ["one in the middle deleted", remove("Feb"), "=SUM(Jan:Mar!A1)"],
    ["an end renamed", rename("Mar", "Q1"), "=SUM('Jan:Q1'!A1)"],
    ["an end renamed so that it needs quotes", rename("Mar", "Mar 24"), "=SUM('Jan:Mar 24'!A1)"],
  ])("through several sheets: %s", async (_name, act, expected) => {
    expect(await after({ A1: "=SUM(Jan:Mar!A1)" }, act, "A1")).toEqual([expected]);
  });

  test.each<[string, Act, number]>([
    ["all sheets between are added up", () => undefined, 111],
    ["one moved in counts", (_sheet, { worksheets }) => (worksheets.getItem("Other").position = 5), 1111],
    ["one moved out does not", (_sheet, { worksheets }) => (worksheets.getItem("Feb").position = 0), 101],
  ])("through several sheets: %s", async (_name, act, expected) => {
    const { Excel } = await openBook();
    await Excel.run(async (context) => {
      const { workbook } = context;
      for (const name of SHEETS) workbook.worksheets.add(name);
      [
        ["Jan", 1],
        ["Feb", 10],
        ["Mar", 100],
        ["Other", 1000],
      ].forEach(([name, value]) => (cellAt(workbook, `${name}!A1`).values = [[value]]));
      const sum = cellAt(workbook, "A1");
      sum.formulas = [["=SUM(Jan:Mar!A1)"]];
      act(workbook.worksheets.getItem("Sheet1"), workbook);
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[expected]]);
    });
  });
});

describe("how a formula reads that was typed otherwise", () => {
  test.each<[string, string]>([
    ["=sum(a1:b2)", "=SUM(A1:B2)"],
    ["=other!a1", "=Other!A1"],
    ["='Other'!a1", "=Other!A1"],
    ["='it''S'!a1", "='It''s'!A1"],
    ["=sum(jan:MAR!a1)", "=SUM(Jan:Mar!A1)"],
    ["=if(true,1,#n/a)", "=IF(TRUE,1,#N/A)"],
    ['=a1&"a1"', '=A1&"a1"'],
    ["=$a$1:b2", "=$A$1:B2"],
    ["=rate*2", "=Rate*2"],
    ["+a1", "=+A1"],
    ["-a1", "=-A1"],
  ])("%s", async (given, expected) => {
    const act: Act = (sheet, { names }) => {
      names.add("Rate", "=5");
      sheet.getRange("H1").formulas = [[given]];
    };
    expect(await after({}, act, "H1")).toEqual([expected]);
  });
});

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
