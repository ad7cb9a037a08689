import { defaultCriteria } from "#core";
import type { Language } from "../language";
import { modelWords } from "../modelWords";
import { sheetWords } from "../sheetWords";
import { counted, readableNumber, type Entry } from "./numbers";

/** The label of one of our default criteria; any other id as it is, since a problem carries no label. */
export function criterionName(id: Entry, language: Language): string {
  return defaultCriteria.find((criterion) => criterion.id === id)?.label[language] ?? String(id);
}

/** The question that a group asks, in one word. */
export function groupName(group: Entry, language: Language): string {
  return wordFor(sheetWords[language].groups, group) ?? String(group);
}

/** What a field of the model is called on its sheet; a name, such as a row's under floors, as it is. */
export function fieldName(field: Entry, language: Language): string {
  const { criteria, tiers, gates, budget, settings, sections } = modelWords[language];
  const { min, share } = tiers;
  const { capTier, reason } = gates;
  const { low, high, axis, weight, direction, scale, column, group, id } = criteria;
  const words = {
    ...{ id, column, group, weight, direction, scale, low, high, axis, min, share, capTier, reason },
    ...budget,
    ...settings,
    ...fileWords[language],
    ...{ criteria: sections.criteria, groups: sections.groups, tiers: sections.tiers, gates: sections.gates },
    ...{ kind: scale, shares: share, budget: sections.budget },
    ...sheetWords[language].groups,
    ...sheetWords[language].tests,
  };
  return wordFor(words, field) ?? String(field);
}

/** Fields that stand in a model file only, or under another word on the sheet. */
const fileWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { points: "points", bands: "bands", floors: "floor", caps: "cap", locks: "lock", missing: "missing data" },
  zh: {
    ...{ points: "折点", bands: "分档", floors: "下限", caps: "上限", locks: "锁定金额", missing: "缺失数据" },
    ...{ version: "版本", label: "名称", log: "对数", suggested: "建议值", policy: "缺失处理方式" },
  },
};

/** What may be typed: the keys, which model file and sheet both take, in Chinese with the sheet's words. */
export function choiceNames(choices: Entry, language: Language): string {
  const keys = String(choices).split(", ");
  if (language === "en") return keys.join(", ");
  const { groups, directions, axes, scales, tests } = sheetWords.zh;
  const words = { ...groups, ...directions, ...axes, ...scales, ...tests };
  return keys
    .map((key) => {
      const word = wordFor(words, key);
      return word === undefined ? key : `${word}（${key}）`;
    })
    .join("、");
}

const kinds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    ...{ number: "a number", string: "text", text: "text", boolean: "true or false", "true or false": "true or false" },
    ...{
      list: "a list",
      object: "an object",
      "[number, number]": "two numbers",
      null: "nothing",
      undefined: "nothing",
    },
  },
  zh: {
    ...{ number: "数字", string: "文字", text: "文字", boolean: "真假值", "true or false": "true 或 false" },
    ...{ list: "列表", object: "对象", "[number, number]": "两个数字", null: "空值", undefined: "空值" },
  },
};

/** What kind of thing was expected or found; a number or any other text as it is. */
export function kindName(kind: Entry, language: Language): string {
  return wordFor(kinds[language], kind) ?? readableNumber(kind);
}

/** "3 industries (Retail, Steel, Power)": how many rows, and the first of them by name. */
export function industries(count: Entry, rows: Entry, language: Language): string {
  if (language === "en") return `${counted(count, "industry", "industries")} (${String(rows)})`;
  // Names come joined with an English comma.
  return ` ${readableNumber(count)} 个行业（${String(rows).replace(/([\p{Script=Han}）]), /gu, "$1、")}）`;
}

function wordFor(words: Readonly<Record<string, string>>, key: Entry): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
