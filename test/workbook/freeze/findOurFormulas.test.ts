import { findOurFormulas, type NameInfo } from "#workbook";
import { areaAddress } from "#workbook";
import type { CellValue } from "#workbook";
import { sheetOf, snapshotOf } from "../../support/snapshot";

/** A sheet with these formulas, each of which has the value 1. */
function sheetWith(name: string, formulas: readonly (readonly CellValue[])[]) {
  const isFormula = (cell: CellValue): boolean => typeof cell === "string" && cell.startsWith("=");
  const sheet = sheetOf(
    name,
    formulas.map((row) => row.map((cell) => (isFormula(cell) ? 1 : cell))),
  );
  return sheet.cells === undefined ? sheet : { ...sheet, cells: { ...sheet.cells, formulas } };
}

const found = (formulas: readonly (readonly CellValue[])[], names: readonly NameInfo[] = []): string[] =>
  findOurFormulas(snapshotOf([sheetWith("Data", formulas)], { names })).flatMap(({ areas }) => areas.map(areaAddress));

test("neighbours are found as one rectangle, whatever stands round them", () => {
  const row = ["Retail", "=gtmscore(1)", "=1+GTMRANK(2)", "=SUM(A1:A3)"];
  expect(found([["Name", "Score", "Rank", "Sum"], row, row, row])).toEqual(["B2:C4"]);
});

test("rows of another width begin another rectangle", () => {
  const score = "=GTMSCORE(1)";
  expect(
    found([
      [score, "", score],
      [score, score, ""],
      [score, score, ""],
      ["", "", score],
    ]),
  ).toEqual(["A1", "C1", "A2:B3", "C4"]);
});

test("a text that looks like a formula is none", () => {
  const sheet = sheetOf("Data", [["=GTMSCORE(1)"]]);
  expect(findOurFormulas(snapshotOf([sheet]))).toEqual([]);
});

test("a formula that uses a name which calls one of ours counts, through any number of names", () => {
  const names = [
    { name: "Twice", formula: "=2*Mine" },
    { name: "Mine", formula: "=GTMSCORE('Data'!$A$1:$C$1)" },
    { name: "Theirs", formula: "=SUM('Data'!$A$1:$C$1)" },
  ];
  expect(found([["=twice+1", "=Theirs", "=Mine"]], names)).toEqual(["A1", "C1"]);
});

test("every sheet is looked at, and one without any is not named", () => {
  const snapshot = snapshotOf([
    sheetWith("A", [["=GTMCR(A1)"]]),
    sheetWith("B", [["=A1"]]),
    sheetWith("C", [["=GTMHHI(A1)"]]),
  ]);
  expect(findOurFormulas(snapshot).map(({ sheet }) => sheet)).toEqual(["A", "C"]);
});
