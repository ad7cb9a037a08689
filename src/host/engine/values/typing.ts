import { parseValue } from "numfmt";
import type { Scalar } from "../book";
import { CellError } from "../book";
import { normalizeFormula } from "../formulas/normalize";
import type { Token } from "../formulas/tokens";
import type { Typed } from "./typed";
import { FRACTION, parseMonthDate, typedFormat } from "./typedFormats";

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

function typedString(text: string, spell?: (token: Token) => string): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: normalizeFormula(text, spell) };
  if (/^[+-]/.test(text) && readsAsFormula(text)) return { value: null, formula: normalizeFormula(`=${text}`, spell) };
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERROR_CODES.includes(upper)) return { value: new CellError(upper) };
  return typedNumber(text.trim()) ?? { value: text };
}

function typedNumber(text: string): Typed | null {
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [, sign, whole, over = "", under = ""] = fraction;
    const size = Number(whole) + Number(over) / Number(under);
    const numberFormat = over.length > 1 || under.length > 1 ? "# ??/??" : "# ?/?";
    return Number(under) === 0 ? null : { value: sign === "-" ? -size : size, numberFormat };
  }
  const date = parseMonthDate(text);
  if (date) return date;
  const parsed = parseValue(text, { locale: "en-US" });
  if (!parsed || typeof parsed.v !== "number" || !Number.isFinite(parsed.v)) return null;
  const numberFormat = typedFormat(parsed.z, parsed.v);
  return { value: fifteenDigits(parsed.v, text), ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** "+A1" and "-SUM(B:B)" become formulas, "+5", "-" and "- item" do not. */
function readsAsFormula(text: string): boolean {
  return (
    /^[+-]\s*(?:\$?[A-Za-z]{1,3}\$?[0-9]+(?![\p{L}\p{N}_])|[\p{L}_][\p{L}\p{N}_.]*\(|\()/u.test(text) &&
    !/^[+-]?\s*\([\d.,]+\)$/.test(text)
  );
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
