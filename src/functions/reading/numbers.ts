import type { Cells } from "./cells";
import { cellsOf, isBlank, numberIn, placeOf, shownEntry } from "./cells";
import type { Read } from "./refusal";
import { isRefusal, refuse } from "./refusal";

/** Numbers of an argument by rows, NaN where missing, with the cells that they stand in. */
export interface Numbers extends Cells {
  readonly numbers: Float64Array;
}

/** What must hold for every number that is there. */
type Check = (number: number, index: number, cells: Cells) => Read<void>;

export const notNegative: Check = (number, index, cells) =>
  number < 0 ? refuse((words) => words.negative(placeOf(cells, index), number)) : undefined;
export const positive: Check = (number, index, cells) =>
  number > 0 ? undefined : refuse((words) => words.notPositive(placeOf(cells, index), number));
export const share: Check = (number, index, cells) =>
  number >= 0 && number <= 1 ? undefined : refuse((words) => words.notShare(placeOf(cells, index), number));
export const whole: Check = (number, index, cells) =>
  Number.isInteger(number) && number >= 1
    ? undefined
    : refuse((words) => words.notWhole(placeOf(cells, index), number));

/** The number of one cell, NaN where missing. */
export function readNumber(cells: Cells, index: number, check?: Check): Read<number> {
  const entry = cells.entries[index];
  const number = numberIn(entry);
  if (number === undefined) return refuse((words) => words.notNumber(placeOf(cells, index), shownEntry(entry)));
  const wrong = check === undefined || Number.isNaN(number) ? undefined : check(number, index, cells);
  return wrong ?? number;
}

/** All cells of an argument in any shape; refused at the first that holds something else. */
export function readNumbers(cells: Cells, check?: Check): Read<Numbers> {
  const numbers = new Float64Array(cells.entries.length);
  for (let i = 0; i < numbers.length; i++) {
    const number = readNumber(cells, i, check);
    if (isRefusal(number)) return number;
    numbers[i] = number;
  }
  return { ...cells, numbers };
}

/** The cells of an argument that cannot be left out. */
export function needed(argument: string, given: unknown): Read<Cells> {
  return cellsOf(argument, given) ?? refuse((words) => words.needed(argument));
}

/** One row or one column of `count` cells, as many as `other` has. */
export function vectorOf(cells: Cells, count: number, other: string): Read<Cells> {
  const { argument, rows, columns, entries } = cells;
  if (rows > 1 && columns > 1) return refuse((words) => words.notVector(argument, rows, columns));
  if (entries.length !== count) return refuse((words) => words.count(argument, entries.length, count, other));
  return cells;
}

/** A row or column of numbers without gaps, one for each of `other`. */
export function readVector(cells: Cells, count: number, other: string, check?: Check): Read<Float64Array> {
  const vector = vectorOf(cells, count, other);
  if (isRefusal(vector)) return vector;
  const read = readNumbers(vector, check);
  if (isRefusal(read)) return read;
  const gap = read.numbers.findIndex((x) => Number.isNaN(x));
  return gap < 0 ? read.numbers : refuse((words) => words.empty(placeOf(cells, gap)));
}

/** A single number; the default when the argument is left out or blank. */
export function readOne(argument: string, given: unknown, otherwise: number | undefined, check?: Check): Read<number> {
  const cells = cellsOf(argument, given);
  if (cells === undefined || (cells.entries.length === 1 && isBlank(cells.entries[0])))
    return otherwise ?? refuse((words) => words.needed(argument));
  if (cells.entries.length !== 1) return refuse((words) => words.count(argument, cells.entries.length, 1, argument));
  const number = readNumber(cells, 0, check);
  if (isRefusal(number) || !Number.isNaN(number)) return number;
  return refuse((words) => words.empty(placeOf(cells, 0)));
}

/** Results in the shape of the argument that they answer. */
export function shaped<T>({ rows, columns }: Cells, result: (index: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => result(r * columns + c)));
}
