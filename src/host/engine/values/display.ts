import { format, isValidFormat } from "numfmt";
import type { Scalar } from "../book";
import { CellError } from "../book";

// Without a locale it speaks English; with one, "A/P" would show AM.
const OPTIONS = { nbsp: false, dateErrorNumber: false, overflow: "#".repeat(8), dateSpanLarge: false };

/** What a cell shows in en-US when its column is wide enough. */
export function displayText(value: Scalar, numberFormat: string): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    if (typeof value !== "number") return format(numberFormat, value, OPTIONS);
    return format(numberFormat === "@" ? "General" : numberFormat, halvesUp(value), OPTIONS);
  } catch {
    // A pattern that Excel would not have let in; the value is shown as if it had none.
    return typeof value === "number" ? format("General", value, OPTIONS) : value;
  }
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
