import type { Language } from "#text";

/** What a field's numbers are: percents as fractions, percent points (12 is 12 %), or anything else. */
export type NumberUnit = "plain" | "fraction" | "points";

const locales: Readonly<Record<Language, string>> = { en: "en-US", zh: "zh-CN" };
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as a field shows it: grouped, without binary noise, a fraction as percent.
 *
 * @param digits most decimals; without it all that the number has
 * @example showNumber(0.125, "en", "fraction") // "12.5%"
 */
export function showNumber(value: number, language: Language, unit: NumberUnit = "plain", digits?: number): string {
  if (!Number.isFinite(value)) return "–";
  return formatOf(language, unit, digits).format(value + 0);
}

function formatOf(language: Language, unit: NumberUnit, digits: number | undefined): Intl.NumberFormat {
  const key = `${language} ${unit} ${digits ?? ""}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locales[language], {
    style: unit === "fraction" ? "percent" : "decimal",
    ...(digits === undefined ? { maximumSignificantDigits: 12 } : { maximumFractionDigits: digits }),
  });
  formats.set(key, format);
  return format;
}
