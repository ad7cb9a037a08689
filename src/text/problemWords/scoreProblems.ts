import { industries } from "./names";
import { readableNumber, readablePercent, verb } from "./numbers";
import type { CodeOf, Wording } from "./wording";

/** Words for tiers, gates and the scoring itself. */
export const scoreProblems: Wording<CodeOf<"tiers"> | CodeOf<"gates"> | CodeOf<"score">> = {
  "tiers/none": {
    en: () => "Could not sort the industries: the model has no tiers. Add at least one, best first.",
    zh: () => "无法划分等级：模型中没有等级。请从最好的等级开始，至少添加一个。",
  },
  "tiers/duplicate-id": {
    en: ({ tier }) => `Could not tell two tiers apart: both are called “${tier}”. Rename one of them.`,
    zh: ({ tier }) => `无法区分两个等级：它们都叫“${tier}”。请修改其中一个。`,
  },
  "tiers/reserved-id": {
    en: ({ tier }) =>
      String(tier).trim() === ""
        ? "Could not use a tier: it has no letter. Give each tier a letter or short name."
        : `Could not call a tier “${tier}”: that name is kept for industries with too little data. Choose another.`,
    zh: ({ tier }) =>
      String(tier).trim() === ""
        ? "无法使用一个等级：没有代号。请为每个等级填写字母或简称。"
        : `无法将等级命名为“${tier}”：该名称专用于数据不足的行业。请换一个名称。`,
  },
  "tiers/no-min": {
    en: ({ tier }) =>
      `Could not use tier ${tier}: it has no lowest score, and only the last tier goes without. Give it one between 0 and 10.`,
    zh: ({ tier }) => `无法使用等级 ${tier}：缺少最低得分，只有最后一个等级可以不填。请填写 0 到 10 之间的数。`,
  },
  "tiers/order": {
    en: ({ tier, min, previous }) =>
      `Could not use tier ${tier}: it starts at ${readableNumber(min)}, and the better tier above it at ${readableNumber(previous)}. List the tiers from best to last, each with a lower score than the one before.`,
    zh: ({ tier, min, previous }) =>
      `无法使用等级 ${tier}：其最低得分为 ${readableNumber(min)}，而上一等级为 ${readableNumber(previous)}。请从最好到最差排列，最低得分逐级降低。`,
  },
  "tiers/last-has-min": {
    en: ({ tier, min }) =>
      `Could not use tier ${tier}: as the last tier it takes every score left, but it starts at ${readableNumber(min)}. Clear its lowest score, or add a tier below it.`,
    zh: ({ tier, min }) =>
      `无法使用等级 ${tier}：它是最后一个等级，应接收其余所有得分，却填写了最低得分 ${readableNumber(min)}。请清除该数，或在其后再加一个等级。`,
  },
  "gates/unknown-tier": {
    en: ({ gate, tier }) =>
      `Could not use gate ${gate}: it holds industries down to tier “${tier}”, which the model does not have. Name one of its tiers.`,
    zh: ({ gate, tier }) => `无法使用第 ${gate} 条红线：模型中没有等级“${tier}”。请填写已有的等级。`,
  },
  "gates/not-finite": {
    en: ({ gate }) => `Could not use gate ${gate}: its limit is not a number. Type a number.`,
    zh: ({ gate }) => `无法使用第 ${gate} 条红线：其界限不是数字。请填写数字。`,
  },
  "gates/column-missing": {
    en: ({ gate, column }) =>
      `Could not apply gate ${gate}: no header of the range is called “${column}”. Correct the column's name in the gate, or add the column.`,
    zh: ({ gate, column }) =>
      `无法应用第 ${gate} 条红线：所选区域没有表头“${column}”。请在红线中更正列名，或在表中补上这一列。`,
  },
  "gates/missing-cell": {
    en: ({ gate, column, count, rows }) =>
      `Gate ${gate} could not be tested for ${industries(count, rows, "en")}, because “${column}” is empty there; it did not fire.`,
    zh: ({ gate, column, count, rows }) =>
      `有${industries(count, rows, "zh")}的“${column}”为空，第 ${gate} 条红线无法判断，未触发。`,
  },
  "score/no-rows": {
    en: () => "Could not score: the range has a header but no industries below it. Add rows, or choose another range.",
    zh: () => "无法评分：所选区域只有表头，没有行业。请添加数据行，或另选区域。",
  },
  "score/missing": {
    en: ({ column, count, rows }) =>
      `“${column}” has no number for ${industries(count, rows, "en")}; ${verb(count, "its score rests", "their scores rest")} on the other criteria.`,
    zh: ({ column, count, rows }) => `“${column}”有${industries(count, rows, "zh")}没有数字，其得分由其余指标得出。`,
  },
  "score/no-numbers": {
    en: ({ column }) =>
      `“${column}” holds no number in any row, so it counts for nothing. Check the column, or set its weight to 0.`,
    zh: ({ column }) => `“${column}”没有任何数字，不计分。请检查该列，或将其权重设为 0。`,
  },
  "score/insufficient": {
    en: ({ minCoverage, count, rows }) =>
      `${industries(count, rows, "en")} ${verb(count, "has", "have")} data for less than ${readablePercent(minCoverage)} of the weight: no tier, no rank and no budget. Fill in missing cells, or lower the least share of weight with data.`,
    zh: ({ minCoverage, count, rows }) =>
      `有${industries(count, rows, "zh")}的数据覆盖不足权重的 ${readablePercent(minCoverage)}，不分等级、不排名、不分预算。请补全缺失的单元格，或降低“有数据的权重最低占比”。`,
  },
};
