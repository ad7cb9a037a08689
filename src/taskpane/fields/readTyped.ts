import { halfWidth } from "#core";
import { fieldWords, type Language } from "#text";
import { parseNumber } from "#workbook";
import { showNumber, type NumberUnit } from "./showNumber";

export interface NumberLimits {
  readonly unit?: NumberUnit;
  /** Least and greatest number that is taken, in the value's own unit. */
  readonly min?: number;
  readonly max?: number;
}

/** A finite number within the limits, or why not, in words. */
export type Typed = { readonly value: number } | { readonly error: string };

/**
 * Reads what somebody typed into a number field, as a cell would be read: "1,000", "12%", "1.5万", "１２".
 *
 * With the unit "fraction" a bare 12 means 12 %, because the field shows percents; with "points" 12% means 12.
 *
 * @example readTyped("1.5万", "zh", {}) // { value: 15000 }
 */
export function readTyped(text: string, language: Language, { unit = "plain", min, max }: NumberLimits): Typed {
  const words = fieldWords[language];
  const bare = halfWidth(text).trim();
  if (bare === "") return { error: words.empty };
  const isPercent = bare.endsWith("%");
  const read = parseNumber(unit === "fraction" && !isPercent ? `${bare}%` : bare);
  const value = read !== null && unit === "points" && isPercent ? parseNumber(bare.slice(0, -1)) : read;
  if (value === null) return { error: words.notNumber(text.trim()) };
  const shown = (limit: number): string => showNumber(limit, language, unit);
  const tooLow = min !== undefined && value < min;
  const tooHigh = max !== undefined && value > max;
  if (!tooLow && !tooHigh) return { value: value + 0 };
  if (min !== undefined && max !== undefined) return { error: words.between(shown(min), shown(max)) };
  return { error: min !== undefined ? words.atLeast(shown(min)) : words.atMost(shown(max ?? 0)) };
}
