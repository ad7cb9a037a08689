import { type Token, tokenize } from "../../engine/formulas/tokens";
import { operandEnd, parameterPlaces } from "./calls";
import { STORED_NAMES } from "./functions";
import { shownStructured, storedStructured } from "./structured";

export interface FormulaContext {
  /** Name of the table that the formula's cell belongs to. */
  table?: string | undefined;
  /** Functions of add-ins as users call them, in capitals: "ADD42", "CONTOSO.ADD". */
  customFunctions?: ReadonlySet<string> | undefined;
  /** Whether the formula is stored as an array; only there "@" has to be spelled out. */
  array?: boolean | undefined;
}

const PREFIX = /^_xlfn\.(?:_xlws\.)?/i;

/** A formula as the file holds it: no "=", prefixes on newer functions, full structured references. */
export function storedFormula(formula: string, context: FormulaContext = {}): string {
  if (isPlain(formula, context)) return formula.slice(1);
  const tokens = tokenize(formula.replace(/^=/, ""));
  const parameters = parameterPlaces(tokens);
  const out = tokens.map((token, at) => (parameters.has(at) ? `_xlpm.${token.text}` : storedToken(token, context)));
  tokens.forEach((token, at) => {
    if (token.text === "@") storeIntersection(tokens, out, at, context.array ?? false);
    if (token.text === "#" && token.kind === "operator" && at > 0) {
      out[at - 1] = `_xlfn.ANCHORARRAY(${out[at - 1] ?? ""})`;
      out[at] = "";
    }
  });
  return out.join("");
}

/** Whether the file holds the formula as it is: nothing in it is spelled in another way. */
const isPlain = (formula: string, { customFunctions }: FormulaContext): boolean =>
  formula.startsWith("=") &&
  !/[@#[\]]/.test(formula) &&
  (formula.match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=\()/gu) ?? []).every((name) => {
    const upper = name.toUpperCase();
    return !STORED_NAMES.has(upper) && !customFunctions?.has(upper);
  });

function storedToken({ kind, text }: Token, { table, customFunctions }: FormulaContext): string {
  if (kind === "reference" && text.endsWith("#")) return `_xlfn.ANCHORARRAY(${text.slice(0, -1)})`;
  if (kind === "structured") return storedStructured(text, table);
  if (kind !== "function") return text;
  const name = text.toUpperCase();
  if (customFunctions?.has(name)) return `_xldudf_${name.replaceAll(".", "_")}`;
  return STORED_NAMES.get(name) ?? text;
}

function storeIntersection(tokens: readonly Token[], out: string[], at: number, array: boolean): void {
  out[at] = array ? "_xlfn.SINGLE(" : "";
  const end = operandEnd(tokens, at + 1);
  if (array && end < out.length) out[end] = `${out[end] ?? ""})`;
}

/** The reverse: as the user reads it, with its leading "=". */
export function shownFormula(stored: string, context: FormulaContext = {}): string {
  if (!/_xl|\[/i.test(stored)) return `=${stored}`;
  const tokens = tokenize(stored);
  const out = tokens.map((token) => shownToken(token, context));
  for (let at = tokens.length - 1; at >= 0; at--) {
    const name = tokens[at]?.kind === "function" ? (tokens[at]?.text ?? "").replace(PREFIX, "").toUpperCase() : "";
    if (name !== "ANCHORARRAY" && name !== "SINGLE") continue;
    const end = operandEnd(tokens, at);
    out[at] = name === "SINGLE" ? "@" : "";
    out[at + 1] = "";
    out[end] = name === "SINGLE" ? "" : "#";
  }
  return `=${out.join("")}`;
}

function shownToken({ kind, text }: Token, { table, customFunctions }: FormulaContext): string {
  if (kind === "structured") return shownStructured(text, table);
  if (kind !== "function" && kind !== "name") return text;
  if (/^_xlpm\./i.test(text)) return text.slice(6);
  if (/^_xldudf_/i.test(text)) return shownCustom(text.slice(8), customFunctions);
  // Excel keeps the prefix of a function that it does not know either.
  const bare = text.replace(PREFIX, "");
  return STORED_NAMES.has(bare.toUpperCase()) ? bare : text;
}

const shownCustom = (name: string, customFunctions: ReadonlySet<string> | undefined) =>
  [...(customFunctions ?? [])].find((known) => known.replaceAll(".", "_") === name.toUpperCase()) ?? name;
