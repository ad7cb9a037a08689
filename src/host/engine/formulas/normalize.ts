import { tokenize } from "./tokens";

/** The formula as Excel writes it back: functions, cells, TRUE and errors in capitals, a typed `_xlfn.` taken off. */
export function normalizeFormula(formula: string): string {
  const tokens = tokenize(formula.trim());
  return tokens
    .map(({ kind, text }) => {
      if (kind === "function") return text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
      if (kind === "logical" || kind === "error") return text.toUpperCase();
      if (kind !== "reference") return text;
      const start = text.lastIndexOf("!", text.length - 2) + 1;
      return text.slice(0, start) + text.slice(start).toUpperCase();
    })
    .join("");
}
