import { openSheet, refusal } from "../support/openBookSheet";

type Content = string | number | boolean | null;

interface Shown {
  value: unknown;
  formula: unknown;
  text: unknown;
  format: unknown;
  type: unknown;
}

/** What A1 holds after `write`. */
async function cellAfter(write: (cell: Excel.Range, sheet: Excel.Worksheet) => void): Promise<Shown> {
  const { run } = await openSheet();
  return run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    write(cell, sheet);
    cell.load("values, formulas, text, numberFormat, valueTypes");
    await context.sync();
    const { values, formulas, text, numberFormat, valueTypes } = cell;
    const [value, formula, shown, format, type] = [values, formulas, text, numberFormat, valueTypes].map(
      (grid) => (grid as unknown[][])[0]?.[0],
    );
    return { value, formula, text: shown, format, type };
  });
}

const written = (content: Content, format?: string): Promise<Shown> =>
  cellAfter((cell) => {
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[content]];
  });

const year = new Date().getFullYear();
const day = (month: number, date: number, of = year) => Math.round(Date.UTC(of, month - 1, date) / 86400000) + 25569;
const time = (hours: number, minutes = 0, seconds = 0) => (hours * 3600 + minutes * 60 + seconds) / 86400;

// https://support.microsoft.com/office/available-number-formats-in-excel-0afe8f52-97db-41f1-b972-4b46e9f1e8d2
describe("numbers", () => {
  test.each<[Content, number, string, string]>([
    ["007", 7, "General", "7"],
    ["+5", 5, "General", "5"],
    ["-5", -5, "General", "-5"],
    ["(5)", -5, "General", "-5"],
    [" 5 ", 5, "General", "5"],
    [".5", 0.5, "General", "0.5"],
    ["5.", 5, "General", "5"],
    ["1,234", 1234, "#,##0", "1,234"],
    ["1,234,567.891", 1234567.891, "#,##0.00", "1,234,567.89"],
    ["5%", 0.05, "0%", "5%"],
    ["-5%", -0.05, "0%", "-5%"],
    ["12.345%", 0.12345, "0.00%", "12.35%"],
    ["$5", 5, "$#,##0_);[Red]($#,##0)", "$5 "],
    ["$1,234.50", 1234.5, "$#,##0.00_);[Red]($#,##0.00)", "$1,234.50 "],
    ["-$5", -5, "$#,##0_);[Red]($#,##0)", "($5)"],
    ["($5)", -5, "$#,##0_);[Red]($#,##0)", "($5)"],
    ["1e3", 1000, "0.00E+00", "1.00E+03"],
    ["1.5E-2", 0.015, "0.00E+00", "1.50E-02"],
    ["0 1/2", 0.5, "# ?/?", " 1/2"],
    ["1 1/2", 1.5, "# ?/?", "1 1/2"],
    ["-1 1/2", -1.5, "# ?/?", "-1 1/2"],
    ["2 5/16", 2.3125, "# ??/??", "2  5/16"],
  ])("%j", async (content, value, format, text) => {
    expect(await written(content)).toEqual({ value, formula: value, text, format, type: "Double" });
  });

  // https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
  test("fifteen digits are kept, the others become zeros", async () => {
    expect(await written("1234567890123456789")).toMatchObject({ value: 1234567890123450000 });
    expect(await written("0.12345678901234567")).toMatchObject({ value: 0.123456789012345 });
  });

  test.each(["1.2.3", "1..2", "0x10", "5 apples", "1e", "12-", "--", "-", "+", "1 2", "1,2.3,4 x", "1e400"])(
    "%j is text",
    async (content) => {
      expect(await written(content)).toMatchObject({ value: content, type: "String", format: "General" });
    },
  );
});

// https://support.microsoft.com/office/format-a-date-the-way-you-want-8e10019e-d5d8-47a1-ba95-db95123d273e
describe("dates", () => {
  test.each<[string, number, string]>([
    ["1/2/2024", 45293, "m/d/yyyy"],
    ["1/2/24", 45293, "m/d/yyyy"],
    ["1-2-2024", 45293, "m/d/yyyy"],
    ["2024-01-02", 45293, "m/d/yyyy"],
    ["2024/1/2", 45293, "m/d/yyyy"],
    ["1/2", day(1, 2), "d-mmm"],
    ["12-25", day(12, 25), "d-mmm"],
    ["2-Jan", day(1, 2), "d-mmm"],
    ["Jan 2", day(1, 2), "d-mmm"],
    ["jan-2", day(1, 2), "d-mmm"],
    ["2-Jan-24", 45293, "d-mmm-yy"],
    ["2 January 2024", 45293, "d-mmm-yy"],
    ["January 2, 2024", 45293, "d-mmm-yy"],
    ["Jan 2024", 45292, "mmm-yy"],
    ["1/2024", 45292, "mmm-yy"],
    ["Jan-99", 36161, "mmm-yy"],
    ["1/32", day(1, 1, 1932), "mmm-yy"],
    ["2/30", day(2, 1, 1930), "mmm-yy"],
    ["12/31/9999", 2958465, "m/d/yyyy"],
  ])("%j", async (content, value, format) => {
    expect(await written(content)).toMatchObject({ value, format, type: "Double" });
  });

  // https://learn.microsoft.com/troubleshoot/microsoft-365-apps/excel/two-digit-year-numbers
  test.each([
    ["1/1/29", 2029],
    ["1/1/30", 1930],
    ["1/1/00", 2000],
    ["1/1/99", 1999],
  ])("two digits of a year: %s is of %i", async (content, of) => {
    expect(await written(content)).toMatchObject({ value: day(1, 1, of) });
  });

  // https://learn.microsoft.com/troubleshoot/microsoft-365-apps/excel/wrongly-assumes-1900-is-leap-year
  test.each<[string, unknown]>([
    ["1/1/1900", 1],
    ["2/28/1900", 59],
    ["2/29/1900", 60],
    ["3/1/1900", 61],
  ])("1900 has a 29th of February: %s", async (content, value) => {
    expect(await written(content)).toMatchObject({ value, text: content });
  });

  test.each([
    "13/1/2024",
    "2/30/2024",
    "1/1/10000",
    "12/31/1899",
    "2024-13-01",
    "1//2",
    "1.1.2024",
    "January",
    "2024-01-02T10:00:00",
  ])("%j is text", async (content) => {
    expect(await written(content)).toMatchObject({ value: content, type: "String" });
  });
});

