import { GONE, unquote, writePrefix } from "./references";
import { sameSheet } from "./moves";
import { tokenize } from "./tokens";

/** The formula after a sheet got another name. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  return mapPrefixes(formula, (sheet) => {
    const ends = sheet.split(":");
    if (!ends.some((end) => sameSheet(end, before))) return sheet;
    return ends.map((end) => (sameSheet(end, before) ? after : end)).join(":");
  });
}

/**
 * The formula after a sheet was deleted: "#REF!" where it was named. A span of sheets that ended on it ends on its
 * neighbour; `order` is the sheets' names before it went.
 */
export function forgetSheetIn(formula: string, gone: string, order: readonly string[]): string {
  return mapPrefixes(formula, (sheet) => {
    const [first = "", last] = sheet.split(":");
    if (last === undefined) return sameSheet(sheet, gone) ? null : sheet;
    const place = (name: string) => order.findIndex((other) => sameSheet(other, name));
    const [from, to] = [place(first), place(last)];
    const step = Math.sign(to - from);
    const start = sameSheet(first, gone) ? from + step : from;
    const end = sameSheet(last, gone) ? to - step : to;
    if (from < 0 || to < 0 || (start === from && end === to)) return sheet;
    if (step === 0 || (end - start) * step < 0) return null;
    return start === end ? (order[start] ?? null) : `${order[start] ?? first}:${order[end] ?? last}`;
  });
}

/** Every "Sheet!" of a formula through `change`; null puts #REF! in the sheet's place, as Excel writes it: "#REF!A1". */
function mapPrefixes(formula: string, change: (sheet: string) => string | null): string {
  const rewritten = tokenize(formula).map(({ kind, text }) => {
    const mark = kind === "reference" || kind === "name" ? prefixLength(text) : 0;
    if (mark === 0) return text;
    const sheet = unquote(text.slice(0, mark - 1));
    if (sheet.includes("[")) return text;
    const next = change(sheet);
    if (next === sheet) return text;
    const rest = text.slice(mark);
    return next === null ? GONE + (rest === GONE ? "" : rest) : writePrefix(next) + rest;
  });
  return rewritten.join("");
}

/** The length of "Sheet!" before the reference or name itself; 0 when there is none. */
function prefixLength(text: string): number {
  const rest = text.endsWith(`!${GONE}`) ? GONE.length : 0;
  return text.slice(0, text.length - rest).lastIndexOf("!") + 1;
}
