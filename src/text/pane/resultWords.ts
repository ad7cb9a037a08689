import type { Language } from "../language";

/** Numbers arrive as text that is already formatted; tiers as "A Key". */
export interface ResultWords {
  readonly noResult: string;
  readonly tiers: string;
  readonly show: string;
  readonly views: Readonly<Record<"list" | "nineBox" | "budget", string>>;
  readonly loading: string;
  readonly search: string;
  readonly order: string;
  readonly orders: Readonly<Record<"rank" | "sheet", string>>;
  readonly count: (shown: string, all: string, part: boolean) => string;
  readonly closeCalls: (count: string) => string;
  readonly nothingFound: string;
  readonly clear: string;
  readonly list: string;
  readonly rowName: (parts: {
    readonly name: string;
    readonly tier: string;
    readonly rank: string;
    readonly score: string;
  }) => string;
  readonly facts: (rank: string, all: string, coverage: string) => string;
  readonly interval: (low: string, high: string) => string;
  readonly close: (distance: string, tier: string, better: boolean) => string;
  readonly onThreshold: (tier: string) => string;
  readonly open: (tier: string) => string;
  readonly lowered: (reason: string, from: string, to: string) => string;
  readonly notLowered: (reason: string, tier: string) => string;
  readonly criterion: string;
  readonly value: string;
  readonly share: string;
  readonly points: string;
  readonly total: string;
  readonly blank: string;
  readonly unread: string;
  readonly couldAdd: (most: string) => string;
  readonly select: string;
  readonly details: (name: string) => string;
}

const en: ResultWords = {
  noResult: "Nothing to show until the errors on the Data and Model tabs are mended.",
  tiers: "Industries by tier; press one to see only its industries",
  show: "Show as",
  views: { list: "List", nineBox: "9-box", budget: "Budget" },
  loading: "Loading …",
  search: "Find an industry",
  order: "Order",
  orders: { rank: "By rank", sheet: "As in the sheet" },
  count: (shown, all, part) =>
    part ? `${shown} of ${all} industries` : all === "1" ? "1 industry" : `${all} industries`,
  closeCalls: (count) => (count === "1" ? "1 close call" : `${count} close calls`),
  nothingFound: "No industry matches.",
  clear: "Show all",
  list: "Ranked industries",
  rowName: ({ name, tier, rank, score }) =>
    rank === "" ? `${name}, ${tier}` : `${name}, ${tier}, rank ${rank}, score ${score}`,
  facts: (rank, all, coverage) =>
    rank === "" ? `Not ranked · data for ${coverage}` : `Rank ${rank} of ${all} · data for ${coverage} of the weight`,
  interval: (low, high) => `With the missing data the score would be between ${low} and ${high}.`,
  close: (distance, tier, better) =>
    better ? `Close call: only ${distance} short of ${tier}.` : `Close call: only ${distance} above ${tier}.`,
  onThreshold: (tier) => `Close call: exactly on the threshold; any lower and it is ${tier}.`,
  open: (tier) => `Open: with the missing data it could be ${tier}.`,
  lowered: (reason, from, to) => `Gate “${reason}”: lowered from ${from} to ${to}.`,
  notLowered: (reason, tier) => `Gate “${reason}” fired but changes nothing: at best ${tier}.`,
  criterion: "Criterion",
  value: "Value",
  share: "Counts",
  points: "Points",
  total: "Score",
  blank: "blank",
  unread: "not usable",
  couldAdd: (most) => `missing, could add 0–${most}`,
  select: "Select row in the sheet",
  details: (name) => `Why ${name} stands here`,
};

const zh: ResultWords = {
  noResult: "请先修正“数据”与“模型”页中的错误，之后才能显示结果。",
  tiers: "各等级的行业数；点按可只看该等级",
  show: "显示方式",
  views: { list: "列表", nineBox: "九宫格", budget: "预算" },
  loading: "正在加载……",
  search: "查找行业",
  order: "排序",
  orders: { rank: "按排名", sheet: "按表格顺序" },
  count: (shown, all, part) => (part ? `${shown} / ${all} 个行业` : `${all} 个行业`),
  closeCalls: (count) => `${count} 个临界`,
  nothingFound: "没有符合条件的行业。",
  clear: "显示全部",
  list: "行业排名",
  rowName: ({ name, tier, rank, score }) =>
    rank === "" ? `${name}，${tier}` : `${name}，${tier}，排名第 ${rank}，得分 ${score}`,
  facts: (rank, all, coverage) =>
    rank === "" ? `未参与排名 · 数据覆盖 ${coverage}` : `第 ${rank} 名，共 ${all} 个 · 数据覆盖 ${coverage} 的权重`,
  interval: (low, high) => `补齐缺失数据后，得分会在 ${low} 到 ${high} 之间。`,
  close: (distance, tier, better) =>
    better ? `临界：仅差 ${distance} 分即可达到 ${tier}。` : `临界：仅比 ${tier} 的上限高 ${distance} 分。`,
  onThreshold: (tier) => `临界：正好在界线上，再低一点就是 ${tier}。`,
  open: (tier) => `待定：补齐缺失数据后可能是 ${tier}。`,
  lowered: (reason, from, to) => `红线“${reason}”：由 ${from} 降为 ${to}。`,
  notLowered: (reason, tier) => `红线“${reason}”已触发，但不影响结果：最高 ${tier}。`,
  criterion: "指标",
  value: "分值",
  share: "占比",
  points: "得分",
  total: "得分",
  blank: "空白",
  unread: "无法使用",
  couldAdd: (most) => `缺失，可能加 0–${most} 分`,
  select: "在表格中选中该行",
  details: (name) => `${name}的得分说明`,
};

/** What the Results view says. */
export const resultWords: Readonly<Record<Language, ResultWords>> = { en, zh };
