import type { Language } from "../language";

/** What an industry's amount may be bound by. */
export type BoundWord = "floor" | "cap" | "lock";

/** Amounts, counts and shares arrive as text that is already formatted; tiers as "A Key". */
export interface BudgetViewWords {
  readonly split: string;
  readonly none: string;
  readonly total: string;
  readonly unit: string;
  readonly reserve: string;
  readonly tiers: string;
  /** Label of a tier's share, for who cannot see that it stands beside the tier. */
  readonly shareOf: (tier: string) => string;
  readonly share: string;
  readonly industries: (count: string) => string;
  readonly countsAs: (share: string) => string;
  readonly ofItLocked: (amount: string) => string;
  /** The sum of the shares; `scaled` when it is not 100 %. */
  readonly sum: (share: string, scaled: boolean) => string;
  readonly makeWhole: string;
  readonly unknownTier: string;
  readonly insufficient: string;
  readonly unallocated: string;
  readonly adds: (count: string, total: string) => string;
  readonly off: (amount: string) => string;
  readonly blocked: string;
  readonly blockedElsewhere: string;
  readonly bounds: string;
  readonly boundsHint: string;
  readonly add: string;
  readonly find: string;
  readonly noMatch: string;
  readonly bound: Readonly<Record<BoundWord, string>>;
  /** Label of a field: "Floor of Retail". */
  readonly boundOf: (bound: string, industry: string) => string;
  readonly remove: string;
  readonly removeShareOf: (tier: string) => string;
  readonly removeOf: (industry: string) => string;
  readonly planned: (amount: string) => string;
  readonly noAmount: string;
  readonly amounts: string;
  readonly nobody: string;
  readonly edit: (industry: string) => string;
}

const en: BudgetViewWords = {
  split: "Split a budget",
  none: "Scores and tiers only: no amounts are written.",
  total: "Total",
  unit: "Smallest amount",
  reserve: "Reserve",
  tiers: "By tier",
  shareOf: (tier) => `Share of ${tier}`,
  share: "Share",
  industries: (count) => (count === "1" ? "1 industry" : `${count} industries`),
  countsAs: (share) => `counts as ${share}`,
  ofItLocked: (amount) => `${amount} of it locked`,
  sum: (share, scaled) => `Shares add up to ${share}${scaled ? ", scaled to 100%" : ""}`,
  makeWhole: "Make it 100%",
  unknownTier: "Not a tier of the model",
  insufficient: "Insufficient data, locked",
  unallocated: "Unallocated",
  adds: (count, total) => `Adds up: ${count}, reserve and unallocated make ${total}.`,
  off: (amount) => `Does not add up: off by ${amount}.`,
  blocked: "Nothing is split until the errors marked here are mended.",
  blockedElsewhere: "Nothing is split until the errors on the Data and Model tabs are mended.",
  bounds: "Floors, caps and locks",
  boundsHint: "Hold an industry's amount within bounds, or lock it.",
  add: "Add an industry",
  find: "Type a name",
  noMatch: "No industry matches",
  bound: { floor: "Floor", cap: "Cap", lock: "Lock" },
  boundOf: (bound, industry) => `${bound} of ${industry}`,
  remove: "Remove",
  removeShareOf: (tier) => `Remove the share of ${tier}`,
  removeOf: (industry) => `Remove floor, cap and lock of ${industry}`,
  planned: (amount) => `gets ${amount}`,
  noAmount: "gets nothing",
  amounts: "By industry",
  nobody: "No industry gets an amount.",
  edit: (industry) => `Set floor, cap or lock of ${industry}`,
};

const zh: BudgetViewWords = {
  split: "分配预算",
  none: "只评分和分级，不写入金额。",
  total: "总额",
  unit: "最小金额",
  reserve: "预留",
  tiers: "按等级",
  shareOf: (tier) => `${tier} 的预算占比`,
  share: "占比",
  industries: (count) => `${count} 个行业`,
  countsAs: (share) => `实际 ${share}`,
  ofItLocked: (amount) => `其中锁定 ${amount}`,
  sum: (share, scaled) => `占比合计 ${share}${scaled ? "，按比例折算" : ""}`,
  makeWhole: "调整为 100%",
  unknownTier: "模型中没有这个等级",
  insufficient: "数据不足（锁定）",
  unallocated: "未分配",
  adds: (count, total) => `核对无误：${count}的金额加预留和未分配，合计 ${total}。`,
  off: (amount) => `合计不符，相差 ${amount}。`,
  blocked: "请先修正此处标出的错误，再分配预算。",
  blockedElsewhere: "请先修正“数据”和“模型”中的错误，再分配预算。",
  bounds: "下限、上限与锁定",
  boundsHint: "限定某个行业的金额范围，或直接锁定金额。",
  add: "添加行业",
  find: "输入行业名称",
  noMatch: "没有匹配的行业",
  bound: { floor: "下限", cap: "上限", lock: "锁定" },
  boundOf: (bound, industry) => `${industry}的${bound}`,
  remove: "移除",
  removeShareOf: (tier) => `移除 ${tier} 的占比`,
  removeOf: (industry) => `移除${industry}的下限、上限和锁定`,
  planned: (amount) => `分得 ${amount}`,
  noAmount: "未分得预算",
  amounts: "按行业",
  nobody: "没有行业分得预算。",
  edit: (industry) => `设置${industry}的下限、上限或锁定`,
};

/** Words of the pane's view of the budget. */
export const budgetViewWords: Readonly<Record<Language, BudgetViewWords>> = { en, zh };
