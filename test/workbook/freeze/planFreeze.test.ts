import { planFreeze, undoPlan, type CellValue, type OurFormulas } from "#workbook";
import { sheetOf, snapshotOf } from "../../support/snapshot";

const score = "=GTMSCORES(A2:A4)";

/** One sheet with values, and formulas in some of their cells. */
function book(values: readonly (readonly CellValue[])[], formulas: Readonly<Record<string, string>>) {
  const sheet = sheetOf("Data", values);
  const at = (row: number, column: number): string | undefined => formulas[`${"ABCDEF"[column]}${row + 1}`];
  const { cells } = sheet;
  if (cells === undefined) throw new Error("a sheet without cells");
  const mixed = cells.values.map((line, row) => line.map((value, column) => at(row, column) ?? value));
  return snapshotOf([{ ...sheet, cells: { ...cells, formulas: mixed } }, sheetOf("Other", [["untouched"]])]);
}

const spill = (bottom: number, left = 1, top = 1): OurFormulas[] => [
  { sheet: "Data", areas: [{ top, left, bottom, right: left }] },
];

test("numbers, texts, truths and errors are written as what they are", () => {
  const row = ["=A2", true, 0.1, "#N/A"];
  const formulas = Object.fromEntries(["A1", "B1", "C1", "D1"].map((at) => [at, "=GTMWHY(A9)"]));
  const { plan, count, cells, problems } = planFreeze(book([row], formulas), []);
  expect(plan.steps).toEqual([{ do: "write", sheet: "Data", range: "A1:D1", cells: [["'=A2", true, 0.1, "#N/A"]] }]);
  expect([count, cells, problems]).toEqual([4, 4, []]);
});

test("what a formula spills goes with it, whether Excel shows the spilled cells as values or as formulas", () => {
  const values = [
    ["Size", "Score"],
    [1, 7],
    [2, 8],
    [3, 9],
  ];
  const shown = [{ B2: score }, { B2: score, B3: score, B4: score }];
  for (const formulas of shown) {
    const { plan, before, count, cells } = planFreeze(book(values, formulas), spill(3));
    expect(plan.steps).toEqual([{ do: "write", sheet: "Data", range: "B2:B4", cells: [[7], [8], [9]] }]);
    expect([count, cells]).toEqual([1, 3]);
    expect(undoPlan(plan, before).steps).toEqual([
      { do: "write", sheet: "Data", range: "B2:B4", cells: [[score], [""], [""]] },
    ]);
  }
});

test("a formula beside a spilled area is written apart from it", () => {
  const values = [
    ["", 7, 5],
    ["", 8, 6],
  ];
  const formulas = { B1: score, B2: score, C1: "=GTMTIER(B1)", C2: "=GTMTIER(B2)" };
  const { plan, count, cells } = planFreeze(book(values, formulas), spill(1, 1, 0));
  expect(plan.steps.map((step) => "range" in step && step.range)).toEqual(["B1:B2", "C1:C2"]);
  expect([count, cells]).toEqual([3, 4]);
});

test("rows that each spill are written at once, and put back at once", () => {
  const formulas = { A1: score, A2: score, A3: score };
  const areas = [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: 1 }));
  const values = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  const { plan, before, count, cells } = planFreeze(book(values, formulas), [{ sheet: "Data", areas }]);
  expect(plan.steps).toEqual([{ do: "write", sheet: "Data", range: "A1:B3", cells: values }]);
  expect(undoPlan(plan, before).steps).toMatchObject([{ range: "A1:B3", cells: values.map(() => [score, ""]) }]);
  expect([count, cells]).toEqual([3, 6]);
});

test.each(["#BUSY!", "#NAME?", "#SPILL!"])("%s is no result: nothing is planned to be lost without a word", (error) => {
  const snapshot = book([[1, error]], { A1: "=GTMCR(B1)", B1: "=GTMCR(C1)" });
  const [first] = snapshot.sheets;
  if (first?.cells === undefined) throw new Error("a sheet without cells");
  const sheet = { ...first, cells: { ...first.cells, types: [["Double", "Error"]] } };
  const { problems } = planFreeze({ ...snapshot, sheets: [sheet] }, []);
  expect(problems).toMatchObject([
    { code: "workbook/not-calculated", where: "'Data'!B1", detail: { count: 1, cells: "B1" } },
  ]);
});

test("only sheets that change are kept for undoing", () => {
  const { before } = planFreeze(book([[1]], { A1: "=GTMCR(B1)" }), []);
  expect(before.sheets.map(({ name, cells }) => [name, cells !== undefined])).toEqual([
    ["Data", true],
    ["Other", false],
  ]);
});
