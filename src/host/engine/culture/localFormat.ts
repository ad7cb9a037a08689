import type { Culture } from "./culture";
import type { FormatSection } from "./formatPieces";
import { formatSections } from "./formatPieces";

/** Formats 14 and 22: whatever the culture, `numberFormat` calls the system's short date so (office-js issue 229). */
const SYSTEM_DATES = ["m/d/yyyy", "m/d/yyyy h:mm"];

/** A number format in the culture's own words: "#,##0.00" is "#.##0,00" in de-DE, "m/d/yyyy" is "TT.MM.JJJJ". */
export function toLocalFormat(format: string, culture: Culture): string {
  return write(formatSections(systemDates(format, culture), /^[dmyhs]+$/i), (section) => localPieces(section, culture));
}

/** What the culture's words say, as `numberFormat` has it. */
export function fromLocalFormat(format: string, culture: Culture): string {
  const { d, m, y } = culture.letters;
  const dates = new RegExp(`^(${d}+|${m}+|${y}+|[hms]+)$`, "i");
  const english = write(formatSections(ordinary(format, culture), dates), (section) => englishPieces(section, culture));
  return SYSTEM_DATES.find((system) => systemDates(system, culture) === english) ?? english;
}

/** The format that cells show: the system's short date for format 14, and with a time for format 22. */
export function systemDates(format: string, { cellDate, longTime }: Culture): string {
  const [date, time] = SYSTEM_DATES;
  if (format === date) return cellDate;
  return format === time ? `${cellDate} ${longTime.startsWith("HH") ? "hh" : "h"}:mm` : format;
}

const write = (sections: readonly FormatSection[], pieces: (section: FormatSection) => string[]): string =>
  sections.map((section) => pieces(section).join("")).join(";");

function localPieces({ pieces, isDate }: FormatSection, culture: Culture): string[] {
  const texts = pieces.map(({ text }) => text);
  return pieces.map(({ text, fixed }, index) => {
    if (fixed) return text;
    if (/^general$/i.test(text)) return culture.general;
    if (!isDate) return text === "." ? culture.decimal : text === "," ? culture.group : text;
    if (text === "." && /^0/.test(texts[index + 1] ?? "")) return culture.decimal;
    if (text === "/") return culture.dateSeparator;
    return localLetters(text, texts, index, culture);
  });
}

function localLetters(text: string, texts: readonly string[], index: number, { letters }: Culture): string {
  if (/^d+$/i.test(text)) return letters.d.repeat(text.length);
  if (/^y+$/i.test(text)) return letters.y.repeat(text.length);
  return /^m+$/i.test(text) && !isMinute(texts, index) ? letters.m.repeat(text.length) : text;
}

/** m is a minute after hours and before seconds. */
function isMinute(texts: readonly string[], index: number): boolean {
  const letters = (text: string) => /^\[?[a-z]+\]?$/i.test(text);
  const before = texts.slice(0, index).filter(letters).at(-1) ?? "";
  return /^\[?h/i.test(before) || /^\[?s/i.test(texts.slice(index + 1).find(letters) ?? "");
}

function englishPieces({ pieces, isDate }: FormatSection, culture: Culture): string[] {
  const { d, m, y } = culture.letters;
  const means = (text: string, letter: string) => text.toLowerCase() === letter.toLowerCase().repeat(text.length);
  return pieces.map(({ text, fixed }, index) => {
    if (fixed) return text;
    if (text === culture.decimal && (!isDate || /^0/.test(pieces[index + 1]?.text ?? ""))) return ".";
    if (/^[dy]+$/i.test(text) && !means(text, d) && !means(text, y)) return `"${text}"`;
    if (!isDate) return text === culture.group ? "," : foreign(text, culture) ? `\\${text}` : text;
    if (text === culture.dateSeparator) return "/";
    if (text === "/") return "\\/";
    if (means(text, d)) return "d".repeat(text.length);
    if (means(text, y)) return "y".repeat(text.length);
    return means(text, m) ? "m".repeat(text.length) : text;
  });
}

/** What en-US would take for one of its own separators only stands for itself here. */
const foreign = (text: string, { decimal }: Culture): boolean => decimal === "," && text === ".";

/** General by its English name; any kind of space that is typed among digits where the culture parts thousands with one. */
function ordinary(format: string, { general, group }: Culture): string {
  const named = format.replace(/G\/(?:通用格式|標準)|Standard/gi, (word) => (word === general ? "General" : word));
  return group === "\u202f" ? named.replace(/([#0?])[ \u00a0\u202f](?=[#0?])/g, `$1${group}`) : named;
}
