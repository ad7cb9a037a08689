import { tokenize } from "../formulas/tokens";
import type { Culture } from "./culture";

/**
 * A formula with the culture's separators: "=SUM(1.5,2)" is "=SUM(1,5;2)" in de-DE. Names of functions follow Office's display
 * language, not the culture, and stay English.
 */
export function toLocalFormula(formula: string, { decimal, list, column }: Culture): string {
  if (list === ",") return formula;
  const array: Readonly<Record<string, string>> = { ".": decimal, ",": column };
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (kind === "number") return text.replace(".", decimal);
      if (kind === "separator") return list;
      if (kind === "structured") return text.replace(/\](\s*),(\s*)\[/g, `]$1${list}$2[`);
      return kind === "array" ? text.replace(ARRAY_PART, (part) => array[part] ?? part) : text;
    })
    .join("");
}

const ARRAY_PART = /"(?:[^"]|"")*"|[.,]/g;
/** Texts, sheets in apostrophes, arrays, columns in brackets, numbers with a point, and what parts arguments and decimals. */
const PART =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:"(?:[^"]|"")*"|[^{}"])*\}|\[[^[\]]*\]|[\p{L}_$][\p{L}\p{N}_.$]*|\d+\.\d|[,;]/gu;

/** What a formula typed under these settings is in en-US; null when it is none: "1.5" is no number in de-DE. */
export function fromLocalFormula(formula: string, { decimal, list, column }: Culture): string | null {
  if (list === ",") return formula;
  const array: Readonly<Record<string, string>> = { [decimal]: ".", [column]: "," };
  const plain: Readonly<Record<string, string>> = { [decimal]: ".", [list]: "," };
  let pointed = false;
  const english = formula.replace(PART, (part) => {
    if (/^\d+\./.test(part)) pointed = true;
    return part.startsWith("{") ? part.replace(ARRAY_PART, (inner) => array[inner] ?? inner) : (plain[part] ?? part);
  });
  return pointed ? null : english;
}
