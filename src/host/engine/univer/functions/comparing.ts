import type { Scalar } from "../../book";

/** Negative, zero or positive: numbers before text before logicals, text without case, a blank as what it meets. */
export function compareScalars(a: Scalar, b: Scalar): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (kindOf(left) !== kindOf(right)) return kindOf(left) - kindOf(right);
  if (typeof left === "string" && typeof right === "string")
    return compareWords(left.toLowerCase(), right.toLowerCase());
  if (typeof left === "number" && typeof right === "number") return compareNumbers(left, right);
  return Number(left) - Number(right);
}

/** Excel looks at fifteen digits. */
export function compareNumbers(left: number, right: number): number {
  if (left === right) return 0;
  return Math.abs(left - right) < Math.abs(left) * 1e-14 && left.toPrecision(15) === right.toPrecision(15)
    ? 0
    : left - right;
}

function blankLike(other: Scalar): Exclude<Scalar, null> {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

const kindOf = (value: Scalar) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

const compareWords = (left: string, right: string) =>
  left === right ? 0 : collator.compare(left, right) || (left < right ? -1 : 1);
const collator = new Intl.Collator("en", { sensitivity: "accent" });
