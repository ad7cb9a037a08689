import type { Direction } from "../model/scoringModel";
import { hasWord, wordList } from "./headerWords";

/** Less of it is better. */
const costWords = wordList(`
  risk, churn, cac, cost, expense, sg&a, loss, losses, debt, leverage, liability, liabilities, default, volatility, beta
  failure, bankruptcy, bankruptcies, insolvency, insolvencies, closure, exit, attrition, unemployment
  competition, competitor, rivalry, difficulty, effort, barrier, complexity, regulation, tax
  day, cycle, delay, overdue, dso, receivable, inventory, payback, lead time
  complaint, refund, discount, price sensitivity, defect, incident
  风险, 流失, 成本, 费用, 亏损, 损失, 负债, 债务, 杠杆, 违约, 坏账, 逾期, 应收, 账期, 税负
  倒闭, 破产, 洗牌, 淘汰, 退出, 注销, 波动, 竞争, 对手, 难度, 壁垒, 门槛, 阻力, 复杂, 监管
  周期, 天数, 时长, 延迟, 库存, 存货, 投诉, 退货, 退款, 折扣, 溢价, 价格敏感, 缺陷, 事故
`);

/** More of it is better although a cost word stands beside it: capital that flows is activity, savings are gains. */
const benefitWords = wordList(`
  raised, repaid, issued, saved, saving, reduction, avoided, resistance, retention, competitiveness
  融资, 节约, 节省, 降低, 减少, 抗风险, 竞争力, 优势, 控制能力
`);

/**
 * Whether less of a column is better, guessed from English and Chinese words of its header; benefit when nothing says otherwise.
 *
 * @source word list of our own
 * @example guessDirection("客户流失率") // "cost"
 */
export function guessDirection(header: string): Direction {
  return hasWord(header, costWords) && !hasWord(header, benefitWords) ? "cost" : "benefit";
}
