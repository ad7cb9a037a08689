import { NumberValueObject } from "@univerjs/engine-formula";
import type { Scalar } from "../../book";
import { CellError } from "../../book";
import { scalarFrom } from "./values";

/** What a function makes of single values; undefined where that is the engine's to say. */
export type Single = (...values: Scalar[]) => Scalar | undefined;

const one =
  (work: (value: Scalar) => Scalar | undefined): Single =>
  (value, ...others) =>
    value === undefined || others.length > 0 ? undefined : work(value);

const numbers =
  (work: (numbers: readonly number[]) => Scalar | undefined): Single =>
  (...values) =>
    values.length > 0 && values.every((value) => typeof value === "number") ? work(values) : undefined;

const logicals =
  (work: (logicals: readonly boolean[]) => boolean): Single =>
  (...values) =>
    values.length > 0 && values.every((value) => typeof value === "boolean") ? work(values) : undefined;

/** To the engine's digits: a product is rounded as the decimal number that it shows. */
function round(value: number, digits: number | undefined): Scalar | undefined {
  if (digits === undefined) return undefined;
  return scalarFrom(NumberValueObject.create(value).round(NumberValueObject.create(digits)));
}

/**
 * The functions that a large workbook calls most, for single values. The engine's own make an array of each cell and
 * an object of each value in it.
 */
export const singles: ReadonlyMap<string, Single> = new Map<string, Single>([
  ["ISNUMBER", one((value) => typeof value === "number")],
  ["ISTEXT", one((value) => typeof value === "string")],
  ["ISLOGICAL", one((value) => typeof value === "boolean")],
  ["LEN", one((value) => (typeof value === "string" ? value.length : undefined))],
  ["N", one((value) => (typeof value === "number" || value instanceof CellError ? value : value === true ? 1 : 0))],
  ["AND", logicals((values) => values.every(Boolean))],
  ["OR", logicals((values) => values.some(Boolean))],
  ["MAX", numbers((values) => values.reduce((most, value) => (most < value ? value : most)))],
  ["MIN", numbers((values) => values.reduce((least, value) => (value < least ? value : least)))],
  ["INT", numbers(([value = 0, ...others]) => (others.length > 0 ? undefined : Math.floor(value)))],
  ["ROUND", numbers(([value = 0, digits, ...others]) => (others.length > 0 ? undefined : round(value, digits)))],
]);
