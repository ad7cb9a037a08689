import { ratingShown } from "../../../src/taskpane/results/ratingShown";
import type { GridColumn } from "#workbook";

function columnOf(
  format: GridColumn["format"],
  kind: GridColumn["cells"][number]["kind"],
  rating: number,
  text: string,
) {
  const ratings = Float64Array.of(rating);
  return { header: "h", column: 0, format, ratings, texts: [text], cells: [{ kind, rating, text }] };
}

test.each([
  ["a share is a percent", columnOf("percent", "number", 0.125, "0.125"), "12.5%", "12.5%"],
  ["a date is a date", columnOf("date", "number", 45000, "45000"), "Mar 15, 2023", "2023年3月15日"],
  ["a number is grouped", columnOf("number", "number", 12345.678, ""), "12,345.68", "12,345.68"],
  ["a long number is in trillions, or 亿", columnOf("number", "number", 1.2e12, ""), "1.2T", "1.2万亿"],
  ["a small number keeps two digits", columnOf("number", "number", 0.00123, ""), "0.0012", "0.0012"],
  ["what was typed as text stays as typed", columnOf("number", "textNumber", 4.4e12, "4.4万亿"), "4.4万亿", "4.4万亿"],
  ["an error shows itself", columnOf("number", "error", NaN, "#N/A"), "#N/A", "#N/A"],
  ["a dash stays a dash", columnOf("number", "missing", NaN, "—"), "—", "—"],
  ["an empty cell is called blank", columnOf("number", "missing", NaN, ""), "blank", "空白"],
  ["a column that is not there is blank", undefined, "blank", "空白"],
])("%s", (_name, column, en, zh) => {
  expect([ratingShown(column, 0, "en"), ratingShown(column, 0, "zh")]).toEqual([en, zh]);
});
