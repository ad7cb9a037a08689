import { openSheet, refusal } from "../support/openBookSheet";

type Content = string | number | boolean | null;
type Case = readonly [format: string, content: Content, text: string];

/** What the cells show; all of a table's cases stand below each other in one workbook. */
async function shown(cases: readonly Case[]): Promise<unknown[]> {
  const { run } = await openSheet();
  return run(async (sheet, context) => {
    const range = sheet.getRange(`A1:A${cases.length}`);
    range.values = cases.map(([, content]) => [content]);
    range.numberFormat = cases.map(([format]) => [format]);
    range.load("text");
    await context.sync();
    return range.text.map(([text]) => text);
  });
}

const CODES = "https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68";
const MORNING = 45293 + (4 * 3600 + 6 * 60 + 3.75) / 86400; // Tuesday, 2 January 2024, 4:06:03.75

/** Each table is what one page of Microsoft's says. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  [`digits: ${CODES}`]: [
    ["####.#", 1234.59, "1234.6"],
    ["#.000", 8.9, "8.900"],
    ["0.#", 0.631, "0.6"],
    ["#.0#", 12, "12.0"],
    ["#.0#", 1234.568, "1234.57"],
    ["???.???", 44.398, " 44.398"],
    ["???.???", 102.65, "102.65 "],
    ["???.???", 2.8, "  2.8  "],
    ["#,###", 12000, "12,000"],
    ["#,###", 0, ""],
    ["0.#", 5, "5."],
    ["00000", 123, "00123"],
    ["000-00-0000", 123456789, "123-45-6789"],
    ["(000) 000-0000", 4255550123, "(425) 555-0123"],
    ["0.00", 1.005, "1.01"],
    ["0", 0.5, "1"],
    ["0", -0.5, "-1"],
    ["0", -0.4, "0"],
    ["0.00", 1e15, "1000000000000000.00"],
  ],
  [`thousands and percent: ${CODES}`]: [
    ["#,", 12000, "12"],
    ["0.0,,", 12200000, "12.2"],
    ["#,##0,", 1234567, "1,235"],
    ["0,", 499, "0"],
    ['0.0,,"M"', 1250000, "1.3M"],
    ["0%", 0.08, "8%"],
    ["0%", 2.8, "280%"],
    ["0.00%", 0.12345, "12.35%"],
    ["0.0%", -0.005, "-0.5%"],
  ],
  [`fractions: ${CODES}`]: [
    ["# ???/???", 5.25, "5   1/4  "],
    ["# ???/???", 5.3, "5   3/10 "],
    ["# ?/?", 0.75, " 3/4"],
    ["# ?/?", 3, "3    "],
    ["# ?/8", 2.5, "2 4/8"],
    ["?/?", 1.5, "3/2"],
    ["# ??/16", 0.5, "  8/16"],
    ["# ?/?", -1.25, "-1 1/4"],
  ],
  [`scientific: ${CODES}`]: [
    ["0.00E+00", 12200000, "1.22E+07"],
    ["#0.0E+0", 12200000, "12.2E+6"],
    ["0.00E+00", 0.00012, "1.20E-04"],
    ["0.00E-00", 12200000, "1.22E07"],
    ["##0.0E+0", 123456, "123.5E+3"],
    ["0E+0", 0, "0E+0"],
    ["0.0E+00", -5500, "-5.5E+03"],
  ],
  [`sections, conditions and colours: ${CODES}`]: [
    ["0;(0);-;@", 5, "5"],
    ["0;(0);-;@", -5, "(5)"],
    ["0;(0);-;@", 0, "-"],
    ["0;(0);-;@", "words", "words"],
    ["0.0;(0.0)", -5.25, "(5.3)"],
    ["0;", -5, ""],
    ["0;-0;;@", 0, ""],
    [";;;", 5, ""],
    [";;;", "words", ""],
    ["[Red]0;[Blue]-0", -3, "-3"],
    ["[Color10]0.0", 3, "3.0"],
    ['[<=100]0" low";[>100]0" high"', 100, "100 low"],
    ['[<=100]0" low";[>100]0" high"', 101, "101 high"],
    ["[<=9999999]###-####;(###) ###-####", 5550123, "555-0123"],
    ["[<=9999999]###-####;(###) ###-####", 4255550123, "(425) 555-0123"],
    ['[=1]0" firm";0" firms"', 1, "1 firm"],
    ['[=1]0" firm";0" firms"', 2, "2 firms"],
    ['[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 1500000, "1.5M"],
    ['[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 1500, "1.5K"],
    ['[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', 15, "15"],
  ],
  [`texts, blanks and repeated characters: ${CODES}`]: [
    ['$0.00" Surplus";$-0.00" Shortage"', 125.74, "$125.74 Surplus"],
    ['$0.00" Surplus";$-0.00" Shortage"', -125.74, "$-125.74 Shortage"],
    ["0\\x", 5, "5x"],
    ['"gross receipts for "@', "July", "gross receipts for July"],
    ["@", "July", "July"],
    ['@"!"@', "a", "a!a"],
    ["0.00", "July", "July"],
    ["0_)", 5, "5 "],
    ["_(0_)", 5, " 5 "],
    ["[$€-2] 0.00", 5, "€ 5.00"],
    ["[$-409]0.0", 5, "5.0"],
    ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', 1234.5, " $1,234.50 "],
    ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', -5, " $(5.00)"],
    ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', "words", " words "],
    ["0", true, "TRUE"],
    ['0;0;0;"t:"@', false, "FALSE"],
    ["0.00", null, ""],
    ['0" to go"', "#N/A", "#N/A"],
  ],
  // 11 characters, then powers of ten: https://support.microsoft.com/office/available-number-formats-in-excel-0afe8f52-97db-41f1-b972-4b46e9f1e8d2
  "General, for numbers of 12 digits and more with powers of ten": [
    ["General", 0, "0"],
    ["General", 12345678901, "12345678901"],
    ["General", 123456789012, "1.23457E+11"],
    ["General", -12345678901, "-12345678901"],
    ["General", 1 / 3, "0.333333333"],
    ["General", 2 / 3, "0.666666667"],
    ["General", 1234567.12345, "1234567.123"],
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 0.0001234567, "0.000123457"],
    ["General", 0.00001234567, "1.23457E-05"],
    ["General", 1e20, "1E+20"],
    ["General", 1e-10, "1E-10"],
    ["General", "words", "words"],
    ['General" kg"', 5.5, "5.5 kg"],
    ["@", 1234.5, "1234.5"],
  ],
  [`days, months and years: ${CODES}`]: [
    ["m/d/yyyy", 45293, "1/2/2024"],
    ["mm/dd/yy", 45293, "01/02/24"],
    ["yyyy-mm-dd", 45293, "2024-01-02"],
    ["ddd, mmm d", 45293, "Tue, Jan 2"],
    ["dddd, mmmm dd, yyyy", 45293, "Tuesday, January 02, 2024"],
    ["mmmmm", 45293, "J"],
    ["d-mmm-yy", 45293, "2-Jan-24"],
    ['"Q" d', 45293, "Q 2"],
    ["m/d/yyyy", "words", "words"],
    ["yyyy", 2958465, "9999"],
  ],
  [`hours, minutes and seconds: ${CODES}`]: [
    ["h:mm", MORNING, "4:06"],
    ["hh:mm:ss", MORNING, "04:06:04"],
    ["h AM/PM", MORNING, "4 AM"],
    ["h:mm AM/PM", MORNING + 0.5, "4:06 PM"],
    ["h:mm:ss A/P", MORNING, "4:06:04 A"],
    ["h A/P", MORNING + 0.5, "4 P"],
    ["h:mm:ss.00", MORNING, "4:06:03.75"],
    ["mm:ss.0", MORNING, "06:03.8"],
    ["m", MORNING, "1"],
    ["h:m", MORNING, "4:6"],
    ["m:s", MORNING, "6:4"],
    ["[h]:mm", 1.5, "36:00"],
    ["[h]:mm", 1 + 1 / 24, "25:00"],
    ["[mm]:ss", 63 / 1440 + 46 / 86400, "63:46"],
    ["[ss]", 3735 / 86400, "3735"],
    ["[h]:mm", 0.999999, "24:00"],
    ["h:mm AM/PM", 0, "12:00 AM"],
    ["h:mm AM/PM", 0.5, "12:00 PM"],
    ["m/d/yyyy h:mm", MORNING, "1/2/2024 4:06"],
  ],
  // https://learn.microsoft.com/troubleshoot/microsoft-365-apps/excel/wrongly-assumes-1900-is-leap-year
  "a calendar in which 1900 is a leap year": [
    ["m/d/yyyy", 0, "1/0/1900"],
    ["m/d/yyyy", 1, "1/1/1900"],
    ["m/d/yyyy", 59, "2/28/1900"],
    ["m/d/yyyy", 60, "2/29/1900"],
    ["m/d/yyyy", 61, "3/1/1900"],
    ["ddd", 1, "Sun"],
    ["ddd", 60, "Wed"],
    ["ddd", 61, "Thu"],
  ],
  // Microsoft KB 182247: a negative date or time displays pound signs.
  "dates and times that are negative, or beyond 9999, which have no text": [
    ["m/d/yyyy", -1, "########"],
    ["h:mm", -0.5, "########"],
    ["m/d/yyyy", 2958466, "########"],
    ["General", -1, "-1"],
  ],
};

describe.each(Object.entries(CASES))("%s", (_source, cases) => {
  let texts: unknown[] = [];
  beforeAll(async () => {
    texts = await shown(cases);
  });

  test.each(cases.map(([format, content, text], index) => [format, content, text, index] as const))(
    "%j shows %j as %j",
    (_format, _content, text, index) => expect(texts[index]).toBe(text),
  );
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member
test("a text does not depend on the width of its column", async () => {
  const { run } = await openSheet([[123456789]]);
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.format.columnWidth = 5;
    cell.load("text");
    await context.sync();
    expect(cell.text).toEqual([["123456789"]]);
  });
});

test.each(["0;0;0;@;0", '"no end', "[h", "0.0.0E", "yyyy-mm-dd 0", "x".repeat(256)])(
  "%j is no number format",
  async (format) => {
    const { run } = await openSheet();
    expect(await refusal(run((sheet) => void (sheet.getRange("A1").numberFormat = [[format]])))).toBe(
      "InvalidArgument",
    );
  },
);

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformatcategories-member
test("each cell says under which heading its number format is listed", async () => {
  const { run } = await openSheet([[1, 2, 3, "'4"]]);
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:D1");
    range.numberFormat = [["General", "$#,##0.00", "0.0%", "d-mmm"]];
    range.load("numberFormatCategories");
    await context.sync();
    expect(range.numberFormatCategories).toEqual([["General", "Currency", "Percentage", "Custom"]]);
  });
});
