import type { ColumnFormat, Severity } from "#core";
import type { Language } from "../language";

export interface DataWords {
  readonly columns: string;
  readonly problems: string;
  /** What the range holds, in one line. */
  readonly summary: (industries: string, columns: string, used: string) => string;
  readonly totalsLeftOut: (count: number) => string;
  readonly hiddenRows: string;
  readonly names: string;
  readonly formats: Readonly<Record<ColumnFormat, string>>;
  /** A criterion by its label and its question. */
  readonly feeds: (criterion: string, group: string) => string;
  readonly gate: string;
  readonly notUsed: string;
  readonly notUsedBecause: (reason: string) => string;
  /** Numbers typed as text; units such as 万 or % that they carry, joined, or "". */
  readonly typedAsText: (count: string, units: string) => string;
  readonly missing: (count: string) => string;
  readonly errors: (count: string) => string;
  readonly unreadable: (count: string) => string;
  readonly filter: string;
  readonly all: string;
  readonly inUse: string;
  readonly notInUse: string;
  readonly withGaps: string;
  readonly noneShown: string;
  readonly nothingToMend: string;
  readonly nothingToMendHint: string;
  /** A heading over the problems of one severity. */
  readonly severities: Readonly<Record<Severity, (count: number) => string>>;
  readonly moreAlike: (count: string) => string;
  readonly moreLines: (count: string) => string;
}

const en: DataWords = {
  columns: "Columns",
  problems: "Problems",
  summary: (industries, columns, used) => `${industries} industries · ${columns} columns · ${used} in use`,
  totalsLeftOut: (count) => (count === 1 ? "1 totals row left out" : `${count} totals rows left out`),
  hiddenRows: "Hidden rows are scored too",
  names: "Industry names",
  formats: { number: "Number", percent: "Percent", date: "Date", text: "Text" },
  feeds: (criterion, group) => `${criterion} · ${group}`,
  gate: "Red line",
  notUsed: "Not used",
  notUsedBecause: (reason) => `Not used: ${reason}`,
  typedAsText: (count, units) => `${count} typed as text${units === "" ? "" : ` (${units})`}`,
  missing: (count) => `${count} missing`,
  errors: (count) => `${count} ${count === "1" ? "error" : "errors"}`,
  unreadable: (count) => `${count} not readable`,
  filter: "Show columns",
  all: "All",
  inUse: "In use",
  notInUse: "Not used",
  withGaps: "With gaps",
  noneShown: "No column here.",
  nothingToMend: "Nothing to mend",
  nothingToMendHint: "Every column in use was read in full.",
  severities: {
    error: (count) => (count === 1 ? "1 error" : `${count} errors`),
    warning: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
    info: (count) => (count === 1 ? "1 note" : `${count} notes`),
  },
  moreAlike: (count) => `Show ${count} more of this kind`,
  moreLines: (count) => `Show ${count} more`,
};

const zh: DataWords = {
  columns: "数据列",
  problems: "问题",
  summary: (industries, columns, used) => `${industries} 个行业 · ${columns} 列 · 使用 ${used} 列`,
  totalsLeftOut: (count) => `已略过 ${count} 个合计行`,
  hiddenRows: "隐藏的行同样参与评分",
  names: "行业名称",
  formats: { number: "数字", percent: "百分比", date: "日期", text: "文字" },
  feeds: (criterion, group) => `${criterion} · ${group}`,
  gate: "红线",
  notUsed: "未使用",
  notUsedBecause: (reason) => `未使用：${reason}`,
  typedAsText: (count, units) => `${count} 个文本型数字${units === "" ? "" : `（${units}）`}`,
  missing: (count) => `${count} 个缺失`,
  errors: (count) => `${count} 个错误值`,
  unreadable: (count) => `${count} 个无法识别`,
  filter: "显示哪些列",
  all: "全部",
  inUse: "已使用",
  notInUse: "未使用",
  withGaps: "有缺口",
  noneShown: "没有这样的列。",
  nothingToMend: "无需处理",
  nothingToMendHint: "已使用的列均完整读取。",
  severities: {
    error: (count) => `${count} 个错误`,
    warning: (count) => `${count} 个警告`,
    info: (count) => `${count} 条提示`,
  },
  moreAlike: (count) => `显示其余 ${count} 条同类问题`,
  moreLines: (count) => `再显示 ${count} 条`,
};

/** Words of the pane's view of the data. */
export const dataWords: Readonly<Record<Language, DataWords>> = { en, zh };
