import { takesArguments } from "./arities";
import { Shapes } from "./shapes";
import { readsWell } from "./syntax";
import type { Token } from "./tokens";
import { movingRows, tokenize } from "./tokens";

export type FormulaProblem = "malformed" | "too-long";

/** Why Excel would not take this formula (with its leading "="), or null; see "Excel specifications and limits". */
export function checkFormula(formula: string): FormulaProblem | null {
  if (formula.length > 8192) return "too-long";
  const like = taken.find(formula);
  if (like) return like.known ? null : "malformed";
  const tokens = tokenize(formula);
  const takes = readsWell(tokens) && staysWithin(tokens);
  taken.keep(formula, movingRows(tokens), takes);
  return takes ? null : "malformed";
}

/** Whether formulas are taken, of which a filled column has thousands. */
const taken = new Shapes<boolean>();

function staysWithin(tokens: readonly Token[]): boolean {
  const calls: Call[] = [];
  return tokens.every((token, index) => step(calls, token, tokens[index - 1] ?? null));
}

/** An open bracket. */
interface Call {
  /** The function whose arguments stand in it; null for a bracket that only groups. */
  name: string | null;
  separators: number;
  blank: boolean;
}

/** False when it is nested too deep, a text is too long, or a function is closed with arguments that it does not take. */
function step(calls: Call[], { kind, text }: Token, before: Token | null): boolean {
  const call = calls.at(-1);
  if (call && kind !== "space" && kind !== "close") call.blank = false;
  if (kind === "open")
    return calls.push({ name: before?.kind === "function" ? before.text : null, separators: 0, blank: true }) <= 64;
  if (kind === "close") return fits(calls.pop());
  if (call && kind === "separator") call.separators++;
  // The quotes around it do not count, a doubled quote inside counts once.
  return kind !== "string" || text.slice(1, -1).replaceAll('""', '"').length <= 255;
}

function fits(call: Call | undefined): boolean {
  if (!call || call.name === null) return true;
  return takesArguments(call.name, call.blank ? 0 : call.separators + 1);
}
