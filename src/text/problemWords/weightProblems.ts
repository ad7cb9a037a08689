import { criterionName, groupName } from "./names";
import { counted, readableNumber, verb } from "./numbers";
import type { CodeOf, Wording } from "./wording";

/** Words for weights that cannot be used, or that count otherwise than typed. */
export const weightProblems: Wording<CodeOf<"weights">> = {
  "weights/negative": {
    en: ({ criterion, weight }) =>
      `Could not use the weight of “${criterionName(criterion, "en")}”: ${readableNumber(weight)} is below 0. Type 0 or more; if less of it is better, set its direction to Cost.`,
    zh: ({ criterion, weight }) =>
      `无法使用“${criterionName(criterion, "zh")}”的权重：${readableNumber(weight)} 小于 0。请填写不小于 0 的数；若该指标越小越好，请改方向为“越小越好”。`,
  },
  "weights/not-finite": {
    en: ({ criterion }) =>
      `Could not use the weight of “${criterionName(criterion, "en")}”: it is not a number. Type a number, 0 or more.`,
    zh: ({ criterion }) => `无法使用“${criterionName(criterion, "zh")}”的权重：它不是数字。请填写不小于 0 的数。`,
  },
  "weights/sum-zero": {
    en: () => "Could not score: all weights are 0, so nothing counts. Give at least one criterion a weight above 0.",
    zh: () => "无法评分：所有权重都是 0，没有可计分的指标。请至少为一个指标填写大于 0 的权重。",
  },
  "weights/scaled": {
    en: ({ sum }) =>
      `The weights add up to ${readableNumber(sum)}, not 100; they were scaled so that they count as shares of 100%.`,
    zh: ({ sum }) => `权重合计为 ${readableNumber(sum)}，不是 100；已按比例折算为 100%。`,
  },
  "weights/group-negative": {
    en: ({ group, weight }) =>
      `Could not use the weight of the question “${groupName(group, "en")}”: ${readableNumber(weight)} is below 0. Type 0 or more.`,
    zh: ({ group, weight }) =>
      `无法使用问题“${groupName(group, "zh")}”的权重：${readableNumber(weight)} 小于 0。请填写不小于 0 的数。`,
  },
  "weights/group-not-finite": {
    en: ({ group }) =>
      `Could not use the weight of the question “${groupName(group, "en")}”: it is not a number. Type a number, 0 or more.`,
    zh: ({ group }) => `无法使用问题“${groupName(group, "zh")}”的权重：它不是数字。请填写不小于 0 的数。`,
  },
  "weights/groups-scaled": {
    en: ({ sum }) =>
      `The weights of the three questions add up to ${readableNumber(sum)}, not 100; they were scaled to shares of 100%.`,
    zh: ({ sum }) => `三个问题的权重合计为 ${readableNumber(sum)}，不是 100；已按比例折算为 100%。`,
  },
  "weights/group-scaled": {
    en: ({ group, sum, weight }) =>
      `The weights under “${groupName(group, "en")}” add up to ${readableNumber(sum)}; they were scaled to that question's ${readableNumber(weight)}.`,
    zh: ({ group, sum, weight }) =>
      `问题“${groupName(group, "zh")}”下的权重合计为 ${readableNumber(sum)}，已按比例折算为该问题的权重 ${readableNumber(weight)}。`,
  },
  "weights/group-empty": {
    en: ({ group, weight }) =>
      `The question “${groupName(group, "en")}” weighs ${readableNumber(weight)}, but no criterion with a weight answers it, so its weight went to the others. Add a criterion to it, or set its weight to 0.`,
    zh: ({ group, weight }) =>
      `问题“${groupName(group, "zh")}”的权重为 ${readableNumber(weight)}，但其下没有带权重的指标，这部分权重已转给其他问题。请为它添加指标，或将其权重设为 0。`,
  },
  "weights/group-unweighted": {
    en: ({ group, count }) =>
      `The question “${groupName(group, "en")}” has no weight, so its ${counted(count, "criterion", "criteria")} ${verb(count, "counts", "count")} for nothing. Give the question a weight if ${verb(count, "it is", "they are")} to count.`,
    zh: ({ group, count }) =>
      `问题“${groupName(group, "zh")}”没有权重，其下 ${readableNumber(count)} 个指标不计分。如需计分，请为该问题填写权重。`,
  },
};
