import type { Problem, ProblemCode, ProblemDetail, Severity } from "#core";
import type { Language } from "./language";
import { budgetProblems } from "./problemWords/budgetProblems";
import { fileProblems } from "./problemWords/fileProblems";
import { modelProblems } from "./problemWords/modelProblems";
import { scaleProblems } from "./problemWords/scaleProblems";
import { scoreProblems } from "./problemWords/scoreProblems";
import { sheetProblems } from "./problemWords/sheetProblems";
import { weightProblems } from "./problemWords/weightProblems";
import type { Wording } from "./problemWords/wording";
import { workbookProblems } from "./problemWords/workbookProblems";

/** A new code without words in both languages does not compile here. */
const wording: Wording<ProblemCode> = {
  ...fileProblems,
  ...modelProblems,
  ...weightProblems,
  ...scaleProblems,
  ...scoreProblems,
  ...budgetProblems,
  ...sheetProblems,
  ...workbookProblems,
};

/** Errors that the scoring reports as infos when the criterion has weight 0. */
const idleWhenInfo: ReadonlySet<ProblemCode> = new Set([
  "model/column-missing",
  "scale/rating-range",
  "scale/log-negative",
  "scale/one-row",
]);

/**
 * A problem in plain words, one to three sentences: what is wrong and why, and what to do; errors read "Could not …: why. What to do."
 *
 * The caller puts `problem.where` before it. Criteria are called by their column or, where a problem carries an id only, by the label
 * that our default criterion of that id has.
 *
 * @example problemText({ severity: "error", code: "tiers/none", where: "tiers", detail: {} }, "zh") // "无法划分等级：…"
 */
export function problemText({ severity, code, detail }: Problem, language: Language): string {
  // Each sentence reads its own code's keys, which `problem` made sure of.
  const text = wording[code][language](detail as ProblemDetail<ProblemCode>);
  if (severity !== "info" || !idleWhenInfo.has(code)) return text;
  return language === "zh"
    ? `${text}该指标权重为 0，不影响得分。`
    : `${text} Its weight is 0, so no score depends on it.`;
}

const severityWords: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  en: { error: "error", warning: "warning", info: "note" },
  zh: { error: "错误", warning: "警告", info: "提示" },
};

/** How grave a problem is, in one word. */
export function severityWord(severity: Severity, language: Language): string {
  return severityWords[language][severity];
}
