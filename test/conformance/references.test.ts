import { openBook } from "../support/openBook";
import { refusal } from "../support/openBookSheet";
import { type Act, SHEETS, cellAt, after, insertRow3, deleteRow3 } from "../support/movedReferences";

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
