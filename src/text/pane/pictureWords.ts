import type { Language } from "../language";

/** Numbers arrive as text that is already formatted; tiers as "A Key", axes by their names. */
export interface PictureWords {
  readonly asTable: string;
  readonly asPicture: string;
  readonly industry: string;
  readonly nineBox: (across: string, up: string) => string;
  readonly zones: readonly [low: string, middle: string, high: string];
  readonly point: (parts: {
    readonly name: string;
    readonly tier: string;
    readonly across: string;
    readonly up: string;
    /** "" without a budget. */
    readonly amount: string;
  }) => string;
  readonly amount: string;
  readonly sizeIsBudget: string;
  readonly dots: (count: string) => string;
  readonly leftOut: (count: string) => string;
  readonly noAxis: (axis: string) => string;
  readonly noAxisTodo: (axis: string) => string;
  readonly noBudget: string;
  readonly nothing: string;
  readonly budget: string;
  readonly ofTotal: string;
  readonly others: (count: string) => string;
  readonly fewer: string;
  readonly more: (count: string) => string;
  /** Nothing unallocated is "". */
  readonly total: (total: string, reserve: string, unallocated: string) => string;
  /** The axis of attractiveness where there is little room. */
  readonly shortUp: string;
}

const en: PictureWords = {
  asTable: "Table",
  asPicture: "Chart",
  industry: "Industry",
  nineBox: (across, up) => `9-box: ${across} across, ${up} up. Arrow keys go from industry to industry, best first.`,
  zones: ["Hold back", "Be selective", "Invest"],
  point: ({ name, tier, across, up, amount }) =>
    `${name}, ${tier}: strength ${across}, attractiveness ${up}${amount === "" ? "" : `, budget ${amount}`}`,
  amount: "Budget",
  sizeIsBudget: "The larger a bubble, the larger its budget.",
  dots: (count) => `${count} further industries are dots.`,
  leftOut: (count) => `${count === "1" ? "1 industry has" : `${count} industries have`} no data on one axis.`,
  noAxis: (axis) => `No criterion counts towards ${axis}.`,
  noAxisTodo: (axis) => `On the Model tab, set the 9-box axis of at least one criterion to ${axis}.`,
  noBudget: "The model splits no budget. Set a total on the Budget tab.",
  nothing: "No industry to show here.",
  budget: "Budget by industry, largest first",
  ofTotal: "Of total",
  others: (count) => (count === "1" ? "1 other industry" : `${count} other industries`),
  fewer: "Show the largest only",
  more: (count) => `Show ${count} more`,
  total: (total, reserve, unallocated) =>
    `Total ${total} · reserve ${reserve}${unallocated === "" ? "" : ` · unallocated ${unallocated}`}`,
  shortUp: "Attract.",
};

const zh: PictureWords = {
  asTable: "表格",
  asPicture: "图表",
  industry: "行业",
  nineBox: (across, up) => `九宫格：横轴为${across}，纵轴为${up}。用方向键按排名逐个浏览行业。`,
  zones: ["控制投入", "择优投入", "加大投入"],
  point: ({ name, tier, across, up, amount }) =>
    `${name}，${tier}：自身能力 ${across}，市场吸引力 ${up}${amount === "" ? "" : `，预算 ${amount}`}`,
  amount: "预算",
  sizeIsBudget: "气泡越大，预算越多。",
  dots: (count) => `另有 ${count} 个行业以圆点表示。`,
  leftOut: (count) => `${count} 个行业在某一轴上没有数据。`,
  noAxis: (axis) => `没有指标计入“${axis}”。`,
  noAxisTodo: (axis) => `请在“模型”页中将至少一个指标的九宫格轴设为“${axis}”。`,
  noBudget: "当前模型没有分配预算。请在“预算”页中设置总额。",
  nothing: "没有可显示的行业。",
  budget: "各行业预算，由多到少",
  ofTotal: "占总额",
  others: (count) => `其余 ${count} 个行业`,
  fewer: "只看最多的几个",
  more: (count) => `再显示 ${count} 个`,
  total: (total, reserve, unallocated) =>
    `总额 ${total} · 预留 ${reserve}${unallocated === "" ? "" : ` · 未分配 ${unallocated}`}`,
  shortUp: "吸引力",
};

/** What the charts of the Results view say. */
export const pictureWords: Readonly<Record<Language, PictureWords>> = { en, zh };
