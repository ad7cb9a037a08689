import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import type { Scalar } from "../../book";
import { CellError } from "../../book";
import { VALUE, combine, gridFrom, objectFrom } from "./values";

/** Univer takes any text for true. */
export class If extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(condition: BaseValueObject, yes: BaseValueObject, no: BaseValueObject = objectFrom(false)) {
    const tests = gridFrom(condition);
    if (tests.rows === 1 && tests.columns === 1) {
      const truth = truthOf(tests.cells[0]?.[0] ?? null);
      return truth instanceof CellError ? objectFrom(truth) : truth ? yes : no;
    }
    return combine([tests, gridFrom(yes), gridFrom(no)], (test = null, ifTrue = null, ifFalse = null) => {
      const truth = truthOf(test);
      return truth instanceof CellError ? truth : truth ? ifTrue : ifFalse;
    });
  }
}

/** Text is true or false only when it says so. */
export function truthOf(value: Scalar): boolean | CellError {
  if (value instanceof CellError) return value;
  if (typeof value !== "string") return Boolean(value);
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : VALUE;
}

/** Univer spreads a single value over the cells of an alternative that is not needed. */
export class IfError extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(value: BaseValueObject, otherwise: BaseValueObject) {
    const tested = gridFrom(value);
    if (tested.rows === 1 && tested.columns === 1) {
      const single = tested.cells[0]?.[0] ?? null;
      return single instanceof CellError ? otherwise : objectFrom(single);
    }
    return combine([tested, gridFrom(otherwise)], (each = null, other = null) =>
      each instanceof CellError ? other : each,
    );
  }
}

/** Univer lets arrays of one shape but not the other pass. */
export class SumProduct extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  override calculate(...factors: FunctionVariantType[]) {
    const grids = factors.map(gridFrom);
    const [first] = grids;
    if (!first || grids.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
      return objectFrom(VALUE);
    let sum = 0;
    for (let row = 0; row < first.rows; row++)
      for (let column = 0; column < first.columns; column++) {
        let product = 1;
        for (const { cells } of grids) {
          const value = cells[row]?.[column];
          if (value instanceof CellError) return objectFrom(value);
          product *= typeof value === "number" ? value : 0;
        }
        sum += product;
      }
    return objectFrom(sum);
  }
}
