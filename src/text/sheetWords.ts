import type { Axis, CriterionGroup, Direction, ScaleKind } from "#core";
import type { Language } from "./language";

/** How a scale is called on the model sheet; the log variant of goalposts has a name of its own. */
export type ScaleWord = ScaleKind | "logGoalposts";
/** How a gate compares. */
export type GateTest = "below" | "above" | "equals";

interface SheetWords {
  readonly columns: Readonly<Record<"score" | "rank" | "tier" | "why", string>>;
  readonly rerun: string;
  readonly insufficient: string;
  readonly groups: Readonly<Record<CriterionGroup, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly scales: Readonly<Record<ScaleWord, string>>;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly tests: Readonly<Record<GateTest, string>>;
  readonly yes: string;
  readonly no: string;
  readonly ok: string;
  readonly suggested: string;
}

/** Short words of the written sheets. Texts in formulas must hold no double quote. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = {
  en: {
    columns: { score: "Score", rank: "Rank", tier: "Tier", why: "Why" },
    rerun: "score again",
    insufficient: "Insufficient data",
    groups: { now: "Now", future: "Future", effort: "Effort" },
    directions: { benefit: "Benefit", cost: "Cost" },
    scales: {
      goalposts: "Goalposts",
      logGoalposts: "Log goalposts",
      points: "Points",
      bands: "Bands",
      rating: "Rating 0–10",
      minmax: "Min–max of these rows",
      percentile: "Percentile of these rows",
    },
    axes: { attractiveness: "Attractiveness", strength: "Strength" },
    tests: { below: "below", above: "above", equals: "equals" },
    yes: "yes",
    no: "no",
    ok: "OK",
    suggested: "suggested, review",
  },
  zh: {
    columns: { score: "得分", rank: "排名", tier: "等级", why: "理由" },
    rerun: "请重新评分",
    insufficient: "数据不足",
    groups: { now: "当下", future: "未来", effort: "投入" },
    directions: { benefit: "越大越好", cost: "越小越好" },
    scales: {
      goalposts: "区间",
      logGoalposts: "对数区间",
      points: "折线",
      bands: "分档",
      rating: "0–10 评级",
      minmax: "本表最小–最大",
      percentile: "本表百分位",
    },
    axes: { attractiveness: "市场吸引力", strength: "自身能力" },
    tests: { below: "低于", above: "高于", equals: "等于" },
    yes: "是",
    no: "否",
    ok: "正常",
    suggested: "建议值，请确认",
  },
};

/** The key whose word, in any language, a person typed into a cell; undefined when it is none of them. */
export function keyOfWord<K extends string>(
  typed: string,
  pick: (words: SheetWords) => Readonly<Record<K, string>>,
): K | undefined {
  const wanted = typed.trim().toLowerCase();
  for (const words of Object.values(sheetWords)) {
    for (const [key, word] of Object.entries<string>(pick(words))) {
      if (word.toLowerCase() === wanted || key.toLowerCase() === wanted) return key as K;
    }
  }
  return undefined;
}
