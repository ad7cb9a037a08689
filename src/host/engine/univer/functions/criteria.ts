import type { Scalar } from "../../book";
import { CellError } from "../../book";
import { calculating } from "../../culture/calculating";
import { readValue } from "../../values/typing";
import { compareNumbers, compareScalars } from "./comparing";

export type Test = (value: Scalar) => boolean;

/** What COUNTIF and its family make of a criterion: 5, ">5", "a*", "<>", "=". */
export function criterion(criteria: Scalar): Test {
  if (criteria === null) return criterion(0);
  if (criteria instanceof CellError) return (value) => value instanceof CellError && value.code === criteria.code;
  if (typeof criteria !== "string") return (value) => equals(value, criteria);
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criteria) ?? [];
  const literal = operand === "" ? null : readValue(operand, calculating());
  if (operator === "" || operator === "=" || operator === "<>") {
    const test = equality(operand, literal, operator);
    return operator === "<>" ? (value) => !test(value) : test;
  }
  return ordering(operator, literal);
}

function equality(operand: string, wanted: Scalar, operator: string): Test {
  // "" finds blanks and empty texts, "=" and "<>" only true blanks.
  if (operand === "") return operator === "" ? (value) => value === null || value === "" : (value) => value === null;
  if (wanted instanceof CellError) return (value) => value instanceof CellError && value.code === wanted.code;
  if (typeof wanted === "string") {
    const pattern = wildcards(wanted);
    return (value) => typeof value === "string" && pattern(value);
  }
  return (value) => equals(value, wanted);
}

/** Only values of the operand's own kind are compared: COUNTIF(A:A,">5") passes over text. */
function ordering(operator: string, wanted: Scalar): Test {
  const holds = (order: number) =>
    operator === "<" ? order < 0 : operator === ">" ? order > 0 : operator === "<=" ? order <= 0 : order >= 0;
  if (wanted === null || wanted instanceof CellError) return () => false;
  return (value) => value !== null && typeof value === typeof wanted && holds(compareScalars(value, wanted));
}

function equals(value: Scalar, wanted: Scalar): boolean {
  if (typeof wanted === "number") {
    if (typeof value === "number") return compareNumbers(value, wanted) === 0;
    return typeof value === "string" && value !== "" && readValue(value, calculating()) === wanted;
  }
  return value === wanted;
}

/** "a*", "a?b", "~*": without case. */
export function wildcards(pattern: string): (text: string) => boolean {
  const wanted = pattern.toLowerCase();
  if (!/[*?~]/.test(wanted)) return (text) => text.toLowerCase() === wanted;
  const expression = new RegExp(`^${wildcardSource(wanted)}$`, "su");
  return (text) => expression.test(text.toLowerCase());
}

/** A text with wildcards as the source of a regular expression. */
export const wildcardSource = (pattern: string): string =>
  pattern.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    return part === "~~" ? "~" : `\\${part.slice(-1)}`;
  });
