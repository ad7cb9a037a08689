import { counted, readableNumber, verb } from "./numbers";
import type { CodeOf, Wording } from "./wording";

/** Words for what a run meets, or does, in the workbook besides the numbers. */
export const workbookProblems: Wording<CodeOf<"workbook">> = {
  "workbook/columns-taken": {
    en: () => "The columns beside your data are in use, so the results stand in the next free ones.",
    zh: () => "数据右侧的列已被占用，结果写在后面的空列中。",
  },
  "workbook/other-range": {
    en: ({ scored }) =>
      `Could not score this range: the workbook already scores ${scored}, and it holds one scored range. Go on anyway (--force on the command line) to turn the first one's results into plain values.`,
    zh: ({ scored }) =>
      `无法为该区域评分：工作簿中已对 ${scored} 评分，且只能有一个评分区域。如要改评此区域，请选择“仍然继续”（命令行用 --force），原结果将转为固定数值。`,
  },
  "workbook/cells-in-the-way": {
    en: () => "Could not write the results: these cells already hold something else. Move or clear them and run again.",
    zh: () => "无法写入结果：这些单元格已有其他内容。请移走或清空后重试。",
  },
  "workbook/model-edited": {
    en: () =>
      "Could not replace the model: its sheet was edited since the last run. Run without a model file to use the edited one, or go on anyway (--force on the command line) to replace it.",
    zh: () =>
      "无法替换模型：模型表在上次运行后有修改。如需使用修改后的模型，请不带模型文件运行；如需替换，请选择“仍然继续”（命令行用 --force）。",
  },
  "workbook/values-mode": {
    en: ({ count, limit }) =>
      Number(count) > Number(limit)
        ? `${readableNumber(count)} rows are more than the ${readableNumber(limit)} for which live formulas stay quick, so plain values were written. Run again after each change.`
        : "The model has more criteria than live formulas can hold, so plain values were written. Run again after each change.",
    zh: ({ count, limit }) =>
      Number(count) > Number(limit)
        ? `共 ${readableNumber(count)} 行，超过实时公式的上限 ${readableNumber(limit)} 行，已写入固定数值。修改后请重新评分。`
        : "指标数量超过实时公式的上限，已写入固定数值。修改后请重新评分。",
  },
  "workbook/model-suggested": {
    en: ({ count }) =>
      `The model is a suggestion: ${counted(count, "criterion", "criteria")} ${verb(count, "was", "were")} guessed from your columns. Review directions, scales and weights on the model sheet before you rely on the tiers.`,
    zh: ({ count }) =>
      `当前为建议模型：有 ${readableNumber(count)} 个指标根据列自动推测。使用等级前，请在模型表中确认方向、标尺与权重。`,
  },
  "workbook/kept-language": {
    en: ({ language }) =>
      `The sheets stay in ${language === "zh" ? "Chinese" : "English"}, as they were. Change the language in the settings at the foot of the model sheet.`,
    zh: ({ language }) =>
      `工作表沿用原来的${language === "zh" ? "中文" : "英文"}。如需更换，请修改模型表底部“设置”中的语言。`,
  },
  "workbook/frozen": {
    en: () => "The results of the range scored before were turned into plain values; they no longer change.",
    zh: () => "之前评分区域的结果已转为固定数值，不再变化。",
  },
  "workbook/not-calculated": {
    en: ({ count }) =>
      `Could not replace ${counted(count, "formula", "formulas")} by values: Excel shows no result there yet, but an error such as #BUSY!, #NAME? or #SPILL!. Let it finish calculating, or make room below, and try again.`,
    zh: ({ count }) =>
      `无法将 ${readableNumber(count)} 个公式转为数值：单元格尚无结果，只有 #BUSY!、#NAME? 或 #SPILL! 之类的错误。请等待计算完成或腾出下方单元格后重试。`,
  },
};
