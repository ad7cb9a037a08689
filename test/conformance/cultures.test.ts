import { openSheet, refusal } from "../support/openBookSheet";

// https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo
describe.each(["en-US", "zh-CN"])("Office in %s, with the regional settings of the United States", (language) => {
  test("the culture says how numbers, dates and times are written", async () => {
    const { run } = await openSheet(undefined, { language });
    await run(async (_sheet, context) => {
      const { application } = context.workbook;
      const { cultureInfo } = application;
      application.load("decimalSeparator, thousandsSeparator, useSystemSeparators");
      cultureInfo.load("name, numberFormat, datetimeFormat");
      await context.sync();
      expect(application.toJSON()).toMatchObject({
        decimalSeparator: ".",
        thousandsSeparator: ",",
        useSystemSeparators: true,
      });
      expect(cultureInfo.toJSON()).toEqual({
        name: "en-US",
        numberFormat: { numberDecimalSeparator: ".", numberGroupSeparator: "," },
        datetimeFormat: {
          dateSeparator: "/",
          longDatePattern: "dddd, MMMM d, yyyy",
          longTimePattern: "h:mm:ss tt",
          shortDatePattern: "M/d/yyyy",
          timeSeparator: ":",
        },
      });
    });
  });

  test("the local members are the same as the others", async () => {
    const { run } = await openSheet(undefined, { language });
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.formulasLocal = [["=SUM(1.5,2)", "1/2/2024"]];
      range.numberFormatLocal = [["#,##0.00", "m/d/yyyy"]];
      range.load("formulas, formulasLocal, numberFormat, numberFormatLocal, text");
      await context.sync();
      expect([range.formulas, range.formulasLocal]).toEqual([[["=SUM(1.5,2)", 45293]], [["=SUM(1.5,2)", 45293]]]);
      expect([range.numberFormat, range.numberFormatLocal]).toEqual([
        [["#,##0.00", "m/d/yyyy"]],
        [["#,##0.00", "m/d/yyyy"]],
      ]);
      expect(range.text).toEqual([["3.50", "1/2/2024"]]);
    });
  });
});

const NARROW = "\u202f";

// Windows' own settings for each, as .NET has them: https://learn.microsoft.com/dotnet/api/system.globalization.cultureinfo
test.each([
  ["en-GB", ".", ",", "dd/MM/yyyy", "dd MMMM yyyy", "HH:mm:ss", "/"],
  ["de-DE", ",", ".", "dd.MM.yyyy", "dddd, d. MMMM yyyy", "HH:mm:ss", "."],
  ["fr-FR", ",", NARROW, "dd/MM/yyyy", "dddd d MMMM yyyy", "HH:mm:ss", "/"],
  ["zh-CN", ".", ",", "yyyy/M/d", "yyyy'年'M'月'd'日'", "H:mm:ss", "/"],
  ["ja-JP", ".", ",", "yyyy/MM/dd", "yyyy'年'M'月'd'日'", "H:mm:ss", "/"],
])("%s is told by the culture, whatever Office's language", async (culture, ...told) => {
  const { run, Office } = await openSheet(undefined, { culture });
  const [decimal, group, shortDatePattern, longDatePattern, longTimePattern, dateSeparator] = told;
  await run(async (_sheet, context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator, thousandsSeparator");
    application.cultureInfo.load("name, numberFormat, datetimeFormat");
    await context.sync();
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([decimal, group]);
    expect(application.cultureInfo.toJSON()).toEqual({
      name: culture,
      numberFormat: { numberDecimalSeparator: decimal, numberGroupSeparator: group },
      datetimeFormat: { dateSeparator, longDatePattern, longTimePattern, shortDatePattern, timeSeparator: ":" },
    });
  });
  expect(Office.context.displayLanguage).toBe("en-US");
});

test("a culture that is not played is refused with the names of those that are", async () => {
  await expect(openSheet(undefined, { culture: "nl-NL" })).rejects.toThrow(
    'The host does not play the culture "nl-NL". It plays en-US, en-GB, de-DE, fr-FR, zh-CN, ja-JP.',
  );
});

