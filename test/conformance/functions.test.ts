import { openBook } from "../support/openBook";

// Rules of learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-functions and
// learn.microsoft.com/javascript/api/excel/excel.functionresult

type Call = (functions: Excel.Functions, sheet: Excel.Worksheet) => Excel.FunctionResult<unknown>;

async function results(...calls: Call[]): Promise<[unknown, unknown][]> {
  const { Excel } = await openBook();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [["Tool", "May", "June"], ["Wrench", 12, 11], ["Saw", 5, 15]]; // prettier-ignore
    const found = calls.map((call) => call(context.workbook.functions, sheet));
    for (const result of found) result.load("value,error");
    await context.sync();
    return found.map(({ value, error }) => [value, error]);
  });
}

test.each<[string, Call, unknown]>([
  ["a range is read where it stands", (f, sheet) => f.vlookup("Wrench", sheet.getRange("A1:C3"), 2, false), 12],
  ["any number of arguments", (f, sheet) => f.sum(1, 2, sheet.getRange("B2:C3")), 46],
  ["a function inside another", (f, sheet) => f.sum(f.max(sheet.getRange("B2:B3")), f.min(4, 3)), 15],
  ["text with quotes stays text", (f) => f.concatenate('a "b"', "c"), 'a "b"c'],
  ["a text that looks like a formula stays text", (f) => f.len("=A1"), 3],
  ["dots of a function's name are underscores", (f) => f.norm_S_Dist(0, true), 0.5],
  ["arguments that are left out", (f) => f.log(100), 2],
  ["a truth value", (f) => f.if(true, "yes", "no"), "yes"],
  ["a matrix", (f) => f.sum([[1, 5], [9, 2]] as never, 3), 20], // prettier-ignore
])("%s", async (_what, call, expected) => {
  expect(await results(call)).toEqual([[expected, null]]);
});

test("an error is told by its name, and there is no value", async () => {
  expect(
    await results(
      (f) => f.sqrt(-1),
      (f, sheet) => f.vlookup("Hammer", sheet.getRange("A1:C3"), 2, false),
      (f) => f.sum(1, f.quotient(1, 0)),
    ),
  ).toEqual([
    [null, "#NUM!"],
    [null, "#N/A"],
    [null, "#DIV/0!"],
  ]);
});

test("a function leaves nothing on the sheets", async () => {
  const workbook = await openBook();
  await workbook.Excel.run(async (context) => {
    const result = context.workbook.functions.randBetween(1, 6).load("value");
    await context.sync();
    expect(result.value).toBeGreaterThanOrEqual(1);
    expect(result.value).toBeLessThanOrEqual(6);
  });
  expect(workbook.book.sheets.map(({ name, cells }) => [name, cells.flat().length])).toEqual([["Sheet1", 0]]);
});

test("a function that the engine lacks fails with its name", async () => {
  await expect(results((f) => f.amorDegrc(1, 1, 1, 1, 1, 1))).rejects.toThrow("NotEmulatedError: Functions.amorDegrc");
});
