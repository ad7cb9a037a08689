import type { Axis, CriterionGroup, Direction, Label } from "../model/scoringModel";
import * as scales from "./defaultScales";
import { wordList } from "./headerWords";

/** A criterion of the domain with example weight, and its value function where a column's numbers fit its unit. */
export interface DefaultCriterion {
  readonly id: string;
  readonly label: Label;
  /** Headers that mean it, besides id and label: letters and digits only, lower case. */
  readonly synonyms: readonly string[];
  readonly group: CriterionGroup;
  /** Example weight in %; the ten sum to 100. */
  readonly weight: number;
  readonly direction: Direction;
  readonly axis: Axis;
  /** What a unit stated in the header's brackets must contain for the default scale to hold. */
  readonly unit?: string;
  readonly scale: scales.ScaleRule;
}

/**
 * The ten example criteria of the domain: words, group, weight, direction and default value function; edit them.
 *
 * @source domain 2.2 (ours: the article gives criteria, not numbers); percents are fractions
 * @example defaultCriteria.map((c) => c.weight).reduce((a, w) => a + w, 0) // 100
 */
export const defaultCriteria: readonly DefaultCriterion[] = [
  {
    id: "market_size",
    label: { en: "Market size", zh: "市场规模" },
    synonyms: wordList(
      "市值, 市场规模市值, 市场容量, 行业规模, marketcap, marketcapitalisation, marketcapitalization, marketvalue, tam",
    ),
    group: "now",
    weight: 12,
    direction: "benefit",
    axis: "attractiveness",
    unit: "亿",
    scale: scales.goalposts(100, 50_000, [1, 1_000_000], true),
  },
  {
    id: "financing_events",
    label: { en: "Financing events", zh: "投融资事件数" },
    synonyms: wordList(
      "融资事件数, 投融资事件, 融资事件, 投融资数量, 融资数量, 投融资活跃度, fundingevents, fundingrounds, financingdeals, vcdeals",
    ),
    group: "now",
    weight: 10,
    direction: "benefit",
    axis: "attractiveness",
    scale: scales.fromZero,
  },
  {
    id: "opportunity_value",
    label: { en: "Opportunity value", zh: "机会总值" },
    synonyms: wordList("机会价值, 商机总值, 总机会值, totalopportunity, totalopportunityvalue, opportunity"),
    group: "now",
    weight: 18,
    direction: "benefit",
    axis: "attractiveness",
    scale: scales.logOfSample,
  },
  {
    id: "concentration_crk",
    label: { en: "Concentration CR20", zh: "集中度 CR20" },
    synonyms: wordList(
      "集中度, 市场集中度, 行业集中度, cr20, cr20集中度, concentration, marketconcentration, top20share, crk",
    ),
    group: "future",
    weight: 10,
    direction: "benefit",
    axis: "attractiveness",
    scale: scales.points("0 0, 0.2 3, 0.4 8, 0.6 10, 0.8 7, 1 4", [0, 1], [0, 1]),
  },
  {
    id: "growth_rate",
    label: { en: "Growth rate", zh: "行业增速" },
    synonyms: wordList(
      "增速, 增长率, 年增速, 年增长率, 行业增长率, 市场增速, 市场增长率, growth, annualgrowth, marketgrowth, marketgrowthrate, cagr",
    ),
    group: "future",
    weight: 8,
    direction: "benefit",
    axis: "attractiveness",
    scale: scales.goalposts(-0.05, 0.25, [-1, 5]),
  },
  {
    id: "failure_risk",
    label: { en: "Failure risk", zh: "倒闭/洗牌风险" },
    synonyms: wordList("倒闭风险, 洗牌风险, 破产风险, 淘汰风险, shakeoutrisk, bankruptcyrisk, insolvencyrisk"),
    group: "future",
    weight: 7,
    direction: "cost",
    axis: "attractiveness",
    scale: scales.riskMark,
  },
  {
    id: "win_rate",
    label: { en: "Win rate", zh: "胜率" },
    synonyms: wordList("赢单率, 成交率, 中标率, winratio, closerate"),
    group: "effort",
    weight: 9,
    direction: "benefit",
    axis: "strength",
    scale: scales.goalposts(0, 0.4, [0, 1]),
  },
  {
    id: "order_size",
    label: { en: "Order size", zh: "平均客单价" },
    synonyms: wordList(
      "客单价, 订单金额, 平均订单金额, 平均订单额, averageordersize, ordervalue, averageordervalue, aov, dealsize, averagedealsize, acv",
    ),
    group: "effort",
    weight: 4,
    direction: "benefit",
    axis: "strength",
    scale: scales.aroundMean,
  },
  {
    id: "cac_premium",
    label: { en: "CAC premium", zh: "获客成本溢价" },
    synonyms: wordList("cac溢价, 获客溢价, cacvsmean, cacvsaverage, cacpremiumpct"),
    group: "effort",
    weight: 7,
    direction: "cost",
    axis: "strength",
    scale: scales.points("-0.2 10, 0 7, 0.05 5, 0.2 2, 0.5 0", [-0.2, 0.5], [-1, 5]),
  },
  {
    id: "own_fit",
    label: { en: "Own fit", zh: "自身匹配度" },
    synonyms: wordList("匹配度, 产品匹配度, 契合度, 行业匹配度, fit, productfit, fitscore, ownmatch"),
    group: "effort",
    weight: 15,
    direction: "benefit",
    axis: "strength",
    scale: scales.ownMark,
  },
];
