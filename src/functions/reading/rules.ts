import type { Direction, Scale } from "#core";
import { valuesOf } from "#core";
import type { Language } from "#text";
import type { Cells } from "./cells";
import { placeOf } from "./cells";
import type { Read, Refusal } from "./refusal";
import { refuse } from "./refusal";

/** How one cell of a row becomes a value 0–10. */
export interface Rule {
  readonly scale: Scale;
  readonly direction: Direction;
  /** The criterion's name where the argument has one. */
  readonly label?: Readonly<Record<Language, string>>;
}

/** What a row is scored by: one rule and one share for each of its cells. */
export interface Criteria {
  readonly rules: readonly Rule[];
  /** At least one above 0, any scale: as typed, whole weights give exact means. */
  readonly shares: Float64Array;
}

/** Weights of which at least one is above 0. */
export function sharesOf(weights: Float64Array, argument: string): Read<Float64Array> {
  return weights.some((w) => w > 0) ? weights : refuse((words) => words.allZero(argument));
}

/** The rule by which `zero` has the value 0 and `ten` the value 10. */
export function goalposts(zero: number, ten: number): Rule {
  const benefit = zero < ten;
  const [low, high] = benefit ? [zero, ten] : [ten, zero];
  return { scale: { kind: "goalposts", low, high, log: false }, direction: benefit ? "benefit" : "cost" };
}

/** Why a rule takes no such rating; a rating that it only has no value for is missing instead. */
export function ratingRefusal({ scale }: Rule, rating: number, cells: Cells, index: number): Refusal | undefined {
  if (scale.kind === "rating" && (rating < 0 || rating > 10))
    return refuse((words) => words.outside(placeOf(cells, index), rating));
  if (scale.kind === "goalposts" && scale.log && rating < 0)
    return refuse((words) => words.belowLog(placeOf(cells, index), rating));
  return undefined;
}

/** Values of n rows, row-major like the ratings. */
export function valueMatrix({ rules }: Criteria, ratings: Float64Array): Float64Array {
  const m = rules.length;
  const n = ratings.length / m;
  const values = new Float64Array(ratings.length);
  rules.forEach(({ scale, direction }, j) => {
    const column = Float64Array.from({ length: n }, (_, i) => ratings[i * m + j] ?? NaN);
    valuesOf(scale, direction, column).forEach((value, i) => (values[i * m + j] = value));
  });
  return values;
}
