import { openSheet, refusal } from "../support/openBookSheet";
import { cellAfter, written } from "../support/writtenCells";

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
describe("formulas", () => {
  test.each<[string, string, unknown]>([
    ["=1+1", "=1+1", 2],
    ["=sum(1,2)", "=SUM(1,2)", 3],
    ["+1/2", "=+1/2", 0.5],
    ["-1/2", "=-1/2", -0.5],
    ["--5", "=--5", 5],
    ["+A2", "=+A2", 0],
    ["-abc", "=-abc", "#NAME?"],
    ["@SUM(1,2)", "=SUM(1,2)", 3],
    ["=NOSUCHFUNCTION(1)", "=NOSUCHFUNCTION(1)", "#NAME?"],
    ["=nosuchname", "=nosuchname", "#NAME?"],
    ['=""', '=""', ""],
  ])("%j", async (content, formula, value) => expect(await written(content)).toMatchObject({ formula, value }));

  test("values and formulas read the same text the same way", async () => {
    expect(await cellAfter((cell) => (cell.formulas = [["1/2/2024"]]))).toMatchObject({
      value: 45293,
      format: "m/d/yyyy",
    });
    expect(await cellAfter((cell) => (cell.values = [["=1+1"]]))).toMatchObject({ value: 2 });
  });

  test("an equals sign alone is text", async () => {
    expect(await written("=")).toMatchObject({ value: "=", type: "String" });
  });

  // What the grid refuses with "There's a problem with this formula" the API refuses as an argument.
  test.each([
    "=1+",
    "=SUM(",
    "=SUM(1",
    "=)",
    "=1 2",
    "=A1 B1 3",
    '="a',
    "=SUM(1;2)",
    "=(1,2",
    "=*5",
    "+1 425 555-1234",
    "=A1:",
    "=1+*2",
    '="a" "b"',
  ])("%j is InvalidArgument", async (content) => expect(await refusal(written(content))).toBe("InvalidArgument"));

  test("one bad formula among good cells: nothing is written", async () => {
    const { run } = await openSheet([["old", "old"]]);
    expect(await refusal(run((sheet) => void (sheet.getRange("A1:B1").formulas = [[1, "=1+"]])))).toBe(
      "InvalidArgument",
    );
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load("values");
      await context.sync();
      expect(range.values).toEqual([["old", "old"]]);
    });
  });
});

