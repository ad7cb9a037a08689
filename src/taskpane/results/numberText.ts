import type { Language } from "#text";

/** Numbers as the Results view writes them in one language. */
export interface NumberText {
  /** 7.4 */
  readonly score: (x: number) => string;
  /** 7.43 */
  readonly exact: (x: number) => string;
  /** 0.125 as 12.5% */
  readonly percent: (x: number) => string;
  /** 0.04 as 4.0% */
  readonly share: (x: number) => string;
  /** 480K, or 48万 */
  readonly short: (x: number) => string;
  /** 12,345 */
  readonly whole: (x: number) => string;
  /** Any rating: grouped, few decimals, in millions or 亿 when it is long. */
  readonly plain: (x: number) => string;
  /** Excel's serial number as a date. */
  readonly date: (serial: number) => string;
}

const locales: Readonly<Record<Language, string>> = { en: "en-US", zh: "zh-CN" };
const made = new Map<Language, NumberText>();

/** Intl's formats are slow to make, so each language gets its own once. */
export function numberText(language: Language): NumberText {
  const known = made.get(language);
  if (known !== undefined) return known;
  const text = makeNumberText(locales[language]);
  made.set(language, text);
  return text;
}

function makeNumberText(locale: string): NumberText {
  const of = (options: Intl.NumberFormatOptions): ((x: number) => string) => {
    const format = new Intl.NumberFormat(locale, options);
    return (x) => (Number.isNaN(x) ? "–" : format.format(x + 0));
  };
  const decimals = (digits: number) => of({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  const long = of({ notation: "compact", maximumSignificantDigits: 4 });
  const usual = of({ maximumFractionDigits: 2 });
  const tiny = of({ maximumSignificantDigits: 2 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return {
    score: decimals(1),
    exact: decimals(2),
    percent: of({ style: "percent", maximumFractionDigits: 1 }),
    share: of({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    short: long,
    whole: of({ maximumFractionDigits: 0 }),
    plain: (x) => (Math.abs(x) >= 1e6 ? long(x) : Math.abs(x) < 0.1 ? tiny(x) : usual(x)),
    date: (serial) => date.format(Date.UTC(1899, 11, 30) + serial * 86_400_000),
  };
}
