import { addLocale } from "numfmt";
import type { Culture } from "./culture";

const known = new Map<string, string>();

/**
 * What the formatter knows the culture by; undefined where it writes numbers and names as en-US does.
 * The names are CLDR's, by Intl: the formatter's own put a dot behind German months.
 */
export function numberLocale({ name, decimal, group, ownNames }: Culture): string | undefined {
  if (!ownNames) return undefined;
  const found = known.get(name);
  if (found !== undefined) return found;
  const tag = name.replace("-", "_");
  const months = (month: "long" | "short") => names(name, { month }, (index) => Date.UTC(2024, index, 15), 12);
  // 2024-09-01 was a Sunday.
  const days = (weekday: "long" | "short") => names(name, { weekday }, (index) => Date.UTC(2024, 8, index + 1), 7);
  const words = { mmmm: months("long"), mmm: months("short"), dddd: days("long"), ddd: days("short") };
  addLocale({ decimal, group, ...words }, tag);
  known.set(name, tag);
  return tag;
}

function names(
  culture: string,
  style: Intl.DateTimeFormatOptions,
  time: (index: number) => number,
  count: number,
): string[] {
  const format = new Intl.DateTimeFormat(culture, { ...style, timeZone: "UTC" });
  return Array.from({ length: count }, (_, index) => format.format(time(index)));
}