// Values and formats are en-US by design (office-js issue 1559); format 14 is the user's short date (issue 229, issue 4291).
const SHOWN: readonly (readonly [culture: string, format: string, value: number, text: string, local: string])[] = [
  ["de-DE", "#,##0.00", 1234567.5, "1.234.567,50", "#.##0,00"],
  ["de-DE", "General", 1234.5, "1234,5", "Standard"],
  ["de-DE", "0.00E+00", 1234, "1,23E+03", "0,00E+00"],
  ["de-DE", "m/d/yyyy", 45657, "31.12.2024", "TT.MM.JJJJ"],
  ["de-DE", "m/d/yyyy h:mm", 45657.5, "31.12.2024 12:00", "TT.MM.JJJJ hh:mm"],
  ["de-DE", "d-mmm-yy", 45293, "2-Jan-24", "T-MMM-JJ"],
  ["de-DE", "dddd, d mmmm yyyy", 45352, "Freitag, 1 März 2024", "TTTT, T MMMM JJJJ"],
  ["de-DE", "mm:ss.0", 0.7, "48:00,0", "mm:ss,0"],
  ["de-DE", '0.0" a.b";[Red]-0.0', 1.5, "1,5 a.b", '0,0" a.b";[Red]-0,0'],
  ["de-DE", "[$-F800]dddd, mmmm dd, yyyy", 45293, "Dienstag, 2. Januar 2024", "[$-F800]TTTT, MMMM TT, JJJJ"],
  ["fr-FR", "#,##0.00", 1234567.5, `1${NARROW}234${NARROW}567,50`, `#${NARROW}##0,00`],
  ["fr-FR", "m/d/yyyy", 45657, "31/12/2024", "jj/mm/aaaa"],
  ["fr-FR", "d mmmm yyyy", 45293, "2 janvier 2024", "j mmmm aaaa"],
  ["en-GB", "m/d/yyyy", 45657, "31/12/2024", "dd/mm/yyyy"],
  ["en-GB", "#,##0.00", 1234.5, "1,234.50", "#,##0.00"],
  ["zh-CN", "m/d/yyyy", 45657, "2024/12/31", "yyyy/m/d"],
  ["zh-CN", "General", 1234.5, "1234.5", "G/通用格式"],
  ["zh-CN", "[$-F800]dddd, mmmm dd, yyyy", 45293, "2024年1月2日", "[$-F800]dddd, mmmm dd, yyyy"],
  ["ja-JP", "m/d/yyyy", 45293, "2024/1/2", "yyyy/m/d"],
];

test.each(SHOWN)("%s: %s shows %d as %s and is %s there", async (culture, format, value, text, local) => {
  const { run } = await openSheet(undefined, { culture });
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.values = [[value], [value]];
    sheet.getRange("A1").numberFormat = [[format]];
    sheet.getRange("A2").numberFormatLocal = [[local]];
    range.load("values, text, numberFormat, numberFormatLocal");
    await context.sync();
    expect(range.values).toEqual([[value], [value]]);
    expect([range.text, range.numberFormat, range.numberFormatLocal]).toEqual(
      [text, format, local].map((each) => [[each], [each]]),
    );
  });
});

test("a plain space parts thousands in a French format, and English letters only stand for themselves in a German one", async () => {
  const french = await openSheet(undefined, { culture: "fr-FR" });
  const german = await openSheet(undefined, { culture: "de-DE" });
  const formatAfter = async ({ run }: typeof french, local: string) =>
    run(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormatLocal = [[local]];
      cell.load("numberFormat");
      await context.sync();
      return cell.numberFormat as unknown;
    });
  expect(await formatAfter(french, "# ##0,00")).toEqual([["#,##0.00"]]);
  expect(await formatAfter(german, "TT/MM/yy")).toEqual([['dd\\/mm\\/"yy"']]);
});

