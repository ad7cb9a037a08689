/** A name in a formula, as written; a call when "(" follows it. */
export interface NameInFormula {
  readonly name: string;
  readonly isCall: boolean;
}

// Taken whole with what may stand before a name: behind "!" it is one sheet's own, behind "$" or a digit part of a reference or number.
const words = /([\p{L}\p{M}\p{N}_.\\?!$]+)(\(?)/gu;
const aName = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;

/**
 * The names that a formula calls or uses; not what stands in its strings, sheet names, other workbooks' names and table columns.
 *
 * @example namesInFormula('=SUM(Tax)&"RANK(1)"').map(({ name }) => name) // ["SUM", "Tax"]
 */
export function namesInFormula(formula: string): NameInFormula[] {
  return [...withoutQuoted(formula).matchAll(words)].flatMap(([, name = "", bracket]) =>
    aName.test(name) ? [{ name, isCall: bracket === "(" }] : [],
  );
}

/** The formula with a space for each "string", 'sheet name' and [part in brackets]. */
function withoutQuoted(formula: string): string {
  let bare = "";
  for (let at = 0; at < formula.length;) {
    const character = formula.charAt(at);
    const end =
      character === '"' || character === "'"
        ? closingQuote(formula, at)
        : character === "["
          ? closingBracket(formula, at)
          : at;
    bare += end === at ? character : " ";
    at = end + 1;
  }
  return bare;
}

/** Where the quote that opens at `from` closes; a doubled one is a quote in the text. */
function closingQuote(formula: string, from: number): number {
  const quote = formula.charAt(from);
  for (let at = from + 1; at < formula.length; at++) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) !== quote) return at;
    at++;
  }
  return formula.length;
}

/** Where the bracket that opens at `from` closes; brackets nest, and an apostrophe escapes what follows it. */
function closingBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at;
  }
  return formula.length;
}
