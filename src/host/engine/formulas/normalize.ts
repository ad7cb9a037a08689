import type { Token } from "./tokens";
import { tokenize } from "./tokens";

/**
 * The formula as Excel writes it back: functions, cells, TRUE and errors in capitals, a typed `_xlfn.` taken off.
 * `spell` knows how the book writes its own words, see spelling.ts.
 */
export function normalizeFormula(formula: string, spell: (token: Token) => string = ({ text }) => text): string {
  const tokens = tokenize(formula.trim());
  return tokens
    .map((token) => {
      const { kind, text } = token;
      if (kind === "function") return text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
      if (kind === "logical" || kind === "error") return text.toUpperCase();
      if (kind !== "reference") return spell(token);
      const start = text.lastIndexOf("!", text.length - 2) + 1;
      return spell({ kind, text: text.slice(0, start) + text.slice(start).toUpperCase() });
    })
    .join("");
}