// https://support.microsoft.com/office/insert-the-current-date-and-time-in-a-cell-b5663451-10b0-40ab-9e71-6b0ce5768138
describe("times", () => {
  test.each<[string, number, string, string]>([
    ["3:15", time(3, 15), "h:mm", "3:15"],
    ["15:30", time(15, 30), "h:mm", "15:30"],
    ["3:15:30", time(3, 15, 30), "h:mm:ss", "3:15:30"],
    ["3:15 PM", time(15, 15), "h:mm AM/PM", "3:15 PM"],
    ["3:15 pm", time(15, 15), "h:mm AM/PM", "3:15 PM"],
    ["3 PM", time(15), "h:mm AM/PM", "3:00 PM"],
    ["12:00 AM", 0, "h:mm AM/PM", "12:00 AM"],
    ["12:30 PM", time(12, 30), "h:mm AM/PM", "12:30 PM"],
    ["3:15:30 PM", time(15, 15, 30), "h:mm:ss AM/PM", "3:15:30 PM"],
    ["25:00", time(25), "[h]:mm:ss", "25:00:00"],
    ["3:15:30.5", time(3, 15, 30.5), "mm:ss.0", "15:30.5"],
    ["1/2/2024 3:15", 45293 + time(3, 15), "m/d/yyyy h:mm", "1/2/2024 3:15"],
    ["1/2/2024 3:15 PM", 45293 + time(15, 15), "m/d/yyyy h:mm", "1/2/2024 15:15"],
    ["2024-01-02 13:45:30", 45293 + time(13, 45, 30), "m/d/yyyy h:mm", "1/2/2024 13:45"],
  ])("%j", async (content, value, format, text) => {
    const shown = await written(content);
    expect(shown.value).toBeCloseTo(value, 10);
    expect(shown).toMatchObject({ format, text });
  });

  test.each(["13:00 PM", "1:2:3:4", "3:15 XM", "12 oclock"])("%j is text", async (content) => {
    expect(await written(content)).toMatchObject({ value: content, type: "String" });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype
describe("logicals, errors and texts", () => {
  test.each<[Content, unknown, string]>([
    ["true", true, "Boolean"],
    ["False", false, "Boolean"],
    [true, true, "Boolean"],
    ["yes", "yes", "String"],
    ["#N/A", "#N/A", "Error"],
    ["#n/a", "#N/A", "Error"],
    ["#DIV/0!", "#DIV/0!", "Error"],
    ["#VALUE!", "#VALUE!", "Error"],
    ["#REF!", "#REF!", "Error"],
    ["#NAME?", "#NAME?", "Error"],
    ["#NUM!", "#NUM!", "Error"],
    ["#NULL!", "#NULL!", "Error"],
    ["#WHAT!", "#WHAT!", "String"],
    ["words", "words", "String"],
    ["  words  ", "  words  ", "String"],
    ["a\nb", "a\nb", "String"],
    ["", "", "Empty"],
  ])("%j", async (content, value, type) => expect(await written(content)).toMatchObject({ value, type }));

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
  test.each<[string, string]>([
    ["'5", "5"],
    ["'=A1", "=A1"],
    ["'1/2/2024", "1/2/2024"],
    ["'TRUE", "TRUE"],
    ["''5", "'5"],
  ])("an apostrophe in front makes %j text", async (content, value) => {
    expect(await written(content)).toMatchObject({ value, formula: value, type: "String", format: "General" });
  });
});

// https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
describe("the format @", () => {
  test.each<[Content, string]>([
    ["007", "007"],
    [7, "7"],
    [true, "TRUE"],
    ["1/2/2024", "1/2/2024"],
    ["=1+1", "=1+1"],
    ["12%", "12%"],
    ["#N/A", "#N/A"],
    ["=1+", "=1+"],
  ])("keeps %j as text", async (content, value) => {
    expect(await written(content, "@")).toMatchObject({
      value,
      formula: value,
      text: value,
      type: "String",
      format: "@",
    });
  });

  test("set later it leaves a number a number", async () => {
    const shown = await cellAfter((cell) => {
      cell.values = [[5]];
      cell.numberFormat = [["@"]];
    });
    expect(shown).toMatchObject({ value: 5, type: "Double", text: "5" });
  });
});

describe("the format that a cell already has", () => {
  test.each<[string, string, object]>([
    ["0.00", "5%", { value: 0.05, format: "0.00", text: "0.05" }],
    ["0.00", "1/2/2024", { value: 45293, format: "0.00" }],
    ["m/d/yyyy", "5", { value: 5, text: "1/5/1900" }],
    ["#,##0", "1234.5", { value: 1234.5, text: "1,235" }],
  ])("%s stays when %j is written", async (format, content, expected) => {
    expect(await written(content, format)).toMatchObject({ ...expected, format });
  });
});

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
