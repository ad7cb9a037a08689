import { openSheet } from "../support/openBookSheet";

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
