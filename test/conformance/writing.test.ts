import { type Content, cellAfter, written, day, time } from "../support/writtenCells";

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
