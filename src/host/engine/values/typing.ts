import { parseValue } from "numfmt";
import type { Scalar } from "../book";
import { CellError } from "../book";
import { DEFAULT_CULTURE } from "../culture/culture";
import { readLocal } from "../culture/readLocal";
import { normalizeFormula } from "../formulas/normalize";
import type { Token } from "../formulas/tokens";
import type { Typed } from "./typed";
import { isWellFormed } from "../formulas/syntax";
import { FRACTION, parseMonthDate, parseMonthYear, typedFormat } from "./typedFormats";
import { parseTime } from "./typedTimes";

export const ERROR_CODES: readonly string[] = [
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
];

/**
 * Reads what is written to a cell as Excel reads typing in en-US: "=A1" is a formula, "007" is 7, "12%" is 0.12.
 * In a cell formatted as text ("@") everything stays text. `""` is a blank.
 */
export function typed(input: unknown, numberFormat = "General", spell?: (token: Token) => string): Typed {
  if (input === null || input === undefined || input === "") return { value: null };
  const text = numberFormat === "@";
  if (typeof input === "number") return { value: text ? String(input) : finite(input) };
  if (typeof input === "boolean") return { value: text ? String(input).toUpperCase() : input };
  if (input instanceof CellError) return { value: input };
  const typedText = String(input);
  return text ? { value: typedText } : typedString(typedText, spell);
}

/** "14,37" is a text: a comma is followed by three digits. */
const MISPLACED_COMMA = /^[-+($\s]*[\d.,]*,(?!\d{3}(?!\d))[\d.,]*[)%\s]*$/;

function typedString(text: string, spell?: (token: Token) => string): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const formula = formulaIn(text);
  if (formula !== null && (text.startsWith("=") || isWellFormed(formula)))
    return { value: null, formula: normalizeFormula(formula, spell) };
  return { value: text, ...typedPlain(text) };
}

/** The formula that Excel sees in what is typed: after "=", but also after "+", "-" when no number follows, and "@" before a function. */
export function formulaIn(text: string): string | null {
  if (text.startsWith("=")) return text.length > 1 ? text : null;
  if (/^@[\p{L}_][\p{L}\p{N}_.]*\(/u.test(text)) return `=${text.slice(1)}`;
  return /^[+-].*[^-+\s]/s.test(text) && typedNumber(text.trim()) === null ? `=${text}` : null;
}

/** A text read as a value, whatever would be a formula in a cell: what criteria and arithmetic make of a text. */
export function readValue(text: string, culture = DEFAULT_CULTURE): Scalar {
  const english = readLocal(text, culture);
  return (english === null ? null : typedPlain(english)?.value) ?? text;
}

function typedPlain(text: string): Typed | null {
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERROR_CODES.includes(upper)) return { value: new CellError(upper) };
  // Most texts are no numbers and no dates, which the patterns below find out at some length.
  if (!/\d/.test(upper)) return null;
  return typedNumber(text.trim());
}

function typedNumber(text: string): Typed | null {
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [, sign, whole, over = "", under = ""] = fraction;
    const size = Number(whole) + Number(over) / Number(under);
    const digits = "?".repeat(Math.min(Math.max(over.length, under.length), 3));
    const numberFormat = `# ${digits}/${digits}`;
    return Number(under) === 0 ? null : { value: sign === "-" ? -size : size, numberFormat };
  }
  const date = parseMonthDate(text) ?? parseTime(text);
  if (date) return date;
  if (MISPLACED_COMMA.test(text)) return null;
  const parsed = parseValue(text, { locale: "en-US" });
  if (!parsed || typeof parsed.v !== "number" || !Number.isFinite(parsed.v)) return parseMonthYear(text);
  // Blanks and dots do not part a date in en-US.
  if (/^[0-9]+[. ]\s*[0-9]/.test(text) && /[dy]/i.test(parsed.z ?? "")) return null;
  const numberFormat = typedFormat(parsed.z, parsed.v);
  return { value: fifteenDigits(parsed.v, text), ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** Excel keeps fifteen digits of a number that is typed; the others become zeros. */
function fifteenDigits(value: number, text: string): number {
  const [mantissa = "", exponent = ""] = text.replaceAll(",", "").split(/(?=[eE])/);
  const digits = /^[-+(]?\D?0*([0-9.]+)/.exec(mantissa)?.[1] ?? "";
  if (digits.replace(".", "").length <= 15) return value;
  let count = 0;
  const cut = mantissa.replace(/(?<!^\D*0*)[0-9]|[1-9]/g, (digit) => (++count > 15 ? "0" : digit));
  const parsed = Number(cut + exponent);
  return Number.isFinite(parsed) ? parsed : Number(value.toPrecision(15));
}

const finite = (value: number): Scalar => (Number.isFinite(value) ? value : new CellError("#NUM!"));
