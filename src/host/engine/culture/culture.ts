/** The regional settings of the system that Excel runs on: how numbers, dates and lists are written; not Office's display language. */
export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a function, and between areas. */
  readonly list: string;
  /** Between the columns of an array constant; rows are parted by ";". */
  readonly column: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  /** Patterns as Windows has them: M is a month, m a minute, tt the half of the day. */
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
  /** The number format with which a cell shows the system's short date. */
  readonly cellDate: string;
  /** The order of day, month and year in what is typed. */
  readonly order: "mdy" | "dmy" | "ymd";
  /** What General, and the letters for day, month and year, are called in number formats. */
  readonly general: string;
  readonly letters: { readonly d: string; readonly m: string; readonly y: string };
  /** Whether months and days have names of the culture's own in cells; Excel has English ones for mmmm in Chinese and Japanese. */
  readonly ownNames: boolean;
}

const US: Culture = {
  name: "en-US",
  decimal: ".",
  group: ",",
  list: ",",
  column: ",",
  dateSeparator: "/",
  timeSeparator: ":",
  shortDate: "M/d/yyyy",
  longDate: "dddd, MMMM d, yyyy",
  longTime: "h:mm:ss tt",
  cellDate: "m/d/yyyy",
  order: "mdy",
  general: "General",
  letters: { d: "d", m: "m", y: "y" },
  ownNames: false,
};

const COMMA = { decimal: ",", list: ";", column: ".", order: "dmy", general: "Standard", ownNames: true } as const;

/**
 * Separators and patterns are the defaults of Windows, as .NET's CultureInfo gives them; the letters, General and the separators of
 * arrays are those of Excel in the country's language. Japanese Excel leaves out the zeros of the system's short date.
 * @source https://learn.microsoft.com/dotnet/api/system.globalization.cultureinfo and https://cldr.unicode.org (French groups)
 */
const CULTURES: readonly Culture[] = [
  US,
  {
    ...US,
    name: "en-GB",
    shortDate: "dd/MM/yyyy",
    longDate: "dd MMMM yyyy",
    longTime: "HH:mm:ss",
    cellDate: "dd/mm/yyyy",
    order: "dmy",
  },
  {
    ...US,
    ...COMMA,
    name: "de-DE",
    group: ".",
    dateSeparator: ".",
    shortDate: "dd.MM.yyyy",
    longDate: "dddd, d. MMMM yyyy",
    longTime: "HH:mm:ss",
    cellDate: "dd/mm/yyyy",
    letters: { d: "T", m: "M", y: "J" },
  },
  {
    ...US,
    ...COMMA,
    name: "fr-FR",
    group: "\u202f",
    shortDate: "dd/MM/yyyy",
    longDate: "dddd d MMMM yyyy",
    longTime: "HH:mm:ss",
    cellDate: "dd/mm/yyyy",
    letters: { d: "j", m: "m", y: "a" },
  },
  {
    ...US,
    name: "zh-CN",
    shortDate: "yyyy/M/d",
    longDate: "yyyy'年'M'月'd'日'",
    longTime: "H:mm:ss",
    cellDate: "yyyy/m/d",
    order: "ymd",
    general: "G/通用格式",
  },
  {
    ...US,
    name: "ja-JP",
    shortDate: "yyyy/MM/dd",
    longDate: "yyyy'年'M'月'd'日'",
    longTime: "H:mm:ss",
    cellDate: "yyyy/m/d",
    order: "ymd",
    general: "G/標準",
  },
];

/** @throws RangeError for a culture that is not played, with the names of those that are */
export function findCulture(name: string): Culture {
  const found = CULTURES.find((culture) => culture.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const known = CULTURES.map((culture) => culture.name).join(", ");
  throw new RangeError(`The host does not play the culture "${name}". It plays ${known}.`);
}

/** Of an Excel whose regional settings nobody has changed. */
export const DEFAULT_CULTURE = US;
