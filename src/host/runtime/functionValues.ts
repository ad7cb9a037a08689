import type { Argument, Scalar } from "../engine";
import { CellError } from "../engine";

/** One function of an add-in's functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  /** As users call it, with the add-in's namespace if it has one. */
  readonly name: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly result?: { readonly dimensionality?: string };
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
}

/** An add-in's functions.json. */
export interface FunctionsFile {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** What a blank cell arrives as; it depends on the platform (office-js issues 5262, 1951). */
export type Blank = 0 | null | "";

const VALUE = new CellError("#VALUE!");

/**
 * A call's arguments as they go over the wire: one for each parameter, null where left out. An error that the function does not
 * want to see, or a value that its parameter's type does not take, is the cell's value without a call.
 */
export function wireArguments(
  { parameters = [] }: FunctionMetadata,
  args: readonly Argument[],
  blank: Blank,
  allowErrors: boolean,
): unknown[] | CellError {
  if (args.length > parameters.length) return VALUE;
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const arg = args[index] ?? null;
    const matrix = parameter.dimensionality === "matrix";
    const rows = Array.isArray(arg) ? arg : null;
    if (rows && !matrix && (rows.length !== 1 || rows[0]?.length !== 1)) return VALUE;
    const cells = rows ?? (arg === null ? null : [[arg as Scalar]]);
    const type = parameter.type ?? "any";
    const read = cells?.map((row) => row.map((cell) => wireValue(cell, type, blank)));
    const error = read?.flat().find((cell) => cell instanceof CellError);
    if (error !== undefined && !(allowErrors && type === "any")) return error;
    const sent = read?.map((row) => row.map((cell) => (cell instanceof CellError ? wireError(cell) : cell)));
    values.push(sent === undefined ? null : matrix ? sent : (sent[0]?.[0] ?? null));
  }
  return values;
}

function wireValue(cell: Scalar, type: string, blank: Blank): Scalar {
  if (cell instanceof CellError || type === "any") return cell ?? blank;
  if (type === "number") return typeof cell === "string" ? VALUE : Number(cell);
  if (type === "boolean") return typeof cell === "string" ? VALUE : Boolean(cell);
  if (type === "string") return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");
  return cell ?? blank;
}

const wireError = ({ code }: CellError) => ({ type: "CustomFunctionError", code });

/** What a cell shows for a result; an array that is no rectangle of rows is #VALUE!, and so is one that was not announced. */
export function resultFrom(value: unknown, { result }: FunctionMetadata): Argument {
  if (!Array.isArray(value)) return scalarFrom(value);
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (result?.dimensionality !== "matrix" || width === 0) return VALUE;
  if (!rows.every((row): row is unknown[] => Array.isArray(row) && row.length === width)) return VALUE;
  return rows.map((row) => row.map(scalarFrom));
}

/** Excel shows null, which NaN has become on the wire, as 0. */
function scalarFrom(value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return 0;
  const { type, code, basicValue, primitive, text } = value as Record<string, unknown>;
  if (type === "CustomFunctionError") return typeof code === "string" ? new CellError(code) : VALUE;
  const plain = basicValue ?? primitive ?? text;
  return typeof plain === "object" ? VALUE : scalarFrom(plain);
}

/** The numbers under which the client reports errors; whatever else goes wrong in a function is #VALUE!. */
const CODES: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

export const failure = (code: unknown): CellError => new CellError(CODES[Number(code)] ?? "#VALUE!");
