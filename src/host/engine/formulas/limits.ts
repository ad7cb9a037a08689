import { isWellFormed } from "./syntax";
import { tokenize } from "./tokens";

export type FormulaProblem = "malformed" | "too-long";

/** Why Excel would not take this formula (with its leading "="), or null; see "Excel specifications and limits". */
export function checkFormula(formula: string): FormulaProblem | null {
  if (formula.length > 8192) return "too-long";
  if (!isWellFormed(formula)) return "malformed";
  let depth = 0;
  let deepest = 0;
  for (const { kind, text } of tokenize(formula)) {
    if (kind === "open") deepest = Math.max(deepest, ++depth);
    if (kind === "close") depth--;
    // The quotes around it do not count, a doubled quote inside counts once.
    if (kind === "string" && text.slice(1, -1).replaceAll('""', '"').length > 255) return "malformed";
  }
  return deepest > 64 ? "malformed" : null;
}
