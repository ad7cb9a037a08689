import type { Language } from "./language";

/** Why Excel, or we before asking it, would not do it. */
export const workbookErrorCodes = [
  "protected",
  "structure",
  "cellEdit",
  "filtered",
  "tooLarge",
  "notFound",
  "noRange",
  "cancelled",
  "changed",
  "moved",
  "edited",
  "lost",
  "busy",
  "inactive",
  "refused",
] as const;
export type WorkbookErrorCode = (typeof workbookErrorCodes)[number];

/** What is known of a refusal, as far as words need it. */
export interface Refusal {
  readonly code: WorkbookErrorCode;
  /** Sheet or range; "" when unknown. */
  readonly where: string;
  /** What became of the cells: nothing had been written, it was put back, or part of it could not be. */
  readonly state: "untouched" | "restored" | "partial";
}

export interface ErrorText {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

type Words = Readonly<Record<WorkbookErrorCode, (where: string) => readonly [why: string, todo: string]>>;

const en: Words = {
  protected: (where) => [`${where || "the sheet"} is protected`, "Unprotect it on the Review tab and try again."],
  structure: () => [
    "the structure of the workbook is protected, and sheets are to be added or removed",
    "Switch Protect Workbook off on the Review tab and try again.",
  ],
  cellEdit: () => ["a cell is being edited", "Press Enter or Escape in the sheet and try again."],
  filtered: (where) => [
    `a filter hides rows of ${where || "the sheet"}, and Excel would write into the wrong ones`,
    "Clear the filter and try again.",
  ],
  tooLarge: () => ["Excel takes no more in one request", "Score a smaller range, or use values instead of formulas."],
  notFound: (where) => [
    `${where || "something the run needs"} is not there any more`,
    "Check the sheet and try again.",
  ],
  noRange: (where) => [
    `${where || "the selection"} is not a range of cells`,
    "Select a cell of your data and try again.",
  ],
  cancelled: () => ["you cancelled it", "Start it again whenever you like."],
  changed: (where) => [
    `somebody else changed ${where || "the workbook"} just now`,
    "Try again; their change will be counted in.",
  ],
  moved: (where) => [
    `rows, columns or cells were moved since the run, which now reaches to ${where || "other cells"}`,
    "Take that back with Excel's Undo and try again, or delete the results yourself.",
  ],
  edited: (where) => [
    `${where || "a cell"} was changed since the run, on a sheet that would get its former layout back`,
    "Note the change down, take it back with Excel's Undo or clear the cell, and try again.",
  ],
  lost: () => ["the connection to Excel was lost", "Reload the page or reopen the workbook and try again."],
  busy: () => ["Excel was too busy to finish it", "Wait a moment and try again."],
  inactive: () => ["another workbook is in front", "Click into this workbook and try again."],
  refused: (where) => [
    `Excel refused to change ${where || "the workbook"}`,
    "Save the workbook, reopen it and try again.",
  ],
};

const zh: Words = {
  protected: (where) => [`${where || "工作表"}受保护`, "请在“审阅”选项卡中取消保护后重试。"],
  structure: () => ["工作簿的结构受保护，无法增删工作表", "请在“审阅”选项卡中关闭“保护工作簿”后重试。"],
  cellEdit: () => ["有单元格正在编辑", "请在表中按 Enter 或 Esc 后重试。"],
  filtered: (where) => [`${where || "工作表"}的筛选隐藏了行，Excel 会写入错误的行`, "请清除筛选后重试。"],
  tooLarge: () => ["数据超过 Excel 单次请求的上限", "请缩小范围，或改为写入数值。"],
  notFound: (where) => [`找不到${where || "所需的内容"}`, "请检查工作表后重试。"],
  noRange: (where) => [`${where || "所选内容"}不是单元格区域`, "请选中数据中的一个单元格后重试。"],
  cancelled: () => ["操作已取消", "需要时可重新运行。"],
  changed: (where) => [`刚刚有人修改了${where || "工作簿"}`, "请重试，新的内容会一并计入。"],
  moved: (where) => [
    `运行之后有行、列或单元格被移动，现在位于${where || "其他单元格"}`,
    "请先用 Excel 的撤销恢复后重试，或自行删除结果。",
  ],
  edited: (where) => [
    `运行之后${where || "某个单元格"}被修改，而该工作表将恢复原来的布局`,
    "请记下修改的内容，用 Excel 的撤销恢复或清空该单元格，然后重试。",
  ],
  lost: () => ["与 Excel 的连接已断开", "请刷新页面或重新打开工作簿后重试。"],
  busy: () => ["Excel 过于繁忙，未能完成", "请稍候再试。"],
  inactive: () => ["当前在前台的是另一个工作簿", "请切换到此工作簿后重试。"],
  refused: (where) => [`Excel 拒绝修改${where || "工作簿"}`, "请保存并重新打开工作簿后重试。"],
};

const states: Readonly<Record<Language, Readonly<Record<Refusal["state"], string>>>> = {
  en: {
    untouched: "Nothing was changed.",
    restored: "What had been written was put back.",
    partial: "Part of what was written could not be put back; use Excel's Undo or close without saving.",
  },
  zh: {
    untouched: "未做任何修改。",
    restored: "已写入的内容已恢复原状。",
    partial: "部分已写入的内容未能恢复；请使用撤销，或不保存关闭。",
  },
};

const whats = {
  en: {
    score: "Could not score the industries",
    undo: "Could not undo the last run",
    freeze: "Could not freeze the workbook",
    read: "Could not read the workbook",
    select: "Could not select the cells",
  },
  zh: {
    score: "无法完成行业评分",
    undo: "无法撤销上次运行",
    freeze: "无法固定工作簿",
    read: "无法读取工作簿",
    select: "无法选中单元格",
  },
} as const;

/** What was asked for when Excel refused. */
export type RefusedTask = keyof (typeof whats)["en"];

/** The three parts of an error: what failed, why, and what to do. */
export function workbookErrorText(refusal: Refusal, language: Language, task: RefusedTask = "score"): ErrorText {
  const [why, todo] = (language === "zh" ? zh : en)[refusal.code](refusal.where);
  const what = whats[language][task];
  const sep = language === "zh" ? "" : " ";
  // Reading and selecting change nothing anyhow.
  const state = task === "read" || task === "select" ? "" : `${sep}${states[language][refusal.state]}`;
  return { what, why, todo: `${todo}${state}` };
}
