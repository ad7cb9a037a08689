import type { Book, Sheet } from "../book";
import { styleAt } from "../state/cells";
import { findSheet } from "../state/sheets";
import { styleOf } from "../state/styles";
import { knownReference, referenceArea } from "./references";
import type { Token } from "./tokens";
import { tokenize } from "./tokens";

const MONEY = "$#,##0.00_);[Red]($#,##0.00)";
const DATE = "m/d/yyyy";

/** Functions whose result has a format of its own. */
const OF_FUNCTIONS: Readonly<Record<string, string>> = {
  ...{ DATE, TODAY: DATE, NOW: "m/d/yyyy h:mm", TIME: "h:mm AM/PM" },
  ...{ RATE: "0%", IRR: "0%", MIRR: "0%" },
  ...{ PMT: MONEY, IPMT: MONEY, PPMT: MONEY, PV: MONEY, FV: MONEY, NPV: MONEY },
  ...{ SLN: MONEY, SYD: MONEY, DB: MONEY, DDB: MONEY, VDB: MONEY },
};

/** Functions whose result is of the kind that their arguments are. */
const OF_ARGUMENTS: readonly string[] = ["SUM", "AVERAGE", "MIN", "MAX"];

const READABLE = new RegExp(
  String.raw`^=[-+(\s]*(?:(?:${[...Object.keys(OF_FUNCTIONS), ...OF_ARGUMENTS].join("|")})\(|['$0-9.]|[^(]*$)`,
);

/**
 * The number format that Excel gives a General cell with its formula: the one of the first cell referred to that has one, or of
 * a date's, a rate's or a payment's function; null for none. Only sums are read so: of products (=RATE(…)*2) none is known.
 * @source https://support.microsoft.com/kb/214280 · https://www.matthewstrawbridge.com/content/2005/excel-2003-automatic-formatting-quirks/
 */
export function formulaFormat(book: Book, sheet: Sheet, formula: string): string | null {
  if (!READABLE.test(formula)) return null;
  const tokens = tokenize(formula.slice(1)).filter(({ kind }) => kind !== "space");
  const reader: Reader = { book, sheet, tokens, at: 0 };
  const format = readSum(reader);
  return format !== UNREADABLE && reader.at === tokens.length ? format : null;
}

interface Reader {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly tokens: readonly Token[];
  at: number;
}

const UNREADABLE = Symbol("a formula whose format is its own affair");
type Format = string | null | typeof UNREADABLE;

const isText = (token: Token | undefined, ...texts: string[]): boolean =>
  token !== undefined && token.kind !== "string" && texts.includes(token.text);

/** Operands between plus and minus. */
function readSum(reader: Reader): Format {
  let first: Format = null;
  do {
    while (isText(reader.tokens[reader.at], "+", "-")) reader.at++;
    const format = readOperand(reader);
    if (format === UNREADABLE) return UNREADABLE;
    first ??= format;
  } while (isText(reader.tokens[reader.at], "+", "-"));
  return first;
}

function readOperand(reader: Reader): Format {
  const token = reader.tokens[reader.at++];
  if (token?.kind === "number") return null;
  if (token?.kind === "reference") return formatOfCell(reader, token.text);
  if (token?.kind === "open") return readList(reader, 1);
  if (token?.kind !== "function") return UNREADABLE;
  reader.at++;
  const own = OF_FUNCTIONS[token.text];
  if (own !== undefined) return skipArguments(reader) ? own : UNREADABLE;
  return OF_ARGUMENTS.includes(token.text) ? readList(reader, Infinity) : UNREADABLE;
}

/** As many arguments as are allowed, and their closing bracket. */
function readList(reader: Reader, most: number): Format {
  let first: Format = null;
  for (let count = 1; count <= most; count++) {
    const format = readSum(reader);
    if (format === UNREADABLE) return UNREADABLE;
    first ??= format;
    const after = reader.tokens[reader.at++];
    if (after?.kind === "close") return first;
    if (after?.kind !== "separator") return UNREADABLE;
  }
  return UNREADABLE;
}

function skipArguments(reader: Reader): boolean {
  for (let depth = 1; depth > 0; reader.at++) {
    const kind = reader.tokens[reader.at]?.kind;
    if (kind === undefined) return false;
    if (kind === "open") depth++;
    if (kind === "close") depth--;
  }
  return true;
}

/** Of the first cell that is referred to. */
function formatOfCell({ book, sheet }: Reader, text: string): Format {
  const reference = knownReference(text);
  if (!reference) return UNREADABLE;
  const there = reference.sheet === null ? sheet : findSheet(book, reference.sheet);
  if (!there) return UNREADABLE;
  const { top, left } = referenceArea(reference);
  const { numberFormat } = styleOf(book, styleAt(there, top, left));
  return numberFormat === "General" ? null : numberFormat;
}
