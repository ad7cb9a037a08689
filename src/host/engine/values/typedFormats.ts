import { dateToSerial } from "numfmt";
import type { Typed } from "./typed";

export const FRACTION = /^([+-]?)([0-9]+) ([0-9]{1,5})\/([0-9]{1,5})$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WORD =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const GAP = "(?:[ ]?[-/ ,][ ]?| )";
const MONTH_DAY = new RegExp(`^${WORD}${GAP}([0-9]{1,2})$`, "i");
const DAY_MONTH = new RegExp(`^([0-9]{1,2})[-/ ]?${WORD}$`, "i");
const MONTH_DAY_YEAR = new RegExp(`^${WORD}${GAP}([0-9]{1,2})(?:, ?|[-/ ])([0-9]{4}|[0-9]{2})$`, "i");
const DAY_MONTH_YEAR = new RegExp(`^([0-9]{1,2})[-/ ]${WORD}[-/ ]([0-9]{4}|[0-9]{2})$`, "i");
const MONTH_YEAR = new RegExp(`^${WORD}${GAP}([0-9]{4})$`, "i");

/** Excel's own format for what was typed, from the one the parser saw in the text. */
export function typedFormat(seen: string | undefined, value: number): string | undefined {
  if (seen === undefined || seen === "General") return undefined;
  const decimals = /\.0/.test(seen);
  if (seen.includes("%")) return decimals ? "0.00%" : "0%";
  if (/E\+/i.test(seen)) return "0.00E+00";
  const currency = /[$€£¥]/.exec(seen)?.[0];
  if (currency !== undefined) return currencyFormat(currency, decimals);
  if (seen.includes("#,##0")) return decimals ? "#,##0.00" : "#,##0";
  return /[ymdhs]/i.test(seen) ? dateFormat(seen, value) : seen;
}

/** Dates with a month's name: "Jan 5", "5-Jan", "5 January 2024", "March 2020", and "Jan-99", which is a month of 1999. */
export function parseMonthDate(text: string): Typed | null {
  const thisYear = new Date().getFullYear();
  const full = MONTH_DAY_YEAR.exec(text);
  if (full) return dated(fullYear(full[3]), full[1], Number(full[2]), "d-mmm-yy");
  const british = DAY_MONTH_YEAR.exec(text);
  if (british) return dated(fullYear(british[3]), british[2], Number(british[1]), "d-mmm-yy");
  const month = MONTH_YEAR.exec(text);
  if (month) return dated(Number(month[2]), month[1], 1, "mmm-yy");
  const dayLast = MONTH_DAY.exec(text);
  const asDay = dayLast && dated(thisYear, dayLast[1], Number(dayLast[2]), "d-mmm");
  if (dayLast) return asDay ?? dated(fullYear(dayLast[2]), dayLast[1], 1, "mmm-yy");
  const dayFirst = DAY_MONTH.exec(text);
  return dayFirst && dated(thisYear, dayFirst[2], Number(dayFirst[1]), "d-mmm");
}

/** "2/30" is no day, so Excel reads February 1930; "1/32" is January 1932. */
export function parseMonthYear(text: string): Typed | null {
  const parts = /^([0-9]{1,2})[-/]([0-9]{2})$/.exec(text);
  return parts && dated(fullYear(parts[2]), MONTHS[Number(parts[1]) - 1], 1, "mmm-yy");
}

function dated(year: number, word: string | undefined, day: number, numberFormat: string): Typed | null {
  const month = MONTHS.indexOf((word ?? "").slice(0, 3).toLowerCase());
  const date = new Date(Date.UTC(year, month, day));
  if (month < 0 || day < 1 || date.getUTCMonth() !== month || year < 1900) return null;
  const value = dateToSerial([year, month + 1, day]);
  return typeof value === "number" ? { value, numberFormat } : null;
}

/** Excel reads 00 to 29 as this century. */
function fullYear(digits = ""): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function currencyFormat(symbol: string, decimals: boolean): string {
  const number = decimals ? "#,##0.00" : "#,##0";
  const mark = symbol === "$" ? "$" : `[$${symbol}]`;
  return `${mark}${number}_);[Red](${mark}${number})`;
}

function dateFormat(seen: string, value: number): string {
  const time = /[hs]/i.test(seen);
  const day = /d/i.test(seen);
  const year = /y/i.test(seen);
  if (time && (day || year)) return "m/d/yyyy h:mm";
  if (time && /a\/?m?\/?p/i.test(seen)) return /s/i.test(seen) ? "h:mm:ss AM/PM" : "h:mm AM/PM";
  if (time) return value >= 1 ? "[h]:mm:ss" : /s/i.test(seen) ? "h:mm:ss" : "h:mm";
  if (day && year) return "m/d/yyyy";
  return day ? "d-mmm" : "mmm-yy";
}
