import type { Scalar } from "../../engine";
import { CellError, writeAddress } from "../../engine";
import type { Arguments } from "../../wire/arguments";
import { isPlayed } from "../../wire/arguments";
import { NotEmulatedError, invalidArgument } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { playedBy } from "../../wire/played";
import { defineClass, play } from "../base/define";
import { AreasTarget, RangeTarget } from "../base/rangeTarget";
import type { Session } from "../base/session";
import type { FunctionTarget } from "../base/targets";
import { evaluate } from "./names";

defineClass("FunctionResult", {
  get: {
    error: ({ value }) => (value instanceof CellError ? value.code : null),
    value: ({ value }) => (value instanceof CellError ? null : value),
  },
});

/** `workbook.functions`: every worksheet function is a method, and answers what a cell with it would show. */
export const functionsOf = (session: Session): Played => ({
  ...playedBy("Functions", {}, session),
  call: (name, args) => work(session, name, args),
});

async function work(session: Session, name: string, args: Arguments): Promise<Played> {
  const texts = given(args).map(argumentText);
  // "beta_Dist_RT" on the wire is BETA.DIST.RT in a cell.
  const formula = `=${name.toUpperCase().replaceAll("_", ".")}(${texts.join(",")})`;
  const value = await evaluate(session, formula, session.activeSheet);
  if (value instanceof CellError && value.code === "#NAME?") throw new NotEmulatedError(`Functions.${name}`);
  return play("FunctionResult", { value });
}

/** Those of a function that takes any number come in one list; what was left out at the end is no argument. */
function given(args: Arguments): unknown[] {
  const list = args.all.flatMap((value) => (isListOfArguments(value) ? value : [value]));
  while (list.length > 0 && (list.at(-1) ?? null) === null) list.pop();
  return list;
}

const isRow = (value: unknown): boolean => Array.isArray(value) && !value.some(Array.isArray);
/** A matrix is a list as well, of rows alone. */
const isListOfArguments = (value: unknown): value is unknown[] => Array.isArray(value) && !value.every(isRow);

function argumentText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (isPlayed(value)) return objectText(value);
  if (Array.isArray(value)) return `{${value.map(rowText).join(";")}}`;
  return literal(value);
}

const rowText = (row: unknown): string => (Array.isArray(row) ? row : [row]).map(literal).join(",");

function literal(value: unknown): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return String(value);
}

/** Cells, or the result of another function. */
function objectText({ className, target }: Played): string {
  if (target instanceof RangeTarget) return writeAddress(target.sheet.name, target.area, true);
  if (target instanceof AreasTarget)
    return `(${target.ranges.map(({ sheet, area }) => writeAddress(sheet.name, area, true)).join(",")})`;
  if (className !== "FunctionResult") throw invalidArgument();
  const { value }: { value: Scalar } = target as FunctionTarget;
  return value instanceof CellError ? value.code : argumentText(value);
}
