import type { FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import type { Scalar } from "../../book";
import { CellError } from "../../book";
import { compareScalars } from "./comparing";
import { DIVIDED_BY_ZERO, NUMBER, combine, combineTwo, gridFrom, numberFrom, textFrom } from "./values";

/** Univer compares text with wildcards, overlooks errors, and calculates in decimals; Excel in binary. */
abstract class Operator extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(left: FunctionVariantType, right: FunctionVariantType) {
    return combineTwo(left, right, (a, b) => this.scalar(a, b));
  }

  scalar(left: Scalar, right: Scalar): Scalar {
    if (left instanceof CellError) return left;
    return right instanceof CellError ? right : this.apply(left, right);
  }

  protected abstract apply(left: Scalar, right: Scalar): Scalar;
}

export class Compare extends Operator {
  private token = "=";

  /** Called by the engine before each calculation. */
  setCompareType(token: string): void {
    this.token = token;
  }

  protected override apply(left: Scalar, right: Scalar): Scalar {
    const order = compareScalars(left, right);
    switch (this.token) {
      case "=":
        return order === 0;
      case "<>":
        return order !== 0;
      case "<":
        return order < 0;
      case "<=":
        return order <= 0;
      case ">":
        return order > 0;
      default:
        return order >= 0;
    }
  }
}

abstract class Arithmetic extends Operator {
  protected override apply(left: Scalar, right: Scalar): Scalar {
    const [a, b] = [numberFrom(left), numberFrom(right)];
    if (a instanceof CellError) return a;
    if (b instanceof CellError) return b;
    const result = this.numbers(a, b);
    return typeof result === "number" && !Number.isFinite(result) ? NUMBER : result;
  }

  protected abstract numbers(left: number, right: number): Scalar;
}

export class Plus extends Arithmetic {
  protected override numbers(left: number, right: number) {
    return nearZero(left + right, left);
  }
}

export class Minus extends Arithmetic {
  protected override numbers(left: number, right: number) {
    return nearZero(left - right, left);
  }
}

export class Multiply extends Arithmetic {
  protected override numbers(left: number, right: number) {
    return left * right;
  }
}

export class Divided extends Arithmetic {
  protected override numbers(left: number, right: number) {
    return right === 0 ? DIVIDED_BY_ZERO : left / right;
  }
}

export class Power extends Arithmetic {
  protected override numbers(left: number, right: number) {
    if (left === 0 && right === 0) return NUMBER;
    return left === 0 && right < 0 ? DIVIDED_BY_ZERO : left ** right;
  }
}

/** Both "&" and CONCATENATE. */
export class Concatenate extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  override calculate(...parts: FunctionVariantType[]) {
    return combine(parts.map(gridFrom), joined);
  }
}

function joined(...values: Scalar[]): string | CellError {
  let text = "";
  for (const value of values) {
    if (value instanceof CellError) return value;
    text += textFrom(value);
  }
  return text;
}

/** What an operator makes of two single values. */
export function scalarOperator(token: string): (left: Scalar, right: Scalar) => Scalar {
  if (token === "&") return joined;
  const operator = operatorOf(token);
  return (left, right) => operator.scalar(left, right);
}

function operatorOf(token: string): Operator {
  switch (token) {
    case "+":
      return new Plus("PLUS");
    case "-":
      return new Minus("MINUS");
    case "*":
      return new Multiply("MULTIPLY");
    case "/":
      return new Divided("DIVIDED");
    case "^":
      return new Power("POWER");
    default: {
      const compare = new Compare("COMPARE");
      compare.setCompareType(token);
      return compare;
    }
  }
}

/** Excel takes a sum that cancels all but the last bits for zero: =1.1-1-0.1. */
const nearZero = (result: number, left: number) => (Math.abs(result) < Math.abs(left) * 2 ** -49 ? 0 : result);
