import { counted, readableNumber } from "./problemWords/numbers";
import type { Language } from "./language";
import type { ErrorText } from "./workbookErrorText";

export interface PaneWords {
  readonly title: string;
  readonly score: string;
  readonly undo: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly close: string;
  readonly more: string;
  readonly loading: string;
  readonly views: Readonly<Record<"results" | "data" | "model" | "budget", string>>;
  readonly reading: string;
  readonly readAgain: string;
  readonly outdated: string;
  readonly preview: string;
  readonly draft: string;
  readonly discard: string;
  readonly industries: (count: number) => string;
  readonly criteria: (count: number) => string;
  readonly modelFrom: (sheet: string) => string;
  readonly suggestedModel: string;
  readonly noRange: string;
  readonly noRangeHint: string;
  /** Rows were found and cannot be read as they are. */
  readonly brokenRange: string;
  readonly brokenRangeHint: string;
  readonly showRange: string;
  readonly change: string;
  readonly pick: string;
  readonly picked: (range: string) => string;
  readonly pickHint: string;
  readonly useSelection: string;
  readonly findRange: string;
  readonly goOn: string;
  readonly scoring: string;
  readonly undoing: string;
  readonly nothingToUndo: string;
  readonly scored: (count: number) => string;
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
  score: "Score industries",
  undo: "Undo last run",
  cancel: "Cancel",
  cancelled: "Cancelled: the workbook is as it was before.",
  close: "Close",
  more: "More",
  loading: "Loading …",
  views: { results: "Results", data: "Data", model: "Model", budget: "Budget" },
  reading: "Reading the workbook …",
  readAgain: "Read again",
  outdated: "Out of date: the workbook has changed since it was read.",
  preview: "A preview: nothing is in the sheet yet.",
  draft: "A preview of your changes: they are not in the workbook yet.",
  discard: "Discard changes",
  industries: (count) => counted(count, "industry", "industries"),
  criteria: (count) => counted(count, "criterion", "criteria"),
  modelFrom: (sheet) => `model from ${sheet}`,
  suggestedModel: "suggested model",
  noRange: "No industries found",
  noRangeHint: "Select a cell of your table in the sheet, then choose Change.",
  brokenRange: "Not ready to score",
  brokenRangeHint: "Mend what is listed below and read again, or choose another range.",
  showRange: "Select in the sheet",
  change: "Change",
  pick: "Select a range or a cell of a table in the sheet",
  picked: (range) => `Selected: ${range}`,
  pickHint: "A single cell stands for its table or the region around it.",
  useSelection: "Use selection",
  findRange: "Find it for me",
  goOn: "Go on anyway",
  scoring: "Scoring …",
  undoing: "Putting the sheet back …",
  nothingToUndo: "There is no run to undo.",
  scored: (count) => `${counted(count, "industry", "industries")} scored`,
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
  frozen: (count) => `${counted(count, "formula")} replaced by values`,
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
  score: "行业评分",
  undo: "撤销上次运行",
  cancel: "取消",
  cancelled: "已取消：工作簿保持原样。",
  close: "关闭",
  more: "更多",
  loading: "正在加载……",
  views: { results: "结果", data: "数据", model: "模型", budget: "预算" },
  reading: "正在读取工作簿……",
  readAgain: "重新读取",
  outdated: "已过期：读取之后工作簿有改动。",
  preview: "这是预览，尚未写入工作表。",
  draft: "这是修改后的预览，尚未写入工作簿。",
  discard: "放弃修改",
  industries: (count) => `${readableNumber(count)} 个行业`,
  criteria: (count) => `${readableNumber(count)} 项指标`,
  modelFrom: (sheet) => `模型来自 ${sheet}`,
  suggestedModel: "建议模型",
  noRange: "未找到行业数据",
  noRangeHint: "请在表中选中数据的一个单元格，然后点“更改”。",
  brokenRange: "暂时无法评分",
  brokenRangeHint: "请修正下列问题后重新读取，或另选区域。",
  showRange: "在表中选中",
  change: "更改",
  pick: "请在表中选择区域，或表格内的一个单元格",
  picked: (range) => `已选：${range}`,
  pickHint: "只选一个单元格时，取其所在表格或周围区域。",
  useSelection: "使用所选区域",
  findRange: "自动查找",
  goOn: "仍然继续",
  scoring: "正在评分……",
  undoing: "正在恢复表格……",
  nothingToUndo: "没有可撤销的运行。",
  scored: (count) => `已评分 ${readableNumber(count)} 个行业`,
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
  frozen: (count) => `已将 ${readableNumber(count)} 个公式转为数值`,
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
