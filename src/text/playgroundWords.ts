import type { Language } from "./language";

export interface PlaygroundWords {
  readonly title: string;
  readonly fileStrip: string;
  readonly open: string;
  readonly save: string;
  readonly newBook: string;
  readonly samples: string;
  readonly language: string;
  readonly dark: string;
  readonly light: string;
  readonly unsaved: string;
  readonly ribbon: string;
  readonly ribbonTab: string;
  readonly sheet: string;
  readonly pane: string;
  readonly reloadPane: string;
  readonly paneWidth: string;
  readonly dropHere: string;
  readonly bookName: string;
  readonly notOpened: (file: string) => string;
  readonly unreadable: Readonly<Record<string, string>>;
  readonly notSaved: string;
  readonly stillOpen: string;
  readonly discard: string;
  readonly discardMeaning: (file: string) => string;
  readonly discardNow: string;
  readonly keep: string;
  readonly close: string;
  readonly refused: string;
  readonly refusals: Readonly<Record<string, string>>;
  readonly refusedOtherwise: (code: string) => string;
  readonly developer: string;
  readonly protect: string;
  readonly cellEdit: string;
  readonly failAt: string;
  readonly failAtHint: string;
  readonly payload: string;
  readonly payloadHint: string;
  readonly blanks: string;
  readonly blanksHint: string;
  readonly blankModes: Readonly<Record<"zero" | "null" | "empty", string>>;
  readonly traffic: (requests: number, actions: number, sent: string, received: string) => string;
  readonly set: string;
  readonly privacy: string;
  readonly charts: ChartWords;
}

/** What is said of a chart on the sheet. */
export interface ChartWords {
  /** By how it is drawn. */
  readonly kinds: Readonly<
    Record<"column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "bubble" | "radar" | "stock", string>
  >;
  /** A type of Excel's that is not drawn; "Invalid" is one that Excel itself has no name for. */
  readonly notDrawn: (type: string) => string;
  /** The accessible name of a chart; its title may be "". */
  readonly label: (title: string, kind: string) => string;
}

const en: PlaygroundWords = {
  title: "Sector Signal playground",
  fileStrip: "File",
  open: "Open …",
  save: "Save as .xlsx",
  newBook: "New",
  samples: "Samples",
  language: "Language",
  dark: "Dark",
  light: "Light",
  unsaved: "not saved",
  ribbon: "Ribbon",
  ribbonTab: "Home",
  sheet: "Workbook",
  pane: "Task pane",
  reloadPane: "Reload the pane",
  paneWidth: "Width of the pane",
  dropHere: "Drop an .xlsx file to open it",
  bookName: "Book1.xlsx",
  notOpened: (file) => `Could not open ${file}`,
  unreadable: {
    encrypted: "it is protected by a password. Save it without one in Excel and open it again.",
    damaged: "it is damaged. Open and save it in Excel, then try again.",
    "not-xlsx": "it is no .xlsx workbook. Save it as .xlsx in Excel and open it again.",
  },
  notSaved: "Could not save the workbook: nothing was written. The workbook stays open as it is.",
  stillOpen: "The workbook that was open stays open.",
  discard: "Leave the changes behind?",
  discardMeaning: (file) => `${file} has changes that are not saved. Opening another workbook drops them.`,
  discardNow: "Drop changes",
  keep: "Keep working",
  close: "Close",
  refused: "Could not do that",
  refusals: {
    AccessDenied: "the sheet is protected. Unprotect it in the developer's panel, or edit another sheet.",
    InvalidArgument: "this text or number does not fit here. Nothing was changed.",
    ItemAlreadyExists: "another sheet has this name. Choose a different one.",
    InvalidOperation: "Excel does not allow this here. Nothing was changed.",
  },
  refusedOtherwise: (code) => `Excel refuses it (${code}). Nothing was changed.`,
  developer: "For developers",
  protect: "Protect the active sheet",
  cellEdit: "Act as if a cell were being edited",
  failAt: "Fail in",
  failAtHint: "actions from now",
  payload: "Payload limit",
  payloadHint: "KB, 0 for none",
  blanks: "Blank cells reach functions as",
  blanksHint: "applies when the workbook is opened anew",
  blankModes: { zero: "0 (desktop)", null: "null (web)", empty: "empty text" },
  traffic: (requests, actions, sent, received) =>
    `${requests} ${requests === 1 ? "request" : "requests"} · ${actions} ${actions === 1 ? "action" : "actions"} · ${sent} sent · ${received} received`,
  set: "Set",
  privacy: "Everything stays on this computer.",
  charts: {
    kinds: {
      column: "Column chart",
      bar: "Bar chart",
      line: "Line chart",
      area: "Area chart",
      pie: "Pie chart",
      doughnut: "Doughnut chart",
      radar: "Radar chart",
      stock: "Stock chart",
      scatter: "Scatter chart",
      bubble: "Bubble chart",
    },
    notDrawn: (type) => (type === "Invalid" ? "A chart that is not drawn here" : `${type} chart, not drawn here`),
    label: (title, kind) => (title === "" ? kind : `${title}, ${kind}`),
  },
};

