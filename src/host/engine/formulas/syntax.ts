import type { Token } from "./tokens";
import { tokenize } from "./tokens";

/** Whether Excel would take this formula at all: "=1+", "=SUM(" and "=A1 2 3)" it refuses. */
export const isWellFormed = (formula: string): boolean => readsWell(tokenize(formula));

/** `isWellFormed` of a formula's tokens, its "=" the first. */
export function readsWell(tokens: readonly Token[]): boolean {
  if (tokens[0]?.text !== "=") return false;
  const reader: Reader = { operand: false, brackets: [], before: null, constant: false };
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || !accept(reader, token)) return false;
    reader.before = token;
  }
  return reader.operand && reader.brackets.length === 0;
}

interface Reader {
  /** An operand stands to the left: an operator may follow. */
  operand: boolean;
  /** True for the brackets of a call, in which arguments may be left out. */
  brackets: boolean[];
  before: Token | null;
  /** The operand to the left is a constant: it has no cells that another could have as well. */
  constant: boolean;
}

function accept(reader: Reader, token: Token): boolean {
  switch (token.kind) {
    case "space":
      return true;
    case "function":
      return !reader.operand || intersects(reader);
    case "open":
      return open(reader);
    case "close":
      return close(reader);
    case "separator":
      return token.text === "," && separate(reader);
    case "operator":
      return operate(reader, token.text);
    default:
      if (reader.operand && (!intersects(reader) || isConstant(token))) return false;
      reader.operand = true;
      reader.constant = isConstant(token);
      return token.kind !== "string" || (token.text.length > 1 && (token.text.match(/"/g)?.length ?? 0) % 2 === 0);
  }
}

/** A blank between two references means the cells that both have. */
const intersects = ({ before, constant }: Reader) => before?.kind === "space" && !constant;
const isConstant = ({ kind }: Token) => ["number", "string", "logical", "array"].includes(kind);

function open(reader: Reader): boolean {
  const call = reader.before?.kind === "function" || reader.before?.kind === "close";
  if (reader.operand && !call && !intersects(reader)) return false;
  reader.brackets.push(call);
  reader.operand = false;
  return true;
}

function close(reader: Reader): boolean {
  const call = reader.brackets.pop();
  const fits = call !== undefined && (reader.operand || call);
  reader.operand = true;
  reader.constant = false;
  return fits;
}

function separate(reader: Reader): boolean {
  const call = reader.brackets.at(-1);
  // In a bracket that only groups, a comma joins references.
  const fits = call !== undefined && (call || (reader.operand && !reader.constant));
  reader.operand = false;
  return fits;
}

function operate(reader: Reader, text: string): boolean {
  if (text === "%" || text === "#") return reader.operand;
  if (!reader.operand) return text === "+" || text === "-" || text === "@";
  reader.operand = false;
  return /^(<>|<=|>=|[-+*/^&=<>:])$/.test(text);
}
