import type { Language } from "../language";
import { sheetWords } from "../sheetWords";
import { criterionName, industries } from "./names";
import { counted, readableNumber, verb, type Entry } from "./numbers";
import type { CodeOf, Wording } from "./wording";

/** The scale's name on the model sheet. */
function scaleName(kind: Entry, language: Language): string {
  const scales: Readonly<Record<string, string>> = sheetWords[language].scales;
  return scales[kind] ?? String(kind);
}

/** Words for scales that cannot be used, and for ratings that a scale cannot take. */
export const scaleProblems: Wording<CodeOf<"scale">> = {
  "scale/goalposts-order": {
    en: ({ criterion, low, high }) =>
      `Could not use the goalposts of “${criterionName(criterion, "en")}”: low is ${readableNumber(low)} and high is ${readableNumber(high)}, but low must be below high. Swap or change them; whether less is better belongs in the direction.`,
    zh: ({ criterion, low, high }) =>
      `无法使用“${criterionName(criterion, "zh")}”的区间：低点为 ${readableNumber(low)}，高点为 ${readableNumber(high)}，低点须小于高点。请对调或修改；“越小越好”请用方向表示。`,
  },
  "scale/log-low": {
    en: ({ criterion, low }) =>
      `Could not use the log goalposts of “${criterionName(criterion, "en")}”: low is ${readableNumber(low)}, and a logarithm needs a number above 0. Raise low, or use plain goalposts.`,
    zh: ({ criterion, low }) =>
      `无法使用“${criterionName(criterion, "zh")}”的对数区间：低点为 ${readableNumber(low)}，而对数要求大于 0。请提高低点，或改用普通区间。`,
  },
  "scale/not-finite": {
    en: ({ criterion }) =>
      `Could not use the scale of “${criterionName(criterion, "en")}”: one of its numbers is missing or not a number. Fill in every number of the scale.`,
    zh: ({ criterion }) =>
      `无法使用“${criterionName(criterion, "zh")}”的标尺：有数字缺失或不是数字。请填全标尺的每个数字。`,
  },
  "scale/too-few-points": {
    en: ({ criterion, count }) =>
      `Could not use the scale of “${criterionName(criterion, "en")}”: it has only ${counted(count, "entry", "entries")}. Give points at least two pairs of number and value, bands at least one.`,
    zh: ({ criterion, count }) =>
      `无法使用“${criterionName(criterion, "zh")}”的标尺：只有 ${readableNumber(count)} 组数字。折线请至少填写两组“点—分值”，分档请至少填写一组。`,
  },
  "scale/unsorted": {
    en: ({ criterion, previous, rating }) =>
      `Could not use the scale of “${criterionName(criterion, "en")}”: ${readableNumber(rating)} stands after ${readableNumber(previous)}, but the numbers must ascend without repeats. Sort them.`,
    zh: ({ criterion, previous, rating }) =>
      `无法使用“${criterionName(criterion, "zh")}”的标尺：${readableNumber(previous)} 之后是 ${readableNumber(rating)}，而各点必须严格递增。请重新排序。`,
  },
  "scale/value-range": {
    en: ({ criterion, value }) =>
      `Could not use the scale of “${criterionName(criterion, "en")}”: it gives the value ${readableNumber(value)}, but values run from 0 to 10. Change it.`,
    zh: ({ criterion, value }) =>
      `无法使用“${criterionName(criterion, "zh")}”的标尺：其中的分值为 ${readableNumber(value)}，而分值须在 0 到 10 之间。请修改。`,
  },
  "scale/relative": {
    en: ({ column, kind }) =>
      `“${column}” is scored against the other rows (${scaleName(kind, "en")}): adding or removing one industry can change every score and even swap ranks. Use goalposts for scores that last.`,
    zh: ({ column, kind }) =>
      `“${column}”按本表各行相对计分（${scaleName(kind, "zh")}）：增删一个行业就可能改变所有得分，甚至颠倒排名。如需稳定的得分，请改用“区间”标尺。`,
  },
  "scale/one-row": {
    en: ({ column, kind }) =>
      `Could not score “${column}”: its scale (${scaleName(kind, "en")}) compares rows, and there is only one. Use goalposts, or add industries.`,
    zh: ({ column, kind }) =>
      `无法为“${column}”计分：其标尺（${scaleName(kind, "zh")}）需要与其他行比较，而这里只有一行。请改用“区间”标尺，或增加行业。`,
  },
  "scale/no-spread": {
    en: ({ column }) =>
      `“${column}” is the same in every row, so it cannot tell the industries apart; each got the value 5. Check the column, or set its weight to 0.`,
    zh: ({ column }) => `“${column}”各行数值相同，无法区分行业，各行均记 5 分。请检查该列，或将其权重设为 0。`,
  },
  "scale/rating-range": {
    en: ({ column, count, rows }) =>
      `Could not score “${column}”: ${industries(count, rows, "en")} ${verb(count, "has a rating", "have ratings")} outside 0 to 10. Correct the ${verb(count, "cell", "cells")}, or use goalposts as its scale.`,
    zh: ({ column, count, rows }) =>
      `无法为“${column}”计分：有${industries(count, rows, "zh")}的评级不在 0 到 10 之间。请更正单元格，或改用“区间”标尺。`,
  },
  "scale/log-negative": {
    en: ({ column, count, rows }) =>
      `Could not score “${column}”: it is below 0 for ${industries(count, rows, "en")}, and a log scale takes no negative numbers. Correct the ${verb(count, "cell", "cells")}, or use plain goalposts.`,
    zh: ({ column, count, rows }) =>
      `无法为“${column}”计分：有${industries(count, rows, "zh")}小于 0，而对数标尺不接受负数。请更正单元格，或改用普通区间。`,
  },
  "scale/log-zero": {
    en: ({ column, count, rows }) =>
      `“${column}” is 0 for ${industries(count, rows, "en")}; a logarithm has no place for 0, so it counts as the lowest possible number.`,
    zh: ({ column, count, rows }) => `“${column}”有${industries(count, rows, "zh")}为 0；对数没有 0，已按最低数值计。`,
  },
  "scale/below-bands": {
    en: ({ column, count, rows }) =>
      `“${column}” lies below the first band for ${industries(count, rows, "en")}, so it counts as missing there. Add a band that starts lower.`,
    zh: ({ column, count, rows }) =>
      `“${column}”有${industries(count, rows, "zh")}低于第一档，按缺失处理。请增加一个起点更低的档。`,
  },
};
