import { choiceNames, fieldName, kindName } from "./names";
import { readableNumber } from "./numbers";
import type { CodeOf, Wording } from "./wording";

/** Words for what is wrong with the shape of a model, in a file or on its sheet. */
export const fileProblems: Wording<CodeOf<"file">> = {
  "file/not-json": {
    en: ({ line }) =>
      `Could not read the model file: it is not valid JSON from line ${readableNumber(line)} on. Look there for a comma, quote or bracket that is missing or too many.`,
    zh: ({ line }) =>
      `无法读取模型文件：从第 ${readableNumber(line)} 行起不是有效的 JSON。请检查该处是否缺少或多出逗号、引号或括号。`,
  },
  "file/not-object": {
    en: ({ found }) =>
      `Could not read the model file: it holds ${kindName(found, "en")} instead of a model. Start from a sample model file.`,
    zh: ({ found }) => `无法读取模型文件：内容是${kindName(found, "zh")}，不是模型。请参照示例模型文件编写。`,
  },
  "file/version": {
    en: ({ found }) =>
      `Could not read the model: its version is ${kindName(found, "en")}, and only version 1 is known. Set "version": 1.`,
    zh: ({ found }) => `无法读取模型：版本为${kindName(found, "zh")}，目前只支持版本 1。请写入 "version": 1。`,
  },
  "file/missing": {
    en: ({ field }) => `Could not read the model: “${fieldName(field, "en")}” is missing. Fill it in.`,
    zh: ({ field }) => `无法读取模型：缺少“${fieldName(field, "zh")}”。请补充。`,
  },
  "file/type": {
    en: ({ field, expected, found }) =>
      `Could not read “${fieldName(field, "en")}”: ${kindName(expected, "en")} ${expected === "[number, number]" ? "are" : "is"} needed, ${kindName(found, "en")} was found. Correct it.`,
    zh: ({ field, expected, found }) =>
      `无法读取“${fieldName(field, "zh")}”：需要${kindName(expected, "zh")}，实际为${kindName(found, "zh")}。请更正。`,
  },
  "file/choice": {
    en: ({ field, choices, found }) =>
      `Could not read “${fieldName(field, "en")}”: “${kindName(found, "en")}” is none of its choices. Use one of: ${choiceNames(choices, "en")}.`,
    zh: ({ field, choices, found }) =>
      `无法读取“${fieldName(field, "zh")}”：没有“${kindName(found, "zh")}”这个选项。请从以下选项中选择：${choiceNames(choices, "zh")}。`,
  },
  "file/unknown-field": {
    en: ({ field }) =>
      `“${fieldName(field, "en")}” is not part of a model and was ignored. If it is a slip of the pen, correct its spelling.`,
    zh: ({ field }) => `模型中没有“${fieldName(field, "zh")}”这一项，已忽略。如系笔误，请更正拼写。`,
  },
  "file/gate-test": {
    en: ({ gate, found }) =>
      found === ""
        ? `Could not read gate ${gate}: it says nothing about when it fires. Give it one of: below, above, equals.`
        : `Could not read gate ${gate}: it has several tests (${found}). Keep only one, and add another gate for the rest.`,
    zh: ({ gate, found }) =>
      found === ""
        ? `无法读取第 ${gate} 条红线：没有写明触发条件。请从以下条件中选择一个：${choiceNames("below, above, equals", "zh")}。`
        : `无法读取第 ${gate} 条红线：写了多个条件（${choiceNames(found, "zh")}）。请只保留一个，其余另立红线。`,
  },
};