const zh: PlaygroundWords = {
  title: "行业红绿灯试用台",
  fileStrip: "文件",
  open: "打开…",
  save: "另存为 .xlsx",
  newBook: "新建",
  samples: "示例",
  language: "语言",
  dark: "深色",
  light: "浅色",
  unsaved: "未保存",
  ribbon: "功能区",
  ribbonTab: "开始",
  sheet: "工作簿",
  pane: "任务窗格",
  reloadPane: "重新加载窗格",
  paneWidth: "窗格宽度",
  dropHere: "将 .xlsx 文件拖放到此处即可打开",
  bookName: "工作簿1.xlsx",
  notOpened: (file) => `无法打开“${file}”`,
  unreadable: {
    encrypted: "文件设有密码。请在 Excel 中去掉密码并保存，然后重新打开。",
    damaged: "文件已损坏。请在 Excel 中打开并保存，然后重试。",
    "not-xlsx": "这不是 .xlsx 工作簿。请在 Excel 中另存为 .xlsx，然后重新打开。",
  },
  notSaved: "无法保存工作簿：没有写入任何内容，工作簿保持打开。",
  stillOpen: "原来的工作簿保持打开。",
  discard: "放弃更改？",
  discardMeaning: (file) => `“${file}”有尚未保存的更改，打开其他工作簿会丢失这些更改。`,
  discardNow: "放弃更改",
  keep: "继续编辑",
  close: "关闭",
  refused: "无法执行此操作",
  refusals: {
    AccessDenied: "工作表受保护。请在开发者面板中取消保护，或编辑其他工作表。",
    InvalidArgument: "此处不能输入这样的文本或数字。没有更改任何内容。",
    ItemAlreadyExists: "已有同名工作表，请换一个名称。",
    InvalidOperation: "Excel 不允许在此执行该操作。没有更改任何内容。",
  },
  refusedOtherwise: (code) => `Excel 拒绝了该操作（${code}）。没有更改任何内容。`,
  developer: "开发者",
  protect: "保护当前工作表",
  cellEdit: "模拟单元格处于编辑状态",
  failAt: "从现在起第",
  failAtHint: "个操作失败",
  payload: "数据量上限",
  payloadHint: "KB，0 表示不限",
  blanks: "空单元格传给函数的值",
  blanksHint: "重新打开工作簿后生效",
  blankModes: { zero: "0（桌面版）", null: "null（网页版）", empty: "空文本" },
  traffic: (requests, actions, sent, received) =>
    `${requests} 次请求 · ${actions} 个操作 · 发送 ${sent} · 接收 ${received}`,
  set: "设置",
  privacy: "所有内容都只留在本机。",
  charts: {
    kinds: {
      column: "柱形图",
      bar: "条形图",
      line: "折线图",
      area: "面积图",
      pie: "饼图",
      doughnut: "圆环图",
      radar: "雷达图",
      stock: "股价图",
      scatter: "散点图",
      bubble: "气泡图",
    },
    notDrawn: (type) => (type === "Invalid" ? "此处无法显示这种图表" : `图表类型 ${type}，此处无法显示`),
    label: (title, kind) => (title === "" ? kind : `${title}，${kind}`),
  },
};

/** What the playground says around the grid and the pane. */
export const playgroundWords: Readonly<Record<Language, PlaygroundWords>> = { en, zh };
