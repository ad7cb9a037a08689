import { type Token, tokenize } from "../../engine/formulas/tokens";
import { ARRAY_FUNCTIONS, ARRAY_NATIVE, SCALAR_FUNCTIONS } from "./functions";

const BINARY = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>"]);

/**
 * Whether Excel 365 has to store the formula as a dynamic array even when it fills one cell: stored plainly, ranges where
 * one value belongs would be read as "the value in this row" (shown as "@").
 */
export function needsArray(formula: string): boolean {
  const tokens = tokenize(formula.replace(/^=/, "")).filter((token) => token.kind !== "space");
  const callers: string[] = [];
  return tokens.some((token, at) => {
    if (token.kind === "open") {
      const before = tokens[at - 1];
      callers.push(before?.kind === "function" ? before.text.toUpperCase() : "");
    }
    if (token.kind === "close") callers.pop();
    if (token.kind === "function" && ARRAY_FUNCTIONS.has(token.text.toUpperCase())) return true;
    if (!isRange(token) || callers.some((name) => ARRAY_NATIVE.has(name))) return false;
    return isOperand(tokens, at) || isScalarArgument(tokens, at, callers[callers.length - 1]);
  });
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
