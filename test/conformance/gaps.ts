type OnSheet = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Members that the host does not play, each with what the failure names; a line whose gap has closed fails its test. */
export const GAPS: readonly (readonly [member: string, use: OnSheet])[] = [
  ["Chart.getImage", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2")).getImage()],
  ["Chart.pivotOptions", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B2")).pivotOptions.load()],
  ["Chart.chartType(Histogram)", (sheet) => sheet.charts.add("Histogram", sheet.getRange("A1:B2"))],
  ["Range.flashFill", (sheet) => sheet.getRange("A1").flashFill()],
  ["Range.getImage", (sheet) => sheet.getRange("A1").getImage()],
  ["Range.getPivotTables", (sheet) => sheet.getRange("A1").getPivotTables().load()],
  ["Range.showCard", (sheet) => sheet.getRange("A1").showCard()],
  ["SortField.subField", (sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 0, subField: "Area" }])],
  ["Workbook.pivotTables", (_sheet, { workbook }) => workbook.pivotTables.load()],
  ["Workbook.slicers", (_sheet, { workbook }) => workbook.slicers.load()],
  ["Worksheet.pivotTables", (sheet) => sheet.pivotTables.load()],
  ["Worksheet.shapes", (sheet) => sheet.shapes.addTextBox("words")],
];

/** Members that Microsoft's types describe and its client of mid-2022 lacks: add-ins that use them cannot run on the host. */
export const CLIENT_LACKS: readonly (readonly [className: string, member: string, apiSet: string])[] = [
  ["Application", "activeWindow", "ExcelApiDesktop 1.1"],
  ["ChartFill", "getSolidColorOrNullObject", "ExcelApi 1.19"],
  ["ChartDataLabels", "leaderLines", "ExcelApi 1.19"],
  ["ConditionalFormat", "changeRuleToCustom", "ExcelApi 1.17"],
  ["ConditionalRangeFormat", "clearFormat", "ExcelApi 1.17"],
  ["CultureInfo", "textInfo", "preview"],
  ["NamedItem", "valueAsJson", "ExcelApi 1.16"],
  ["NumberFormatInfo", "currencySymbol", "ExcelApi 1.17"],
  ["Range", "clearOrResetContents", "ExcelApi 1.18"],
  ["Range", "control", "ExcelApi 1.18"],
  ["Range", "getDisplayedCellProperties", "ExcelApi 1.19"],
  ["Range", "valuesAsJson", "ExcelApi 1.16"],
  ["Workbook", "getActiveShape", "ExcelApi 1.19"],
  ["Workbook", "notes", "ExcelApi 1.18"],
  ["TableColumn", "valuesAsJson", "ExcelApi 1.16"],
  ["Worksheet", "evaluate", "ExcelApiDesktop 1.1"],
  ["Worksheet", "notes", "ExcelApi 1.18"],
  ["WorksheetProtection", "allowEditRanges", "ExcelApiOnline 1.1"],
];

/**
 * What an Excel in German, on German regional settings, has of a cell with this formula and format, and the host does not: words that
 * follow the display language, and functions of the engine's own that read or write numbers in text. A line whose gap has closed
 * fails its test.
 */
export const CULTURE_GAPS: readonly (readonly [
  formula: string,
  format: string,
  member: "numberFormatLocal" | "formulasLocal" | "text",
  result: string,
])[] = [
  ["=SUM(1234.5,0)", "#,##0.00", "formulasLocal", "=SUMME(1234,5;0)"],
  ["=TRUE", "General", "text", "WAHR"],
  ["=NA()", "General", "text", "#NV"],
  ["=DOLLAR(1.5)", "General", "text", "1,50 €"],
  ['=SUM("1,5")', "General", "text", "1,5"],
  ['=NUMBERVALUE("1,5")', "General", "text", "1,5"],
  ["=LEFT(1.5,2)", "General", "text", "1,"],
  ['=DATEVALUE("31.12.2024")', "General", "text", "45657"],
  ["=-1", "0;[Red]-0", "numberFormatLocal", "0;[Rot]-0"],
];
