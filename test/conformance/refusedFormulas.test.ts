import { openSheet, refusal } from "../support/openBookSheet";

type OnSheet = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const refused = async (act: OnSheet): Promise<string> => {
  const { run } = await openSheet();
  return refusal(run((sheet, context) => void act(sheet, context)));
};

const write =
  (formula: string): OnSheet =>
  (sheet) =>
    (sheet.getRange("A1").formulas = [[formula]]);

// "You've entered too few (too many) arguments for this function"; how many each takes stands on its page:
// https://support.microsoft.com/office/excel-functions-alphabetical-b3944572-255d-4efb-bb96-c6d90033e188
describe("a function with a wrong number of arguments is refused", () => {
  test.each([
    "=ABS(1,2)",
    "=ABS()",
    "=abs( )",
    "=IF()",
    "=IF(TRUE)",
    "=IF(TRUE,1,2,3)",
    "=ROUND(1.5)",
    "=PI(1)",
    "=TODAY(1)",
    "=VLOOKUP(1,B1:C9)",
    "=VLOOKUP(1,B1:C9,2,FALSE,1)",
    "=COUNTIF(B1:B9)",
    "=SUMIFS(B1:B9,C1:C9)",
    '=MID("a",1)',
    "=IFERROR(1)",
    "=1+SUM(1,ABS(),2)",
    "=MAX()",
    "=INDEX(B1:B9)",
    "=TEXT(1)",
    "=DATE(2024,1)",
    "=XLOOKUP(1,B1:B9)",
  ])("%s", async (formula) => expect(await refused(write(formula))).toBe("InvalidArgument"));

  test.each<[string, unknown]>([
    // An argument that is left out between commas counts.
    ["=IF(TRUE,,2)", 0],
    ["=IF(FALSE,1,)", 0],
    ["=ROUND(1.5,)", 2],
    ["=ABS((-1))", 1],
    ["=ABS(ROUND(-1.5,0))", 2],
    ['=ABS(LEN("a,b"))', 3],
    ["=ABS(SUM({1,2}))", 3],
    ["=PI()>3", true],
    ["=ROW()", 1],
    // What nobody knows takes any number, and is #NAME?.
    ["=NOSUCHFUNCTION()", "#NAME?"],
    ["=NOSUCHFUNCTION(1,2,3)", "#NAME?"],
  ])("%s is not, and is %j", async (formula, value) => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [[formula]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[value]]);
    });
  });

  test("in a cell for text it stays a text", async () => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["=ABS()"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["=ABS()"]]);
    });
  });
});

// https://support.microsoft.com/office/calculation-operators-and-precedence-in-excel-48be406d-4975-4d31-b2b8-7af9e0e2878a
test.each(["=SUM((B1,C1:C2))", "=AREAS((B1:B2,D1))"])("a comma joins references in brackets: %s", async (formula) => {
  expect(await refused(write(formula))).toBe("accepted");
});

test.each(["=SUM((1,2))", "=(B1,)", "=(,B1)", "=1,2"])("%s joins no references", async (formula) => {
  expect(await refused(write(formula))).toBe("InvalidArgument");
});

describe.each(["=1+", "=SUM(1", "=ABS()", '="a'])("%s is refused", (formula) => {
  const custom = (sheet: Excel.Worksheet) => sheet.getRange("B1").conditionalFormats.add("Custom").custom;
  const validate = (sheet: Excel.Worksheet, rule: Excel.DataValidationRule) =>
    (sheet.getRange("B1").dataValidation.rule = rule);

  test.each<[string, OnSheet]>([
    ["in a name", (_sheet, { workbook }) => workbook.names.add("Wrong", formula)],
    ["in a sheet's name", (sheet) => sheet.names.add("Wrong", formula)],
    ["in a name's formula", (_sheet, { workbook }) => (workbook.names.add("Right", "=1").formula = formula)],
    ["as the rule of a conditional format", (sheet) => (custom(sheet).rule.formula = formula)],
    [
      "as what cell values are compared with",
      (sheet) =>
        (sheet.getRange("B1").conditionalFormats.add("CellValue").cellValue.rule = {
          formula1: formula,
          operator: "GreaterThan",
        }),
    ],
    ["as a validation of its own", (sheet) => validate(sheet, { custom: { formula } })],
    [
      "as a limit of a validation",
      (sheet) => validate(sheet, { wholeNumber: { formula1: formula, operator: "EqualTo" } }),
    ],
    ["as the source of a list", (sheet) => validate(sheet, { list: { inCellDropDown: true, source: formula } })],
  ])("%s", async (_where, act) => expect(await refused(act)).toBe("InvalidArgument"));
});

describe("accepted are", () => {
  test.each<[string, OnSheet]>([
    [
      "a name for several areas",
      (_sheet, { workbook }) => workbook.names.add("Areas", "=Sheet1!$A$1,Sheet1!$C$1:$C$2"),
    ],
    ["a name for a list", (_sheet, { workbook }) => workbook.names.add("List", '={1,"a,b";2,3}')],
    ["a name with a function of its own", (_sheet, { workbook }) => workbook.names.add("Twice", "=LAMBDA(x,x*2)")],
    [
      "a list typed into a validation",
      (sheet) => (sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b,(" } }),
    ],
  ])("%s", async (_what, act) => expect(await refused(act)).toBe("accepted"));
});
