import type { Culture } from "./culture";

const DATE = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?( .+)?$/;
const YEAR_FIRST = /^(\d{2})([-/])(\d{1,2})\2(\d{1,2})( .+)?$/;
const patterns = new Map<string, RegExp>();

/**
 * What is typed under these regional settings, as one would type it in en-US: "1.234,5" is "1,234.5" in de-DE, "31.12.2024" is
 * "12/31/2024". Null when it is only a text there, whatever en-US makes of it. Names of months are read in English.
 */
export function readLocal(text: string, culture: Culture): string | null {
  const date = readDate(text.trim(), culture);
  if (date !== null || culture.decimal === ".") return date ?? text;
  if (!/[.,\u00a0\u202f]|\d \d/.test(text)) return text;
  if (!numberPattern(culture).test(text.trim())) return null;
  return text
    .trim()
    .replace(/(\d)[.\u00a0\u202f ](?=\d)/g, "$1;")
    .replace(",", ".")
    .replaceAll(";", ",");
}

function readDate(text: string, { order, dateSeparator, decimal }: Culture): string | null {
  if (order === "ymd") {
    const [, year, , month, day, time = ""] = YEAR_FIRST.exec(text) ?? [];
    return year === undefined || month === undefined || day === undefined ? null : `20${year}-${month}-${day}${time}`;
  }
  if (order === "mdy") return null;
  const [, day, separator, month, year, time = ""] = DATE.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  if (separator === "." && dateSeparator !== ".") return null;
  const swapped = `${month}/${day}${year === undefined ? "" : `/${year}`}`;
  return swapped + (decimal === "," ? time.replace(",", ".") : time);
}

/** Thousands are parted where they should be; a French typist parts them with any kind of space. */
function numberPattern({ name, group, decimal }: Culture): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const between = group === "\u202f" ? "[ \u00a0\u202f]" : `\\${group}`;
  const digits = `(?:\\d{1,3}(?:${between}\\d{3})+|\\d+)(?:${decimal}\\d*)?|${decimal}\\d+`;
  const sign = "[-+($€£¥\\s]*";
  const pattern = new RegExp(`^(?:${sign}(?:${digits})(?:[eE][+-]?\\d+)?[)%$€£¥\\s]*|[\\d:]+${decimal}\\d+)$`);
  patterns.set(name, pattern);
  return pattern;
}
