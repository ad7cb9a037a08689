import type {
  BaseAstNode,
  BaseReferenceObject,
  FunctionVariantType,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import type { Scalar } from "../book";
import { CellError } from "../book";
import { truthOf } from "./functions/logic";
import { scalarOperator } from "./functions/operators";
import type { Single } from "./functions/singles";
import { cellFrom, isScalar, objectFrom } from "./functions/values";

/** A part of a formula, calculated for the formula that stands so many rows below the one that was parsed. */
export type Step<T> = (rowsBelow: number) => T;
/** What a formula comes to: a plain value where it is one, else what the engine has for it. */
export type Outcome = Scalar | FunctionVariantType;

/** Where the formula stands that is being calculated. */
export type Runtime = Pick<IFormulaRuntimeService, "currentRow" | "currentColumn" | "currentSubUnitId">;

export interface Compiler {
  runtime: Runtime;
  /** A step whose single values, and references to single cells, come as plain values. */
  plain(node: BaseAstNode): Step<Outcome>;
  /** A step that gives what the engine's functions take: a reference stays one. */
  whole(node: BaseAstNode): Step<FunctionVariantType>;
}

export const objectOf = (outcome: Outcome): FunctionVariantType => (isScalar(outcome) ? objectFrom(outcome) : outcome);

/** A function of the engine's, whose arguments are set as if its interpreter had worked them out. */
export function call(node: BaseAstNode, { whole }: Compiler): Step<FunctionVariantType> {
  const children = node.getChildren();
  const steps = children.map(whole);
  return (rowsBelow) => {
    steps.forEach((step, index) => children[index]?.setValue(step(rowsBelow)));
    return executed(node);
  };
}

export function executed(node: BaseAstNode): FunctionVariantType {
  node.execute();
  const value = node.getValue();
  if (!value) throw new TypeError(`${node.getToken()} came to nothing`);
  return value;
}

/** Compiled only when it is needed: both ways of each function, all the way down, would be many. */
function later(node: BaseAstNode, compiler: Compiler): Step<FunctionVariantType> {
  let step: Step<FunctionVariantType> | undefined;
  return (rowsBelow) => (step ??= call(node, compiler))(rowsBelow);
}

/** The object is made once: making it anew for each cell takes longer than reading the cell. */
export function reference({ runtime }: Compiler, make: Step<FunctionVariantType>): Step<FunctionVariantType> {
  let made: BaseReferenceObject | undefined;
  return (rowsBelow) => {
    if (!made) {
      const value = make(rowsBelow);
      if (!value.isReferenceObject()) return value;
      made = value as BaseReferenceObject;
    }
    made.setDefaultSheetId(runtime.currentSubUnitId);
    made.setCurrentRowAndColumn(runtime.currentRow, runtime.currentColumn);
    made.setRefOffset(0, rowsBelow);
    return made;
  };
}

/** A function of single values, each of them worked out as such. */
export function short(node: BaseAstNode, compiler: Compiler, work: Single): Step<Outcome> {
  const steps = node.getChildren().map(compiler.plain);
  const engine = later(node, compiler);
  return (rowsBelow) => {
    const values: Scalar[] = [];
    for (const step of steps) {
      const value = step(rowsBelow);
      if (!isScalar(value)) return engine(rowsBelow);
      values.push(value);
    }
    const result = work(...values);
    return result === undefined ? engine(rowsBelow) : result;
  };
}

/** ROW() and ROW(A5). */
export function rowNumber(node: BaseAstNode, compiler: Compiler): Step<Outcome> {
  const [child] = node.getChildren();
  if (!child) return () => compiler.runtime.currentRow + 1;
  const step = compiler.whole(child);
  const engine = later(node, compiler);
  return (rowsBelow) => {
    const value = step(rowsBelow);
    if (!value.isReferenceObject()) return engine(rowsBelow);
    const { startRow, endRow } = (value as BaseReferenceObject).getRangePosition();
    return startRow === endRow ? startRow + 1 : engine(rowsBelow);
  };
}

/** INDEX of one line by one number, which needs no reference to the cell that it finds. */
export function lookup(node: BaseAstNode, compiler: Compiler): Step<Outcome> | undefined {
  const [list, place, ...others] = node.getChildren();
  if (!list || !place || others.length > 0) return undefined;
  const [line, at] = [compiler.whole(list), compiler.plain(place)];
  const engine = later(node, compiler);
  return (rowsBelow) => {
    const [range, number] = [line(rowsBelow), at(rowsBelow)];
    if (!range.isReferenceObject() || typeof number !== "number" || !(number >= 1)) return engine(rowsBelow);
    const { startRow, endRow, startColumn, endColumn } = (range as BaseReferenceObject).getRangePosition();
    const index = Math.floor(number) - 1;
    if (startColumn === endColumn && startRow + index <= endRow)
      return cellFrom(range as BaseReferenceObject, startRow + index, startColumn);
    return startRow === endRow && startColumn + index <= endColumn
      ? cellFrom(range as BaseReferenceObject, startRow, startColumn + index)
      : engine(rowsBelow);
  };
}

/** IF with a single condition goes on with one branch; with several it needs all of both. */
export function choice(
  node: BaseAstNode,
  compiler: Compiler,
  branch: (node: BaseAstNode) => Step<Outcome>,
): Step<Outcome> | undefined {
  const [test, ...others] = node.getChildren();
  if (!test || others.length === 0 || others.length > 2) return undefined;
  const condition = compiler.plain(test);
  const [yes, no = () => false] = others.map(branch);
  const engine = later(node, compiler);
  return (rowsBelow) => {
    const tested = condition(rowsBelow);
    if (!isScalar(tested) || !yes) return engine(rowsBelow);
    const truth = truthOf(tested);
    if (truth instanceof CellError) return truth;
    const outcome = truth ? yes(rowsBelow) : no(rowsBelow);
    return !isScalar(outcome) && outcome.isReferenceObject()
      ? (outcome as BaseReferenceObject).toArrayValueObject()
      : outcome;
  };
}

export function operation(node: BaseAstNode, compiler: Compiler): Step<Outcome> {
  const children = node.getChildren();
  const [first, second] = children.map(compiler.plain);
  const work = scalarOperator(node.getToken());
  // -A1 is 0-A1.
  const [left, right] = second ? [first, second] : [() => 0, first];
  const operands = second ? children : [undefined, ...children];
  return (rowsBelow) => {
    const [a, b] = [left?.(rowsBelow) ?? null, right?.(rowsBelow) ?? null];
    if (isScalar(a) && isScalar(b)) return work(a, b);
    operands[0]?.setValue(objectOf(a));
    operands[1]?.setValue(objectOf(b));
    return executed(node);
  };
}
