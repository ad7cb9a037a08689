import type { BaseReferenceObject, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import type { Scalar } from "../../book";
import { CellError } from "../../book";
import type { Test } from "./criteria";
import { criterion } from "./criteria";
import type { Grid } from "./values";
import { DIVIDED_BY_ZERO, VALUE, combine, gridFrom, objectFrom } from "./values";

type Fold = (numbers: readonly Scalar[]) => Scalar;

interface Pair {
  range: Grid;
  criteria: Grid;
}

/** COUNTIF, SUMIFS and the like: values whose neighbours pass every test, folded into one. */
abstract class Conditional extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;
  override needsReferenceObject = true;

  protected select(values: Grid, pairs: readonly Pair[], fold: Fold) {
    if (pairs.some(({ range }) => range.rows !== values.rows || range.columns !== values.columns))
      return objectFrom(VALUE);
    return combine(
      pairs.map(({ criteria }) => criteria),
      (...criteria) => fold(passing(values, pairs, criteria.map(criterion))),
    );
  }
}

export class CountIf extends Conditional {
  override calculate(...args: FunctionVariantType[]) {
    const pairs = pairsOf(args);
    return pairs[0] ? this.select(pairs[0].range, pairs, (found) => found.length) : objectFrom(VALUE);
  }
}

/** SUMIF and AVERAGEIF: the range to add up starts where it says and is as large as the one that is tested. */
abstract class FoldIf extends Conditional {
  protected abstract readonly fold: Fold;

  override calculate(range: FunctionVariantType, criteria: FunctionVariantType, target?: FunctionVariantType) {
    const tested = gridFrom(range);
    const values = target && !target.isError() ? this.sized(target, tested) : tested;
    return this.select(values, [{ range: tested, criteria: gridFrom(criteria) }], this.fold);
  }

  private sized(target: FunctionVariantType, { rows, columns }: Grid): Grid {
    const given = gridFrom(target);
    if (!target.isReferenceObject() || (given.rows === rows && given.columns === columns)) return given;
    const reference = target as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const range = { startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
    return gridFrom(this.createReferenceObject(reference, range));
  }
}

/** SUMIFS and the like: first what is folded, then pairs of ranges and criteria. */
abstract class FoldIfs extends Conditional {
  protected abstract readonly fold: Fold;

  override calculate(target: FunctionVariantType, ...args: FunctionVariantType[]) {
    return this.select(gridFrom(target), pairsOf(args), this.fold);
  }
}

const sum: Fold = (values) => firstError(values) ?? numbersOf(values).reduce((total, value) => total + value, 0);
const average: Fold = (values) => {
  const numbers = numbersOf(values);
  if (numbers.length === 0) return firstError(values) ?? DIVIDED_BY_ZERO;
  return firstError(values) ?? numbers.reduce((total, value) => total + value, 0) / numbers.length;
};
const largest: Fold = (values) =>
  firstError(values) ?? numbersOf(values).reduce((most, value) => Math.max(most, value), -Infinity);
const smallest: Fold = (values) =>
  firstError(values) ?? numbersOf(values).reduce((least, value) => Math.min(least, value), Infinity);
const orZero =
  (fold: Fold): Fold =>
  (values) => {
    const result = fold(values);
    return result === Infinity || result === -Infinity ? 0 : result;
  };

export class SumIf extends FoldIf {
  protected override readonly fold = sum;
}
export class AverageIf extends FoldIf {
  protected override readonly fold = average;
}
export class SumIfs extends FoldIfs {
  protected override readonly fold = sum;
}
export class AverageIfs extends FoldIfs {
  protected override readonly fold = average;
}
export class MaxIfs extends FoldIfs {
  protected override readonly fold = orZero(largest);
}
export class MinIfs extends FoldIfs {
  protected override readonly fold = orZero(smallest);
}

function pairsOf(args: readonly FunctionVariantType[]): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const [range, criteria] = [args[index], args[index + 1]];
    if (range && criteria) pairs.push({ range: gridFrom(range), criteria: gridFrom(criteria) });
  }
  return pairs;
}

function passing(values: Grid, pairs: readonly Pair[], tests: readonly Test[]): Scalar[] {
  const found: Scalar[] = [];
  for (let row = 0; row < values.rows; row++)
    for (let column = 0; column < values.columns; column++)
      if (pairs.every(({ range }, index) => tests[index]?.(range.cells[row]?.[column] ?? null)))
        found.push(values.cells[row]?.[column] ?? null);
  return found;
}

const numbersOf = (values: readonly Scalar[]) => values.filter((value) => typeof value === "number");
const firstError = (values: readonly Scalar[]) => values.find((value) => value instanceof CellError);
