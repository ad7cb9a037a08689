import type { DataColumn } from "../model/dataTable";
import type { ColumnStats } from "./columnStats";
import { hasWord, wordList } from "./headerWords";

/** Why a column with numbers is not suggested as a criterion. */
export type SkipReason = "date" | "code" | "constant" | "few-numbers" | "range" | "duplicate";

const codeWords = wordList(`
  id, code, sku, isin, sic, naics, nace, gics, isic, zip, postcode, phone
  编号, 编码, 代码, 序号, 行号, 邮编, 电话, 手机
`);
const dateWords = wordList("year, fy, date, month, quarter, 年, 年份, 年度, 日期, 月份, 季度");

/** Numbers beyond this leave no room for rounding goalposts outwards. */
const maxSize = 1e300;

/** Share of rows that must hold a number. */
const minNumbers = 0.5;

/**
 * Why a column cannot be a criterion, undefined when it can: dates, ids and codes (by header, or whole numbers that count the rows),
 * constant columns, numbers in fewer than half of the rows, numbers too great to round.
 *
 * @source section "suggestModel" of our specification; thresholds our own
 * @example skipReason(column, columnStats(column.ratings)) // undefined
 */
export function skipReason(
  { header, format, ratings }: DataColumn,
  stats: ColumnStats | undefined,
): SkipReason | undefined {
  if (format === "date") return "date";
  if (stats === undefined || stats.sorted.length < minNumbers * ratings.length) return "few-numbers";
  if (hasWord(header, codeWords)) return "code";
  // "Growth per year" is no date, 2019 to 2024 are.
  if (hasWord(header, dateWords) && isEvery(stats, (x) => Number.isInteger(x) && x >= 1900 && x <= 2100)) return "date";
  if (stats.min === stats.max) return "constant";
  if (Math.max(-stats.min, stats.max) > maxSize) return "range";
  return countsRows(ratings, stats) ? "code" : undefined;
}

function isEvery(stats: ColumnStats, test: (x: number) => boolean): boolean {
  return stats.sorted.every(test);
}

/** True for unique consecutive whole numbers in sheet order, or in any order when there are more of them than ratings 0–10. */
function countsRows(ratings: Float64Array, { sorted, min }: ColumnStats): boolean {
  if (sorted.length < 3 || !sorted.every((x, k) => Number.isInteger(x) && x === min + k)) return false;
  if (sorted.length > 11) return true;
  const inOrder = ratings.filter((x) => Number.isFinite(x));
  return inOrder.every((x, k) => x === min + k) || inOrder.every((x, k) => x === min + sorted.length - 1 - k);
}
