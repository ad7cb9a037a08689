import { openSheet } from "../support/openBookSheet";

type Write = (cell: Excel.Range, formula: string) => void;

const MONEY = "$#,##0.00_);[Red]($#,##0.00)";

/** The format of A1 once a formula is in it; B1 is in percent, C1 a date, D1 and F1 have none, E1 is text. */
async function formatAfter(formula: string, write: Write = (cell) => void (cell.formulas = [[formula]])) {
  const { run } = await openSheet();
  return run(async (sheet, context) => {
    sheet.getRange("B1:F2").numberFormat = [
      ["0.0%", "d-mmm-yy", "General", "@", "General"],
      ["0.000", "General", "General", "General", "General"],
    ];
    sheet.getRange("B1:F1").values = [[0.05, 45293, 3, "words", 7]];
    const cell = sheet.getRange("A1");
    write(cell, formula);
    cell.load("numberFormat");
    await context.sync();
    return cell.numberFormat[0]?.[0] as unknown;
  });
}

// https://support.microsoft.com/kb/214280 (Q131332, Q191160): the first cell that the formula refers to
test.each([
  ["=B1", "0.0%"],
  ["=Sheet1!$B$1", "0.0%"],
  ["=B1+C1", "0.0%"],
  ["=C1-B1", "d-mmm-yy"],
  ["=B1+3", "0.0%"],
  ["=3+B1", "0.0%"],
  ["=-B1", "0.0%"],
  ["=(B1+D1)", "0.0%"],
  ["=SUM(B1:B3)", "0.0%"],
  ["=SUM(D1:D3)", "General"],
  ["=AVERAGE(C1, B1)", "d-mmm-yy"],
  ["=D1", "General"],
  // https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
  ["=E1", "@"],
])("%s gives a General cell the format %s", async (formula, format) => {
  expect(await formatAfter(formula)).toBe(format);
});

// https://www.matthewstrawbridge.com/content/2005/excel-2003-automatic-formatting-quirks/
test.each([
  ["=TODAY()", "m/d/yyyy"],
  ["=TODAY()+1", "m/d/yyyy"],
  ["=DATE(2024,1,2)", "m/d/yyyy"],
  ["=NOW()", "m/d/yyyy h:mm"],
  ["=NOW()-0.5", "m/d/yyyy h:mm"],
  ["=TIME(1,2,3)", "h:mm AM/PM"],
  ["=RATE(12,-10,100)", "0%"],
  ["=RATE(12,-10,100)*2", "General"],
  ["=-PMT(0.01,12,100)", MONEY],
  ["=YEAR(C1)", "General"],
  ["=COUNT(B1:B3)", "General"],
  ["=B1&C1", "General"],
  ["=1+2", "General"],
])("%s gives a General cell the format %s", async (formula, format) => {
  expect(await formatAfter(formula)).toBe(format);
});

test.each<[string, Write]>([
  ["values", (cell, formula) => void (cell.values = [[formula]])],
  ["formulasLocal", (cell, formula) => void (cell.formulasLocal = [[formula]])],
  ["formulasR1C1", (cell) => void (cell.formulasR1C1 = [["=RC[1]"]])],
])("it happens on writing %s as well", async (_member, write) => {
  expect(await formatAfter("=B1", write)).toBe("0.0%");
});

test("a cell that has a format keeps it, and one that is given General afterwards has none", async () => {
  const [before, after] = [
    await formatAfter("=B1", (cell, formula) => {
      cell.numberFormat = [["0.00"]];
      cell.formulas = [[formula]];
    }),
    await formatAfter("=B1", (cell, formula) => {
      cell.formulas = [[formula]];
      cell.numberFormat = [["General"]];
    }),
  ];
  expect([before, after]).toEqual(["0.00", "General"]);
});

// KB 214280: the formatting is not dynamic.
test("the format stays when the cell that gave it gets another", async () => {
  const format = await formatAfter("=B1", (cell, formula) => {
    cell.formulas = [[formula]];
    cell.getOffsetRange(0, 1).numberFormat = [["0.00"]];
  });
  expect(format).toBe("0.0%");
});

test("a formula that is written again where one took the format of text stays a text", async () => {
  const { run } = await openSheet([["", "words"]]);
  const formulas = await run(async (sheet, context) => {
    sheet.getRange("B1").numberFormat = [["@"]];
    const cell = sheet.getRange("A1");
    cell.formulas = [["=B1"]];
    cell.load("values");
    await context.sync();
    const first = cell.values;
    cell.formulas = [["=B1"]];
    cell.load("values");
    await context.sync();
    return [first, cell.values];
  });
  expect(formulas).toEqual([[["words"]], [["=B1"]]]);
});
