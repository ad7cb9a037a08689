import { Shapes } from "./shapes";

/** One piece of a formula; the pieces' texts put together are the formula. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export type TokenKind =
  | "space"
  | "string"
  | "number"
  | "error"
  | "logical"
  | "reference"
  | "structured"
  | "name"
  | "function"
  | "operator"
  | "open"
  | "close"
  | "separator"
  | "array";

const QUOTED = String.raw`'(?:[^']|'')+'`;
const SHEET = String.raw`(?:${QUOTED}|(?:\[[^\[\]]+\])?[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*(?::[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)?)!`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9][0-9]{0,6}`;
const END = String.raw`(?![\p{L}\p{M}\p{N}_.\\?(!\[])`;
const CORNER = `${COLUMN}${ROW}`;
const AREA = `(?:${CORNER}(?::${CORNER}${END})?#?|${COLUMN}:${COLUMN}|${ROW}:${ROW})`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;

/** In the order in which they are tried. */
const PATTERNS: [TokenKind, RegExp][] = [
  ["space", /[ \t\r\n\u00a0]+/uy],
  ["string", /"(?:[^"]|"")*"?/uy],
  ["array", /\{(?:"(?:[^"]|"")*"|[^{}"])*\}/uy],
  ["reference", new RegExp(`(?:${SHEET})?${AREA}${END}`, "uy")],
  ["reference", new RegExp(`${SHEET}#REF!`, "uy")],
  ["error", new RegExp(`#REF!(?:(?:${AREA}|${NAME})${END})?`, "iuy")],
  ["error", /#(?:N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!)/iuy],
  ["number", /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/uy],
  ["structured", new RegExp(`(?:${NAME})?(?=\\[)`, "uy")],
  ["function", new RegExp(`${NAME}(?=\\()`, "uy")],
  ["logical", /(?:TRUE|FALSE)(?![\p{L}\p{M}\p{N}_.\\?!])/iuy],
  ["name", new RegExp(`(?:${SHEET})?${NAME}`, "uy")],
  ["operator", /<>|<=|>=|[-+*/^&=<>%:@#]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["separator", /[,;]/uy],
];

type Pattern = (typeof PATTERNS)[number];

const of = (...kinds: TokenKind[]): Pattern[] => PATTERNS.filter(([kind]) => kinds.includes(kind));
const WORDS = of("reference", "structured", "function", "logical", "name");

// What most of a large workbook's formulas consist of, told apart without Unicode's classes of letters, which take most of the
// time: plain references, functions and numbers, where what follows leaves no doubt.
const AFTER = String.raw`(?=[-+*/^&=<>%,;) ]|$)`;
const PLAIN_REFERENCE: Pattern = ["reference", new RegExp(`(?:${QUOTED}!)?${CORNER}(?::${CORNER})?${AFTER}`, "y")];
const PLAIN_FUNCTION: Pattern = ["function", /[A-Za-z][A-Za-z0-9_.]*(?=\()/y];
const PLAIN_NUMBER: Pattern = ["number", new RegExp(String.raw`[0-9]+(?:\.[0-9]*)?${AFTER}`, "y")];

/** What may begin with each character of ASCII; trying every pattern at every place would take most of a calculation. */
const BEGINNINGS: readonly Pattern[][] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) return [PLAIN_FUNCTION, PLAIN_REFERENCE, ...WORDS];
  if (character === "'") return [PLAIN_REFERENCE, ...WORDS];
  if (/[_\\[]/.test(character)) return WORDS;
  if (/[0-9]/.test(character)) return [PLAIN_NUMBER, ...of("reference", "number")];
  if (character === ".") return of("number");
  if (character === "$") return [PLAIN_REFERENCE, ...of("reference")];
  if (character === "#") return of("error", "operator");
  if (character === '"') return of("string");
  if (character === "{") return of("array");
  if (character === "(") return of("open");
  if (character === ")") return of("close");
  if (/[,;]/.test(character)) return of("separator");
  return of("space", "operator");
});

const known = new Shapes<readonly Token[]>();

/** Splits a formula, with or without its leading "=" (which is then the first operator). Never fails: an unknown character is an operator. */
export function tokenize(formula: string): Token[] {
  const like = known.find(formula);
  if (like) return like.known.map((token) => movedToken(token, like.down));
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  known.keep(formula, movingRows(tokens), [...tokens]);
  return tokens;
}

/** Where the rows begin that move with a formula: those of its references without a "$". */
export function movingRows(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  let at = 0;
  for (const { kind, text } of tokens) {
    if (kind === "reference")
      for (const { index } of text.slice(cellsAt(text)).matchAll(MOVING_ROW)) found.push(at + cellsAt(text) + index);
    at += text.length;
  }
  return found;
}

const MOVING_ROW = /(?<=[A-Za-z])[0-9]+/g;
const cellsAt = (reference: string): number => reference.lastIndexOf("!") + 1;

function movedToken(token: Token, down: number): Token {
  const { kind, text } = token;
  if (kind !== "reference" || down === 0) return token;
  const cells = cellsAt(text);
  const moved = text.slice(cells).replace(MOVING_ROW, (row) => String(Number(row) + down));
  return { kind, text: text.slice(0, cells) + moved };
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of BEGINNINGS[formula.charCodeAt(at)] ?? PATTERNS) {
    pattern.lastIndex = at;
    if (!pattern.test(formula)) continue;
    if (kind !== "structured") return { kind, text: formula.slice(at, pattern.lastIndex) };
    const end = closingBracket(formula, pattern.lastIndex);
    if (end > 0) return { kind, text: formula.slice(at, end) };
  }
  return { kind: "operator", text: formula.slice(at, at + 1) };
}

/** The place after the bracket that closes the one at `from`; 0 when it is not there. An apostrophe escapes the next character. */
function closingBracket(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return 0;
}
