import type { Language } from "../language";

/** What a number field says about what was typed; limits come as they are shown. */
export interface FieldWords {
  readonly notNumber: (typed: string) => string;
  readonly empty: string;
  readonly atLeast: (min: string) => string;
  readonly atMost: (max: string) => string;
  readonly between: (min: string, max: string) => string;
}

const en: FieldWords = {
  notNumber: (typed) => `“${typed}” is not a number. Type one such as 1,200, 12% or 3.5.`,
  empty: "Type a number.",
  atLeast: (min) => `Type ${min} or more.`,
  atMost: (max) => `Type ${max} or less.`,
  between: (min, max) => `Type a number from ${min} to ${max}.`,
};

const zh: FieldWords = {
  notNumber: (typed) => `“${typed}”不是数字。请输入如 1,200、12% 或 3.5万。`,
  empty: "请输入数字。",
  atLeast: (min) => `请输入不小于 ${min} 的数。`,
  atMost: (max) => `请输入不大于 ${max} 的数。`,
  between: (min, max) => `请输入 ${min} 到 ${max} 之间的数。`,
};

export const fieldWords: Readonly<Record<Language, FieldWords>> = { en, zh };
