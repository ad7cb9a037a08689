import type { CriterionGroup } from "../model/scoringModel";
import { hasWord, wordList } from "./headerWords";

/** How much work it is to win the industry. */
const effortWords = wordList(`
  win, order, deal, cac, acquisition, fit, match, capability, sales cycle, effort, competitor, reference, partner, channel
  integration, localisation, localization, price sensitivity, discount
  胜率, 赢单, 中标, 客单价, 订单, 获客, 匹配, 契合, 能力, 销售周期, 难度, 对手, 案例, 伙伴, 渠道, 折扣
`);

/** Whether the industry will still be there. */
const futureWords = wordList(`
  growth, cagr, risk, failure, bankruptcy, insolvency, closure, exit, churn, survival, forecast, outlook, trend, policy
  concentration, hhi, cr4, cr5, cr8, cr10, cr20, leverage, r&d, volatility, competition
  增速, 增长, 风险, 倒闭, 破产, 洗牌, 淘汰, 退出, 流失, 存活, 预测, 前景, 趋势, 政策, 集中度, 负债, 研发, 波动, 竞争
`);

/**
 * The question that a column answers, guessed from its header: effort, then future, else now.
 *
 * @source the article's three questions (domain 0); word lists of our own
 * @example guessGroup("行业增速") // "future"
 */
export function guessGroup(header: string): CriterionGroup {
  if (hasWord(header, effortWords)) return "effort";
  return hasWord(header, futureWords) ? "future" : "now";
}
