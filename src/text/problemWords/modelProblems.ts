import { modelWords } from "../modelWords";
import { readableNumber } from "./numbers";
import type { CodeOf, Wording } from "./wording";

/** The name of a section of the model sheet. */
function sectionName(section: string | number, language: "en" | "zh"): string {
  const sections: Readonly<Record<string, string>> = modelWords[language].sections;
  return sections[section] ?? String(section);
}

/** Words for what is wrong with the model as a whole, and with what it expects of the sheet. */
export const modelProblems: Wording<CodeOf<"model">> = {
  "model/no-criteria": {
    en: () => "Could not score: the model has no criteria. Add at least one, with a column, a weight and a scale.",
    zh: () => "无法评分：模型中没有指标。请至少添加一个指标，并写明数据列、权重和标尺。",
  },
  "model/no-id": {
    en: ({ column }) =>
      `Could not use the criterion for column “${column}”: its id is empty. Give it a short id of its own.`,
    zh: ({ column }) => `无法使用数据列“${column}”的指标：缺少 id。请为它填写一个不重复的简短 id。`,
  },
  "model/duplicate-id": {
    en: ({ criterion }) =>
      `Could not tell two criteria apart: both have the id “${criterion}”. Give one of them another id.`,
    zh: ({ criterion }) => `无法区分两个指标：它们的 id 都是“${criterion}”。请修改其中一个。`,
  },
  "model/coverage-range": {
    en: ({ minCoverage }) =>
      `Could not use the least share of weight with data: ${readableNumber(minCoverage)} is not between 0 and 1. Use a share such as 0.7, which is 70%.`,
    zh: ({ minCoverage }) =>
      `无法使用“有数据的权重最低占比”：${readableNumber(minCoverage)} 不在 0 到 1 之间。请填写占比，例如 0.7（即 70%）。`,
  },
  "model/column-missing": {
    en: ({ column }) =>
      `Could not find column “${column}”: no header of the range is called that. Correct the column's name in the model, or add the column.`,
    zh: ({ column }) => `找不到数据列“${column}”：所选区域没有这个表头。请在模型中更正列名，或在表中补上这一列。`,
  },
  "model/section-missing": {
    en: ({ section }) =>
      `Could not read the model sheet: its section “${sectionName(section, "en")}” is gone. Undo the change, or delete the sheet to start with a suggested model.`,
    zh: ({ section }) =>
      `无法读取模型表：缺少“${sectionName(section, "zh")}”部分。请撤销修改；或删除该表，从建议模型重新开始。`,
  },
};
