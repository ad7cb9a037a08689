import type { Language } from "../language";
import { criterionName } from "./names";
import { counted, readableNumber, verb, type Entry } from "./numbers";
import type { CodeOf, Wording } from "./wording";

const skipReasons: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    date: "it holds dates",
    code: "it holds codes or row numbers",
    constant: "it is the same in every row",
    "few-numbers": "fewer than half of its rows hold a number",
    duplicate: "it repeats another column",
    range: "its numbers are too large",
  },
  zh: {
    date: "内容是日期",
    code: "内容是编号或序号",
    constant: "各行数值相同",
    "few-numbers": "不到一半的行有数字",
    duplicate: "与另一列重复",
    range: "数值过大",
  },
};

/**
 * Why a column was not suggested as a criterion, as half a sentence.
 *
 * @example skipReason("date", "en") // "it holds dates"
 */
export function skipReason(reason: Entry, language: Language): string {
  return skipReasons[language][reason] ?? String(reason);
}

/** Words for what was read from the user's cells, and for what was made of them. */
export const sheetProblems: Wording<CodeOf<"grid"> | CodeOf<"suggest">> = {
  "suggest/no-columns": {
    en: () =>
      "Could not suggest a model: no column holds numbers that tell the industries apart. Add a column of numbers, or choose another range.",
    zh: () => "无法给出建议模型：没有一列数字可以区分行业。请添加数字列，或另选区域。",
  },
  "suggest/skipped": {
    en: ({ column, reason }) => `“${column}” was not suggested as a criterion: ${skipReason(reason, "en")}.`,
    zh: ({ column, reason }) => `“${column}”未列为建议指标：${skipReason(reason, "zh")}。`,
  },
  "suggest/unit-misfit": {
    en: ({ criterion, column, min, max }) =>
      `“${column}” was taken as ${criterionName(criterion, "en")}, but its numbers (${readableNumber(min)} to ${readableNumber(max)}) do not fit that criterion's usual unit; its scale was made from the column instead.`,
    zh: ({ criterion, column, min, max }) =>
      `“${column}”识别为“${criterionName(criterion, "zh")}”，但其数值（${readableNumber(min)} 至 ${readableNumber(max)}）与该指标的常用单位不符，标尺已改按本列数据生成。`,
  },
  "grid/no-header": {
    en: () =>
      "Could not read the range: it has no row of headers with numbers below. Include the header row, or choose another range.",
    zh: () => "无法读取该区域：没有找到下方带数字的表头行。请把表头行选进来，或另选区域。",
  },
  "grid/no-names": {
    en: () =>
      "Could not read the range: no column holds the industries' names. Add one, or name the right column in the model's settings.",
    zh: () => "无法读取该区域：没有行业名称列。请添加名称列，或在模型设置中指明名称所在列。",
  },
  "grid/name-column-missing": {
    en: ({ column }) =>
      `Could not find the industries' names: the model takes them from column “${column}”, and no header of the range is called that. Correct the column in the model's settings, or add it.`,
    zh: ({ column }) =>
      `找不到行业名称：模型指定的名称列为“${column}”，但所选区域没有这个表头。请在模型设置中更正，或在表中补上这一列。`,
  },
  "grid/no-numbers": {
    en: () => "Could not read the range: no column holds numbers. Choose a range with at least one column of numbers.",
    zh: () => "无法读取该区域：没有数字列。请选择至少含一列数字的区域。",
  },
  "grid/empty": {
    en: () => "Could not read the range: there is nothing in it, or no such range. Check the sheet and the address.",
    zh: () => "无法读取该区域：区域为空或不存在。请检查工作表名称和地址。",
  },
  "grid/merged": {
    en: () => "Could not read the range: cells inside it are merged. Unmerge them and fill in each row.",
    zh: () => "无法读取该区域：其中有合并单元格。请取消合并并逐行填写。",
  },
  "grid/duplicate-name": {
    en: ({ name, cells }) =>
      `Could not tell two rows apart: “${name}” stands in ${cells}. Rename one of them, or merge the rows.`,
    zh: ({ name, cells }) => `无法区分重名的行：“${name}”出现在 ${cells}。请修改名称，或合并这些行。`,
  },
  "grid/blank-header": {
    en: () => "A column without a header was left out. Give it a header if it is to count.",
    zh: () => "有一列没有表头，已略过。如需使用，请补上表头。",
  },
  "grid/duplicate-header": {
    en: ({ header }) =>
      `“${header}” is the header of several columns; the model uses the leftmost. Rename the others to use them.`,
    zh: ({ header }) => `有多列的表头都是“${header}”，模型使用最左边的一列。如需使用其他列，请修改表头。`,
  },
  "grid/total-left-out": {
    en: ({ name }) => `The row “${name}” looks like a total and was left out.`,
    zh: ({ name }) => `“${name}”看起来是合计行，未参与评分。`,
  },
  "grid/error-cell": {
    en: ({ column, count, cells }) =>
      `“${column}” has ${counted(count, "cell")} with an Excel error (${cells}); ${verb(count, "it counts", "they count")} as missing. Correct the ${verb(count, "formula", "formulas")}.`,
    zh: ({ column, count, cells }) =>
      `“${column}”有 ${readableNumber(count)} 个单元格是 Excel 错误值（${cells}），按缺失处理。请更正公式。`,
  },
  "grid/text-cell": {
    en: ({ column, count, cells }) =>
      `“${column}” has ${counted(count, "cell")} with text that is no number (${cells}); ${verb(count, "it counts", "they count")} as missing. Type ${verb(count, "a number, or clear the cell", "numbers, or clear the cells")}.`,
    zh: ({ column, count, cells }) =>
      `“${column}”有 ${readableNumber(count)} 个单元格的文字不是数字（${cells}），按缺失处理。请填写数字，或清空单元格。`,
  },
  "grid/text-number": {
    en: ({ column, count, cells }) =>
      `“${column}” has ${counted(count, "number")} typed as text (${cells}); ${verb(count, "it was read as a number", "they were read as numbers")}.`,
    zh: ({ column, count, cells }) =>
      `“${column}”有 ${readableNumber(count)} 个以文本形式存储的数字（${cells}），已按数字读取。`,
  },
  "grid/hidden-rows": {
    en: () => "Some rows of the range are hidden; they were scored too.",
    zh: () => "该区域有隐藏的行，同样参与了评分。",
  },
  "grid/blank-name": {
    en: () => "A row with data has no name and was left out. Name it if it is to be scored.",
    zh: () => "有一行有数据但没有名称，未参与评分。如需评分，请补上名称。",
  },
  "grid/missing": {
    en: ({ column, count, cells }) => `“${column}” has no number in ${counted(count, "cell")} (${cells}).`,
    zh: ({ column, count, cells }) => `“${column}”有 ${readableNumber(count)} 个单元格没有数字（${cells}）。`,
  },
  "grid/not-found": {
    en: () =>
      "Could not find anything to score: no table or region with headers and numbers. Select a cell of your data and run again, or state its range.",
    zh: () => "没有找到可评分的数据：没有带表头和数字的表格或区域。请选中数据中的一个单元格后重试，或指明区域。",
  },
};
