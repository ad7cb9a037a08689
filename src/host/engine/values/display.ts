import { format, isValidFormat } from "numfmt";
import type { Scalar } from "../book";
import { CellError } from "../book";
import type { Culture } from "../culture/culture";
import { DEFAULT_CULTURE } from "../culture/culture";
import { shownFormat } from "../culture/shownFormat";
import { numberLocale } from "../culture/numberLocale";

// Without a locale it speaks English; with one, "A/P" would show AM.
const OPTIONS = { nbsp: false, dateErrorNumber: false, overflow: "#".repeat(8), dateSpanLarge: false };

/** What a cell shows in the culture when its column is wide enough. */
export function displayText(value: Scalar, numberFormat: string, culture = DEFAULT_CULTURE): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const options = optionsOf(culture);
  const pattern = shownFormat(numberFormat, culture);
  try {
    if (typeof value !== "number") return format(pattern, value, options);
    return format(pattern === "@" ? "General" : pattern, halvesUp(value), options);
  } catch {
    // A pattern that Excel would not have let in; the value is shown as if it had none.
    return typeof value === "number" ? format("General", value, options) : value;
  }
}

function optionsOf(culture: Culture): typeof OPTIONS & { locale?: string } {
  const locale = numberLocale(culture);
  return locale === undefined ? OPTIONS : { ...OPTIONS, locale };
}

/**
 * Excel rounds the fifteen digits of a number, not the double: 1.005 is 1.01 with two decimals. A number whose digits end with 5 may
 * be half of something, and is put where it rounds up.
 */
function halvesUp(value: number): number {
  if (Number.isInteger(value)) return value;
  const digits = value.toPrecision(15);
  return /5(?:0*)(?:e[+-]?\d+)?$/.test(digits) ? Number(digits) * (1 + Number.EPSILON) : value;
}

/** Whether Excel would take the text for a number format at all. */
export const isNumberFormat = (text: string): boolean => text.length <= 255 && isValidFormat(text);
