import { formatCategory } from "../../../../src/host/engine/values/formatCategory";

// The headings and forms of the dialogue "Format Cells" in en-US.
// https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
// https://learn.microsoft.com/javascript/api/excel/excel.numberformatcategory
test.each([
  ["General", "General"],
  ["", "General"],
  ["0", "Number"],
  ["0.00", "Number"],
  ["#,##0", "Number"],
  ["#,##0.00;[Red]#,##0.00", "Number"],
  ["#,##0.00_);\\(#,##0.00\\)", "Number"],
  ["#,##0.00_);[Red](#,##0.00)", "Number"],
  ["$#,##0.00", "Currency"],
  ['"$"#,##0.00_);[Red]\\("$"#,##0.00\\)', "Currency"],
  ["[$€-2] #,##0.00", "Currency"],
  ["#,##0.00 [$€-407]", "Currency"],
  ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', "Accounting"],
  ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', "Accounting"],
  ["m/d/yyyy", "Date"],
  ["[$-F800]dddd, mmmm dd, yyyy", "Date"],
  ["yyyy\\-mm\\-dd;@", "Date"],
  ["[$-409]mmmm\\ d\\,\\ yyyy;@", "Date"],
  ["[$-F400]h:mm:ss\\ AM/PM", "Time"],
  ["h:mm;@", "Time"],
  ["0%", "Percentage"],
  ["0.00%", "Percentage"],
  ["# ?/?", "Fraction"],
  ["# ??/16", "Fraction"],
  ["0.00E+00", "Scientific"],
  ["@", "Text"],
  ["00000", "Special"],
  ["[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", "Special"],
  ["d-mmm", "Custom"],
  ["h:mm", "Custom"],
  ['0" rows"', "Custom"],
  ["0.0,,", "Custom"],
  ["##0.0E+0", "Custom"],
])("%s is listed under %s", (format, category) => {
  expect(formatCategory(format)).toBe(category);
});
