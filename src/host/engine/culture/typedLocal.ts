import type { Culture } from "./culture";
import { fromLocalFormula } from "./localFormula";
import { readLocal } from "./readLocal";

/** What is typed into a cell under these regional settings, as one would type it in en-US; null for a formula that is none there. */
export function typedLocal(text: string, culture: Culture): string | null {
  if (text.startsWith("'")) return text;
  if (text.startsWith("=")) return fromLocalFormula(text, culture);
  const plain = readLocal(text, culture);
  if (plain !== null) return plain;
  // An apostrophe keeps a text that en-US would take for a number.
  return (/^[+@-]/.test(text) ? fromLocalFormula(text, culture) : null) ?? `'${text}`;
}
