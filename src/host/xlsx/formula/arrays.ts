import { type Token, tokenize } from "../../engine/formulas/tokens";
import { ARRAY_FUNCTIONS, ARRAY_NATIVE, SCALAR_FUNCTIONS } from "./functions";

const BINARY = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>"]);

/**
 * Whether Excel 365 has to store the formula as a dynamic array even when it fills one cell: stored plainly, ranges where
 * one value belongs would be read as "the value in this row" (shown as "@").
 */
export function needsArray(formula: string): boolean {
  if (!mayIntersect(formula) && !HAS_ARRAY_FUNCTION.test(formula)) return false;
  const tokens = tokensOf(formula);
  return (
    tokens.some(({ kind, text }) => kind === "function" && ARRAY_FUNCTIONS.has(text.toUpperCase())) ||
    ambiguous(tokens).size > 0
  );
}

/**
 * A formula that is stored plainly, as Excel 365 shows it: "@" before each range where one value belongs, because before
 * 2018 that meant "the value in this row or column", and it still does in such a file.
 */
export function withIntersections(formula: string): string {
  if (!mayIntersect(formula)) return formula;
  const tokens = tokenize(formula);
  const places = new Map<Token, boolean>();
  for (const token of ambiguous(tokens.filter(({ kind }) => kind !== "space"))) places.set(token, true);
  return tokens.map((token) => (places.has(token) ? `@${token.text}` : token.text)).join("");
}

// A quick look first, because most formulas with ranges only hand them to functions that want ranges.
const SHEET = String.raw`(?:'[^']*'!|[^\s(),'+*/^&=<>-]*!)?`;
const RANGE = String.raw`(?:${SHEET}\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|${SHEET}\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|[\w.]*\[[^@][^()]*\]|[\w!]+#)`;
const MAY_INTERSECT = new RegExp(
  [
    String.raw`${RANGE}\s*[-+*/^&=<>]`,
    String.raw`[-+*/^&=<>]\s*${RANGE}`,
    String.raw`\b(?:${[...SCALAR_FUNCTIONS].join("|")})\(\s*${RANGE}`,
    String.raw`\b(?:${[...SCALAR_FUNCTIONS].join("|")})\(.*,\s*${RANGE}\s*[,)]`,
    String.raw`\{`,
  ].join("|"),
  "iu",
);
const HAS_ARRAY_FUNCTION = new RegExp(
  String.raw`\b(?:${[...ARRAY_FUNCTIONS].join("|").replaceAll(".", "\\.")})\(`,
  "i",
);

const looks = new Map<string, boolean>();

/** Remembered by shape: the formulas of a column differ in their row numbers alone. */
function mayIntersect(formula: string): boolean {
  if (!/[:[{#]/.test(formula)) return false;
  const shape = formula.replace(/\d+/g, "1");
  const known = looks.get(shape);
  if (known !== undefined) return known;
  if (looks.size > 1000) looks.clear();
  const may = MAY_INTERSECT.test(formula);
  looks.set(shape, may);
  return may;
}

const tokensOf = (formula: string) => tokenize(formula.replace(/^=/, "")).filter((token) => token.kind !== "space");

/** The ranges that stand where one value belongs. */
function ambiguous(tokens: readonly Token[]): Set<Token> {
  const callers: string[] = [];
  const found = tokens.filter((token, at) => {
    if (token.kind === "open") {
      const before = tokens[at - 1];
      callers.push(before?.kind === "function" ? before.text.toUpperCase() : "");
    }
    if (token.kind === "close") callers.pop();
    if (!isRange(token) || callers.some((name) => ARRAY_NATIVE.has(name))) return false;
    return isOperand(tokens, at) || isScalarArgument(tokens, at, callers[callers.length - 1]);
  });
  return new Set(found);
}

const isRange = ({ kind, text }: Token) =>
  (kind === "reference" && (text.endsWith("#") || /:\$?[A-Za-z0-9]+\$?[0-9]*$/.test(text))) ||
  kind === "array" ||
  (kind === "structured" && !/\[@|#This Row/i.test(text));

function isOperand(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before?.text === "@") return false;
  // With an operator on an array constant alone nothing is ambiguous, but Excel stores that as an array as well.
  return [before, after].some((token) => token?.kind === "operator" && BINARY.has(token.text));
}

function isScalarArgument(tokens: readonly Token[], at: number, caller: string | undefined): boolean {
  if (caller === undefined || !SCALAR_FUNCTIONS.has(caller)) return false;
  const alone = (token: Token | undefined) =>
    token?.kind === "separator" || token?.kind === "open" || token?.kind === "close";
  return alone(tokens[at - 1]) && alone(tokens[at + 1]);
}
