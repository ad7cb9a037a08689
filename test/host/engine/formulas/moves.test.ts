import type { Shift } from "../../../../src/host/engine";
import {
  copyFormula,
  forgetSheetIn,
  normalizeFormula,
  relocateFormula,
  renameSheetIn,
  shiftFormula,
  tokenize,
} from "../../../../src/host/engine";

const rows = (at: number, count: number, from = 0, to = 16383): Shift => ({
  sheet: "s1",
  axis: "rows",
  at,
  count,
  from,
  to,
});
const columns = (at: number, count: number): Shift => ({
  sheet: "s1",
  axis: "columns",
  at,
  count,
  from: 0,
  to: 1048575,
});

test.each([
  '=SUM(A1:B2,\'It\'\'s\'!$C$3)&"A1 ""x"""',
  "=LOG10(A1)+行业!B2*1.5E-3%",
  '={1,"a;b";TRUE,#N/A}',
  "=Sales[[#Headers],[A]:[B]]+[@[it'']s]]",
  "=IFERROR(#REF!,[1]Book!A1)",
  "=  A1 :  B2",
  '=SUM("unclosed',
])("the pieces of %s put together are the formula", (formula) => {
  expect(
    tokenize(formula)
      .map(({ text }) => text)
      .join(""),
  ).toBe(formula);
});

test.each([
  ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
  ["=SUM(A1:B2)+Other!C3", "=SUM(B3:C4)+Other!D5"],
  ["=A:A+1:1+$A:$A", "=B:B+3:3+$A:$A"],
  ['="A1"&LOG10(A1)&TRUE', '="A1"&LOG10(B3)&TRUE'],
  ["=Sales[A1]+tax_A1", "=Sales[A1]+tax_A1"],
  ["=XFD1", "=#REF!"],
])("%s copied two down and one right is %s", (formula, expected) => {
  expect(copyFormula(formula, 2, 1)).toBe(expected);
});

test("a reference that would leave the sheet is #REF!", () => {
  expect(copyFormula("=A1+Sheet2!A1+$A$1", -1, 0)).toBe("=#REF!+Sheet2!#REF!+$A$1");
});

test.each([
  ["=A5", rows(2, 3), "=A8"],
  ["=A2", rows(2, 3), "=A2"],
  ["=$A$5:B$6", rows(2, 3), "=$A$8:B$9"],
  ["=SUM(A1:A10)", rows(4, 1), "=SUM(A1:A11)"],
  ["=SUM(A1:A10)", rows(10, 1), "=SUM(A1:A10)"],
  ["=SUM(A1:A10)", rows(4, -2), "=SUM(A1:A8)"],
  ["=SUM(A1:A10)", rows(0, -2), "=SUM(A1:A8)"],
  ["=SUM(A3:A4)", rows(2, -2), "=SUM(#REF!)"],
  ["=A3", rows(2, -1), "=#REF!"],
  ["=Data!A3", rows(2, -1), "=Data!#REF!"],
  ["=Other!A3", rows(2, -1), "=Other!A3"],
  ["=A:A", rows(2, 1), "=A:A"],
  ["=3:4", rows(2, 1), "=4:5"],
  ["=C1:D1", columns(2, 1), "=D1:E1"],
  ["=SUM(B:D)", columns(2, -1), "=SUM(B:C)"],
  ["=C:C", columns(2, -1), "=#REF!"],
  // Cells that shift down take along only what lies wholly in their columns.
  ["=A5+B5+SUM(A1:B5)", rows(2, 1, 0, 0), "=A6+B5+SUM(A1:B5)"],
])("%s after %j is %s", (formula, shift, expected) => {
  expect(shiftFormula(formula, "Data", "Data", shift)).toBe(expected);
});

test.each([
  ["=Data!A1+data!$B$2", "=New!A1+New!$B$2"],
  ["=SUM('My data'!A:A)", "=SUM('My data'!A:A)"],
  ['="Data!A1"&Data!name', '="Data!A1"&New!name'],
  ["=SUM(Data:Other!A1)", "=SUM(New:Other!A1)"],
  ["=Data!#REF!", "=New!#REF!"],
  ["=[1]Data!A1", "=[1]Data!A1"],
])("%s after Data is renamed is %s", (formula, expected) => {
  expect(renameSheetIn(formula, "Data", "New")).toBe(expected);
});

test("a new name gets quotes where it needs them", () => {
  expect(renameSheetIn("=Data!A1", "Data", "It's 行业")).toBe("='It''s 行业'!A1");
  expect(renameSheetIn("='It''s 行业'!A1", "it's 行业", "B")).toBe("=B!A1");
});

test("a deleted sheet leaves #REF!, and a span of sheets its neighbour", () => {
  const order = ["Jan", "Feb", "Mar"];
  expect(forgetSheetIn("=Jan!A1+Feb!$B$2", "Jan", order)).toBe("=#REF!A1+Feb!$B$2");
  expect(forgetSheetIn("=SUM(Jan:Mar!A1)", "Jan", order)).toBe("=SUM(Feb:Mar!A1)");
  expect(forgetSheetIn("=SUM(Jan:Feb!A1)", "Feb", order)).toBe("=SUM(Jan!A1)");
});

test("references follow cells that are cut and pasted", () => {
  const move = { fromSheet: "A", toSheet: "B", area: { top: 0, left: 0, bottom: 1, right: 0 }, rows: 4, columns: 1 };
  expect(relocateFormula("=A1+A3+SUM(A1:A2)+SUM(A1:A3)", "A", "A", move)).toBe("=B!B5+A3+SUM(B!B5:B6)+SUM(A1:A3)");
  expect(relocateFormula("=A!A1", "B", "B", move)).toBe("=B5");
  expect(relocateFormula("=A1+C1", "A", "B", move)).toBe("=B5+A!C1");
});

test("a formula is written back in capitals, its text untouched", () => {
  expect(normalizeFormula("=sum(a1:$b$2)&\"sum(a1)\"&true&_xlfn.rank.eq(1,'my sheet'!a1:a2)")).toBe(
    "=SUM(A1:$B$2)&\"sum(a1)\"&TRUE&RANK.EQ(1,'my sheet'!A1:A2)",
  );
});