// Microsoft's page of formulasLocal gives =SUM(A1, 1.5) as =SUMME(A1; 1,5) in German: the separators are the culture's.
const FORMULAS: readonly (readonly [culture: string, formula: string, local: string, value: unknown])[] = [
  ["de-DE", "=SUM(1.5,2)", "=SUM(1,5;2)", 3.5],
  ["fr-FR", "=SUM(1.5,2)", "=SUM(1,5;2)", 3.5],
  ["zh-CN", "=SUM(1.5,2)", "=SUM(1.5,2)", 3.5],
  ["en-GB", "=SUM(1.5,2)", "=SUM(1.5,2)", 3.5],
  ["de-DE", "=SUM({1.5,2;3,4})", "=SUM({1,5.2;3.4})", 10.5],
  ["de-DE", '=LEN("1.5,2;3")', '=LEN("1.5,2;3")', 7],
  ["de-DE", '=RANK.EQ(1.5,D1:D2)&"a.b"', '=RANK.EQ(1,5;D1:D2)&"a.b"', "1a.b"],
  ["de-DE", "=SUM('1,5'!A1,0.5)", "=SUM('1,5'!A1;0,5)", 0.5],
  ["de-DE", "=SUM(Table1[[#All],[a,b]],1)", "=SUM(Table1[[#All];[a,b]];1)", 1],
  ["de-DE", "=-D1*0.5", "=-D1*0,5", -0.75],
];

test.each(FORMULAS)("%s: %s is %s there", async (culture, formula, local, value) => {
  const { run } = await openSheet(undefined, { culture });
  await run(async (sheet, context) => {
    sheet.getRange("D1:D2").values = [[1.5], [1]];
    sheet.getRange("F1").values = [["a,b"]];
    sheet.tables.add("F1:F2", true).name = "Table1";
    context.workbook.worksheets.add("1,5");
    const range = sheet.getRange("A1:A2");
    sheet.getRange("A1").formulas = [[formula]];
    sheet.getRange("A2").formulasLocal = [[local]];
    range.load("formulas, formulasLocal, values");
    await context.sync();
    expect([range.formulas, range.formulasLocal]).toEqual([formula, local].map((each) => [[each], [each]]));
    expect(range.values).toEqual([[value], [value]]);
  });
});

test("a formula with the separators of another culture is refused, as is one in the rule and the name of a German", async () => {
  const { run } = await openSheet(undefined, { culture: "de-DE" });
  const local = (formula: string) => run((sheet) => void (sheet.getRange("A1").formulasLocal = [[formula]]));
  expect(await refusal(local("=SUM(1.5;2)"))).toBe("InvalidArgument");
  expect(await refusal(local("=ROUND(1,5,2)"))).toBe("InvalidArgument");
  await run(async (sheet, context) => {
    const { rule } = sheet.getRange("A1").conditionalFormats.add("Custom").custom;
    rule.formulaLocal = "=OR($A1>1,5;$A1<0)";
    rule.load("formula, formulaLocal");
    const name = context.workbook.names.addFormulaLocal("Half", "=MAX(0,5;0,25)");
    name.load("formula");
    await context.sync();
    expect([rule.formula, rule.formulaLocal]).toEqual(["=OR($A1>1.5,$A1<0)", "=OR($A1>1,5;$A1<0)"]);
    expect(name.formula).toBe("=MAX(0.5,0.25)");
  });
});

// "values" are read in en-US by design (issue 1559); formulasLocal and a person's typing in the user's own settings.
const TYPED: readonly (readonly [culture: string, text: string, value: unknown, format: string, english: unknown])[] = [
  ["de-DE", "1,5", 1.5, "General", "1,5"],
  ["de-DE", "1.234,5", 1234.5, "#,##0.00", "1.234,5"],
  ["de-DE", "1,234.5", "1,234.5", "General", 1234.5],
  ["de-DE", "12,5%", 0.125, "0.00%", "12,5%"],
  ["de-DE", "31.12.2024", 45657, "m/d/yyyy", "31.12.2024"],
  ["de-DE", "1.2.2024", 45323, "m/d/yyyy", "1.2.2024"],
  ["de-DE", "Hallo, Welt.", "Hallo, Welt.", "General", "Hallo, Welt."],
  ["fr-FR", "1 234,5", 1234.5, "#,##0.00", "1 234,5"],
  ["fr-FR", "1.5", "1.5", "General", 1.5],
  ["fr-FR", "1/2/2024", 45323, "m/d/yyyy", 45293],
  ["en-GB", "1/2/2024", 45323, "m/d/yyyy", 45293],
  ["en-GB", "1,234.5", 1234.5, "#,##0.00", 1234.5],
  ["zh-CN", "2024/2/1", 45323, "m/d/yyyy", 45323],
  ["ja-JP", "24/2/1", 45323, "m/d/yyyy", "24/2/1"],
];

