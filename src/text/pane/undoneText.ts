import type { Language } from "../language";

/** The first five of many, which is enough to find the others. */
const someOf = (cells: readonly string[], separator: string): string =>
  `${cells.slice(0, 5).join(separator)}${cells.length > 5 ? " …" : ""}`;

/** That a run is undone, and which cells stay because somebody wrote there since. */
export function undoneText(kept: readonly string[], language: Language): string {
  if (language === "zh")
    return kept.length === 0
      ? "已撤销：工作簿已恢复到上次运行之前。"
      : `已撤销。运行之后填写的内容保留不动：${someOf(kept, "、")}。`;
  return kept.length === 0
    ? "Undone: the workbook is as it was before the last run."
    : `Undone. What was written since the run stays: ${someOf(kept, ", ")}.`;
}
