import { openSheet } from "../support/openBookSheet";

type Cell = string | number | boolean;

interface Read {
  values: unknown[][];
  valueTypes: unknown[][];
  text: unknown[][];
  formulas: unknown[][];
}

/** What `address` holds after `formulas` were written from A1 down, one in each row. */
async function read(formulas: readonly Cell[], address = `A1:A${formulas.length}`): Promise<Read> {
  const { run } = await openSheet();
  return run(async (sheet, context) => {
    sheet.getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
    const range = sheet.getRange(address).load("values, valueTypes, text, formulas");
    await context.sync();
    const { values, valueTypes, text } = range;
    return { values, valueTypes, text, formulas: range.formulas as unknown[][] };
  });
}

// https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype
describe("a cell's value, its type and its text", () => {
  const CASES: readonly (readonly [formula: Cell, value: Cell, type: string, text: string])[] = [
    [1.5, 1.5, "Double", "1.5"],
    [0, 0, "Double", "0"],
    // Whole numbers are Double as well: Excel has one kind of number.
    [7, 7, "Double", "7"],
    ["words", "words", "String", "words"],
    ["'5", "5", "String", "5"],
    [true, true, "Boolean", "TRUE"],
    ["", "", "Empty", ""],
    ["=1+1", 2, "Double", "2"],
    ["=1/3", 1 / 3, "Double", "0.333333333"],
    ["=1=1", true, "Boolean", "TRUE"],
    ["=NOT(TRUE)", false, "Boolean", "FALSE"],
    ['="a"&1', "a1", "String", "a1"],
    // A formula's blank text is a text, not a blank cell.
    ['=""', "", "String", ""],
    // A formula that points at a blank cell gives zero.
    ["=Z99", 0, "Double", "0"],
  ];

  let found: Read | undefined;
  beforeAll(async () => {
    found = await read(CASES.map(([formula]) => formula));
  });

  test.each(CASES.map((line, index) => [...line, index] as const))(
    "%j is %j, %s, shown as %j",
    (_formula, value, type, text, index) => {
      expect([found?.values, found?.valueTypes, found?.text].map((grid) => grid?.[index]?.[0])).toEqual([
        value,
        type,
        text,
      ]);
    },
  );
});

// https://support.microsoft.com/office/error-type-function-10958677-7c8d-44f7-ae77-b9a9ee6eefaa
describe("errors are their names, in values and in text", () => {
  const CASES: readonly (readonly [formula: string, error: string])[] = [
    ["=1/0", "#DIV/0!"],
    ["=MOD(1,0)", "#DIV/0!"],
    ["=AVERAGE(Z1:Z9)", "#DIV/0!"],
    ["=NA()", "#N/A"],
    ["=MATCH(1,Z1:Z9,0)", "#N/A"],
    ['="a"*2', "#VALUE!"],
    ['=DATEVALUE("no day")', "#VALUE!"],
    ["=nosuchname", "#NAME?"],
    ["=NOSUCHFUNCTION()", "#NAME?"],
    ["=SQRT(-1)", "#NUM!"],
    ["=DATE(-1,1,1)", "#NUM!"],
    ["=B1:B2 D1:D2", "#NULL!"],
    ['=INDIRECT("nowhere")', "#REF!"],
    ["=INDEX(B1:B2,3)", "#REF!"],
    ["=OFFSET(A1,-100,0)", "#REF!"],
    ["=#REF!", "#REF!"],
    ["=FILTER(Z1:Z9,Z1:Z9>0)", "#CALC!"],
    // An error goes through whatever takes it as an argument, and the first one wins.
    ["=1+SQRT(-1)&NA()", "#NUM!"],
    ["=SUM(1,1/0)", "#DIV/0!"],
  ];

  let found: Read | undefined;
  beforeAll(async () => {
    found = await read(CASES.map(([formula]) => formula));
  });

  test.each(CASES.map((line, index) => [...line, index] as const))("%s is %s", (_formula, error, index) => {
    expect([found?.values, found?.valueTypes, found?.text].map((grid) => grid?.[index]?.[0])).toEqual([
      error,
      "Error",
      error,
    ]);
  });

  test("the same words as text are a text", async () => {
    const { values, valueTypes } = await read(["'#N/A", '="#N/A"']);
    expect([values, valueTypes]).toEqual([
      [["#N/A"], ["#N/A"]],
      [["String"], ["String"]],
    ]);
  });
});

// https://support.microsoft.com/office/dynamic-array-formulas-and-spilled-array-behavior-205c6b06-03ba-4151-89a1-87a7eb36e531
describe("spills", () => {
  test("spilled cells have values and types of their own, and no formula that is read as theirs", async () => {
    const { values, valueTypes, text } = await read(['={1,"a";TRUE,#N/A}'], "A1:B2");
    expect([values, valueTypes, text]).toEqual([
      [
        [1, "a"],
        [true, "#N/A"],
      ],
      [
        ["Double", "String"],
        ["Boolean", "Error"],
      ],
      [
        ["1", "a"],
        ["TRUE", "#N/A"],
      ],
    ]);
  });

  test("something in the way makes the first cell #SPILL!; when it goes, the spill comes", async () => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      sheet.getRange("A3").values = [["in the way"]];
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      const before = sheet.getRange("A1:A3").load("values, valueTypes");
      await context.sync();
      expect(before.values).toEqual([["#SPILL!"], [""], ["in the way"]]);
      expect(before.valueTypes).toEqual([["Error"], ["Empty"], ["String"]]);
      sheet.getRange("A3").clear("Contents");
      const after = sheet.getRange("A1:A3").load("values");
      await context.sync();
      expect(after.values).toEqual([[1], [2], [3]]);
    });
  });

  test("what is written into a spill is in its way, and A1# is what it spills", async () => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(2,2)"]];
      sheet.getRange("E1").formulas = [["=SUM(A1#)"]];
      const sum = sheet.getRange("E1").load("values");
      const spill = sheet.getRange("A1").getSpillingToRange().load("address");
      await context.sync();
      expect([sum.values, spill.address]).toEqual([[[10]], "Sheet1!A1:B2"]);
      sheet.getRange("B2").values = [["mine"]];
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["#SPILL!", ""],
        ["", "mine"],
      ]);
    });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member
describe("several cells at once", () => {
  test.each<[string, (range: Excel.Range) => void, (range: Excel.Range) => unknown, unknown]>([
    [
      "unlike fills give blank",
      (range) => void (range.getCell(0, 0).format.fill.color = "red"),
      ({ format }) => format.fill.color,
      "",
    ],
    [
      "unlike fonts give null",
      (range) => void (range.getCell(0, 0).format.font.bold = true),
      ({ format }) => format.font.bold,
      null,
    ],
    [
      "unlike alignments give null",
      (range) => void (range.getCell(0, 0).format.horizontalAlignment = "Right"),
      ({ format }) => format.horizontalAlignment,
      null,
    ],
    [
      "unlike heights give null",
      (range) => void (range.getCell(0, 0).format.rowHeight = 40),
      ({ format }) => format.rowHeight,
      null,
    ],
  ])("%s", async (_what, change, of, expected) => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      change(range);
      range.load("format/fill/color, format/font/bold, format/horizontalAlignment, format/rowHeight");
      await context.sync();
      expect(of(range)).toEqual(expected);
    });
  });
});
