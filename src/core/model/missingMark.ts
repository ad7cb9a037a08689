import { halfWidth } from "./halfWidth";

/** How an analyst writes "there is no number here": in half width, without case. */
const missingMarks = new Set([
  ...["", "-", "--", "—", "——", "–", "―", "/", "\\", "n/a", "n.a.", "na", "#n/a", "nil", "null", "none"],
  ...["暂无", "无", "暂无数据", "不详", "未知", "缺失"],
]);

/**
 * True for a text that stands for a missing number, such as "-", "N/A" or "暂无"; full-width signs and case do not matter.
 *
 * @source domain 2.10, units
 * @example isMissingMark(" Ｎ／Ａ ") // true
 */
export function isMissingMark(text: string): boolean {
  return missingMarks.has(halfWidth(text).trim().toLowerCase());
}