test.each(TYPED)(
  "%s: %s is %p (%s) when typed there, %p through values",
  async (culture, text, value, format, english) => {
    const { run, user, book } = await openSheet(undefined, { culture });
    await run((sheet) => {
      sheet.getRange("A1").values = [[text]];
      sheet.getRange("A2").formulasLocal = [[text]];
      sheet.getRange("A4").numberFormat = [["@"]];
    });
    const typed = (row: number) => user.type(book.sheets[0]?.id ?? "", row, 0, text);
    expect([await typed(2), await typed(3)]).toEqual([null, null]);
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:A4");
      range.load("values, numberFormat");
      await context.sync();
      expect(range.values).toEqual([[english], [value], [value], [text]]);
      expect(range.numberFormat.slice(1)).toEqual([[format], [format], ["@"]]);
    });
  },
);

test("several areas are parted by the user's list separator on the desktop, by commas on the web", async () => {
  const counted = async (platform: "desktop" | "web", address: string) => {
    const { run } = await openSheet(undefined, { culture: "de-DE", platform });
    return run(async (sheet, context) => {
      const areas = sheet.getRanges(address);
      areas.load("areaCount");
      await context.sync();
      return areas.areaCount;
    });
  };
  expect([await counted("desktop", "A1;B2"), await counted("web", "A1,B2")]).toEqual([2, 2]);
  expect(await refusal(counted("desktop", "A1,B2"))).toBe("InvalidArgument");
});

// What a formula makes of texts, and texts of numbers, follows the regional settings: the description of VALUE and TEXT at
// https://support.microsoft.com/office/text-function-20d5ac4d-7b94-49fd-bb38-93d29371225c names them.
const CALCULATED: readonly (readonly [culture: string, formula: string, value: unknown])[] = [
  ["de-DE", '="1,5"*2', 3],
  ["de-DE", '="1.234,5"+0', 1234.5],
  ["de-DE", '=1.5&""', "1,5"],
  ["de-DE", '=TEXT(1234.5,"#.##0,00")', "1.234,50"],
  ["de-DE", '=TEXT(45657,"TT.MM.JJJJ")', "31.12.2024"],
  ["de-DE", '=TEXT(45352,"T. MMMM")', "1. März"],
  ["de-DE", '=TEXT(0.5,"0%")', "50%"],
  ["de-DE", '=TEXT(45657,"yyyy")', "yyyy"],
  ["de-DE", "=FIXED(1234.567,1)", "1.234,6"],
  ["de-DE", "=FIXED(1234.567,1,TRUE)", "1234,6"],
  ["de-DE", '=VALUE("1,5")', 1.5],
  ["de-DE", '=VALUE("31.12.2024")', 45657],
  ["de-DE", '=COUNTIF(D1:D3,">1,4")', 2],
  ["de-DE", '=COUNTIF(D1:D3,">"&1.4)', 2],
  ["de-DE", '=COUNTIF(D1:D3,"1,5")', 1],
  ["fr-FR", '="1,5"*2', 3],
  ["fr-FR", "=FIXED(1234.567,1)", `1${NARROW}234,6`],
  ["fr-FR", '=TEXT(45657,"jj/mm/aaaa")', "31/12/2024"],
  ["en-GB", '="1/2/2024"+0', 45323],
  ["en-GB", "=FIXED(1234.567,1)", "1,234.6"],
  ["zh-CN", '=TEXT(1234.5,"#,##0.00")', "1,234.50"],
  ["zh-CN", '="1.5"*2', 3],
];

test.each(CALCULATED)("%s: %s is %p", async (culture, formula, value) => {
  const { run } = await openSheet(undefined, { culture });
  await run(async (sheet, context) => {
    sheet.getRange("D1:D3").values = [[1.5], [1], [2]];
    const cell = sheet.getRange("A1");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[value]]);
  });
});