// https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
describe("limits", () => {
  const sum = (length: number) => `=${"1+".repeat((length - 2) / 2)}1`;

  test("a text of 32,767 characters fits", async () => {
    expect(String((await written("x".repeat(32767))).value)).toHaveLength(32767);
  });

  test.each<[string, string, string]>([
    ["a text of 32,768 characters", "x".repeat(32768), "InvalidArgument"],
    ["a formula of 8,194 characters", sum(8194), "FormulaLengthExceedsLimit"],
    ["a text of 256 characters in a formula", `="${"x".repeat(256)}"`, "InvalidArgument"],
    ["65 levels of nesting", `=${"ABS(".repeat(65)}1${")".repeat(65)}`, "InvalidArgument"],
  ])("%s is refused", async (_name, content, code) => expect(await refusal(written(content))).toBe(code));

  test.each<[string, string, unknown]>([
    ["a formula of 8,192 characters", sum(8192), 4096],
    ["a text of 255 characters in a formula", `=LEN("${"x".repeat(255)}")`, 255],
    ["doubled quotes in it count once", `=LEN("${'""'.repeat(255)}")`, 255],
    ["64 levels of nesting", `=${"ABS(".repeat(64)}1${")".repeat(64)}`, 1],
  ])("%s calculates", async (_name, content, value) => expect(await written(content)).toMatchObject({ value }));
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
describe("null, blanks and shapes", () => {
  type Write = (range: Excel.Range) => void;

  async function gridAfter(write: Write): Promise<unknown> {
    const { run } = await openSheet([
      [1, 2],
      [3, 4],
    ]);
    return run(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      write(range);
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });
  }

  test.each<[string, Write, unknown[][]]>([
    [
      "null in a grid leaves its cell alone",
      (range) =>
        (range.values = [
          [null, 9],
          [null, null],
        ]),
      [
        [1, 9],
        [3, 4],
      ],
    ],
    [
      "a grid of nulls changes nothing",
      (range) =>
        (range.values = [
          [null, null],
          [null, null],
        ]),
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "null for formulas, too",
      (range) =>
        (range.formulas = [
          ["=1", null],
          [null, null],
        ]),
      [
        ["=1", 2],
        [3, 4],
      ],
    ],
    [
      "a blank text clears its cell",
      (range) =>
        (range.values = [
          ["", 2],
          [3, ""],
        ]),
      [
        ["", 2],
        [3, ""],
      ],
    ],
    [
      "one value goes to every cell",
      (range) => (range.values = 7 as unknown as number[][]),
      [
        [7, 7],
        [7, 7],
      ],
    ],
    [
      "one text is parsed for every cell",
      (range) => (range.values = "7%" as unknown as string[][]),
      [
        [0.07, 0.07],
        [0.07, 0.07],
      ],
    ],
    [
      "one blank clears all",
      (range) => (range.values = "" as unknown as string[][]),
      [
        ["", ""],
        ["", ""],
      ],
    ],
  ])("%s", async (_name, write, expected) => expect(await gridAfter(write)).toEqual(expected));

  test.each<[string, unknown]>([
    ["too few rows", [[1, 2]]],
    [
      "too many rows",
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    ["too few columns", [[1], [2]]],
    ["rows of different lengths", [[1, 2], [3]]],
    ["a list instead of a grid", [1, 2]],
    ["a grid of one for more cells", [[1]]],
    ["nothing", []],
  ])("%s is InvalidArgument", async (_name, values) => {
    expect(await refusal(gridAfter((range) => (range.values = values as number[][])))).toBe("InvalidArgument");
    expect(await refusal(gridAfter((range) => (range.numberFormat = values as string[][])))).toBe("InvalidArgument");
  });

  test("an object is no cell's content", async () => {
    expect(
      await refusal(
        gridAfter(
          (range) =>
            (range.values = [
              [{}, 1],
              [1, 1],
            ]),
        ),
      ),
    ).toBe("InvalidArgument");
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  test.each<[string, Write]>([
    ["values", (range) => (range.getEntireColumn().values = "x" as unknown as string[][])],
    ["formulas", (range) => (range.getEntireColumn().formulas = "=1" as unknown as string[][])],
    ["numberFormat", (range) => (range.getEntireRow().numberFormat = "0.00" as unknown as string[][])],
  ])("%s of whole columns or rows cannot be set", async (_name, write) => {
    expect(await refusal(gridAfter(write))).toBe("InvalidArgument");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member
describe("number formats that are set", () => {
  const format = (text: string) => cellAfter((cell) => (cell.numberFormat = [[text]]));

  test.each<[string, string]>([
    ["0.00", "0.00"],
    ["general", "General"],
    ["", "General"],
    ['0 "亿"', '0 "亿"'],
    ["[$-409]d-mmm", "[$-409]d-mmm"],
  ])("%j reads %j", async (text, expected) => expect(await format(text)).toMatchObject({ format: expected }));

  test.each(["0;0;0;0;0", '0 "open', "[Red", "0".repeat(256)])("%j is InvalidArgument", async (text) => {
    expect(await refusal(format(text))).toBe("InvalidArgument");
  });

  test("one format goes to every cell, null leaves one alone", async () => {
    const { run } = await openSheet([[1, 2]]);
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = "0.0" as unknown as string[][];
      range.numberFormat = [[null, "0%"]];
      range.load("numberFormat, text");
      await context.sync();
      expect([range.numberFormat, range.text]).toEqual([[["0.0", "0%"]], [["1.0", "200%"]]]);
    });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulasr1c1-member
describe("formulas in R1C1", () => {
  test.each<[string, string]>([
    ["=RC[1]", "=C2"],
    ["=R[-1]C", "=B1"],
    ["=R1C1", "=$A$1"],
    ["=R1C[1]", "=C$1"],
    ["=SUM(R[1]C:R[3]C)", "=SUM(B3:B5)"],
    ["=C1", "=$A:$A"],
    ['="RC"&RC[1]', '="RC"&C2'],
    ["5%", "0.05"],
  ])("%j in B2 is %j", async (given, expected) => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      const cell = sheet.getRange("B2");
      cell.formulasR1C1 = [[given]];
      cell.load("formulas, formulasR1C1");
      await context.sync();
      expect(String((cell.formulas as unknown[][])[0]?.[0])).toBe(expected);
    });
  });
});
