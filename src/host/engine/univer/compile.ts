import type { BaseAstNode, FunctionVariantType } from "@univerjs/engine-formula";
import { singles } from "./functions/singles";
import { singleFrom } from "./functions/values";
import type { Compiler, Outcome, Runtime, Step } from "./steps";
import { call, choice, executed, lookup, objectOf, operation, reference, rowNumber, short } from "./steps";

/** Univer's `NodeType`, which its package does not hand out. */
const REFERENCE = 1;
const VALUE = 2;
const OPERATOR = 3;
const FUNCTION = 4;
const ROOT = 9;
const UNION = 10;
const PREFIX = 11;

/**
 * A parsed formula as one function. It does what Univer's interpreter does, but works out only the branch of an IF
 * that is taken, makes no object for a value that only goes on to the next operator, and keeps its references for all
 * the rows it is calculated for. For formulas that `isMovable` has passed: nothing in them waits, binds names or joins references.
 */
export function compile(root: BaseAstNode, runtime: Runtime): Step<Outcome> {
  const compiler: Compiler = {
    runtime,
    plain: (node) => plain(inside(node), compiler),
    whole: (node) => whole(inside(node), compiler),
  };
  const node = inside(root);
  // A formula that only names a blank cell shows 0, which the engine knows when it gets the reference itself.
  return shortened(node, compiler, compiler.plain) ?? whole(node, compiler);
}

/** Roots around a formula and around what stands in its brackets. */
function inside(node: BaseAstNode): BaseAstNode {
  const [only, ...others] = node.getChildren();
  return node.nodeType === ROOT && only && others.length === 0 ? inside(only) : node;
}

function plain(node: BaseAstNode, compiler: Compiler): Step<Outcome> {
  const quick =
    shortened(node, compiler, compiler.plain) ?? (functionName(node) === "INDEX" ? lookup(node, compiler) : undefined);
  if (quick) return quick;
  const step = whole(node, compiler);
  if (node.nodeType === VALUE) {
    const constant = singleFrom(step(0));
    if (constant !== undefined) return () => constant;
  }
  return (rowsBelow) => {
    const value = step(rowsBelow);
    const single = singleFrom(value);
    return single === undefined ? value : single;
  };
}

function whole(node: BaseAstNode, compiler: Compiler): Step<FunctionVariantType> {
  const quick = shortened(node, compiler, compiler.whole);
  if (quick) return (rowsBelow) => objectOf(quick(rowsBelow));
  if (node.nodeType === REFERENCE) return reference(compiler, () => executed(node));
  return isRange(node) ? reference(compiler, call(node, compiler)) : call(node, compiler);
}

/** What needs none of the engine's functions as long as its operands are single values. */
function shortened(
  node: BaseAstNode,
  compiler: Compiler,
  branch: (node: BaseAstNode) => Step<Outcome>,
): Step<Outcome> | undefined {
  if (isOperation(node)) return operation(node, compiler);
  const name = functionName(node);
  if (name === "IF") return choice(node, compiler, branch);
  if (name === "ROW") return rowNumber(node, compiler);
  const single = name === undefined ? undefined : singles.get(name);
  return single && short(node, compiler, single);
}

const functionName = (node: BaseAstNode): string | undefined =>
  node.nodeType === FUNCTION ? node.getToken().toUpperCase() : undefined;

const isOperation = (node: BaseAstNode): boolean =>
  (node.nodeType === OPERATOR && node.getChildren().length === 2) ||
  (node.nodeType === PREFIX && node.getToken() === "-" && node.getChildren().length === 1);

/** B2:B10 */
const isRange = (node: BaseAstNode): boolean =>
  node.nodeType === UNION && node.getChildren().every((child) => child.nodeType === REFERENCE);
