import type { Language } from "./language";
import type { ErrorText } from "./workbookErrorText";

export interface PaneWords {
  readonly title: string;
  readonly promise: string;
  readonly score: string;
  readonly scoreHint: string;
  readonly undo: string;
  readonly goOn: string;
  readonly scoring: string;
  readonly undoing: string;
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly scored: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly stopped: string;
  readonly nothingWritten: string;
  readonly mend: string;
  readonly decide: string;
  readonly unchanged: string;
  readonly freeze: string;
  readonly freezeHint: string;
  readonly counting: string;
  readonly freezing: string;
  /** Formulas that call our functions, and the cells that become values. */
  readonly freezeQuestion: (count: number, cells: number) => string;
  readonly freezeMeaning: string;
  readonly freezeNow: string;
  readonly keepFormulas: string;
  readonly frozen: (count: number) => string;
  readonly frozenMeaning: string;
  readonly nothingToFreeze: string;
  readonly notFrozen: string;
  readonly unexpected: ErrorText;
  readonly noHost: ErrorText & { readonly reload: string };
}

const en: PaneWords = {
  title: "Sector Signal",
  promise: "Which industries first? A score, a rank and a light for each, with the reason.",
  score: "Score industries",
  scoreHint: "Works on the selection, its table, or the region around it.",
  undo: "Undo",
  goOn: "Go on anyway",
  scoring: "Scoring …",
  undoing: "Putting the sheet back …",
  undone: "Undone: the workbook is as it was before the last run.",
  nothingToUndo: "There is no run to undo.",
  scored: (count) => (count === 1 ? "1 industry scored" : `${count} industries scored`),
  notes: (count) => (count === 1 ? "1 thing worth knowing" : `${count} things worth knowing`),
  stopped: "Could not score these rows",
  nothingWritten: "nothing was written",
  mend: "Mend what is listed below and run again.",
  decide: "Read what is listed below, then decide.",
  unchanged: "Everything was up to date: nothing had to be written.",
  freeze: "Freeze for sharing",
  freezeHint: "For colleagues without the add-in: our functions become values.",
  counting: "Looking for our functions …",
  freezing: "Replacing formulas by their values …",
  freezeQuestion: (count, cells) => {
    const formulas = count === 1 ? "1 formula uses" : `${count} formulas use`;
    return `${formulas} our functions${cells > count ? `, in ${cells} cells with what they spill` : ""}`;
  },
  freezeMeaning:
    "As values they no longer change, and colleagues without the add-in see numbers instead of #NAME?. All other formulas stay. You can undo this until the next run.",
  freezeNow: "Replace by values",
  keepFormulas: "Keep formulas",
  frozen: (count) => `${count === 1 ? "1 formula" : `${count} formulas`} replaced by values`,
  frozenMeaning: "The workbook can now be read without the add-in.",
  nothingToFreeze: "No cell of this workbook uses our functions: there is nothing to freeze.",
  notFrozen: "Could not freeze the workbook",
  unexpected: {
    what: "Could not finish",
    why: "something went wrong in the add-in itself",
    todo: "Check the sheet, use Undo if something is half done, and run again. If it comes back, report it.",
  },
  noHost: {
    what: "Could not reach Excel",
    why: "this page works inside Excel only, and Excel did not answer",
    todo: "Reload the pane; if that does not help, close it and open it again from the Home tab.",
    reload: "Reload",
  },
};

const zh: PaneWords = {
  title: "行业红绿灯",
  promise: "先做哪些行业？逐一给出得分、排名和红绿灯，并说明理由。",
  score: "行业评分",
  scoreHint: "作用于所选区域、所在表格或周围区域。",
  undo: "撤销",
  goOn: "仍然继续",
  scoring: "正在评分……",
  undoing: "正在恢复表格……",
  undone: "已撤销：工作簿已恢复到上次运行之前。",
  nothingToUndo: "没有可撤销的运行。",
  scored: (count) => `已评分 ${count} 个行业`,
  notes: (count) => `${count} 条说明`,
  stopped: "无法为这些行评分",
  nothingWritten: "没有写入任何内容",
  mend: "请修正下列问题后重试。",
  decide: "请阅读下列说明后决定。",
  unchanged: "一切都是最新的，无需写入。",
  freeze: "固定以便分享",
  freezeHint: "供没有加载项的同事使用：本加载项的函数将转为数值。",
  counting: "正在查找本加载项的函数……",
  freezing: "正在将公式转为数值……",
  freezeQuestion: (count, cells) =>
    `${count} 个公式使用了本加载项的函数${cells > count ? `，连同溢出区域共 ${cells} 个单元格` : ""}`,
  freezeMeaning:
    "转为数值后不再变化，没有加载项的同事看到的是数字而不是 #NAME?。其他公式保持不变。下次运行之前可以撤销。",
  freezeNow: "转为数值",
  keepFormulas: "保留公式",
  frozen: (count) => `已将 ${count} 个公式转为数值`,
  frozenMeaning: "没有加载项也能阅读此工作簿了。",
  nothingToFreeze: "此工作簿中没有单元格使用本加载项的函数，无需固定。",
  notFrozen: "无法固定工作簿",
  unexpected: {
    what: "未能完成",
    why: "加载项自身出现错误",
    todo: "请检查工作表，必要时撤销，然后重试。如再次出现，请反馈。",
  },
  noHost: {
    what: "无法连接 Excel",
    why: "本页面只能在 Excel 中使用，而 Excel 没有应答",
    todo: "请重新加载窗格；如仍无效，请关闭窗格并从“开始”选项卡重新打开。",
    reload: "重新加载",
  },
};

/** What the pane says itself; problems and errors have words of their own. */
export const paneWords: Readonly<Record<Language, PaneWords>> = { en, zh };
