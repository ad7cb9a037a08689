import type { FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import type { Scalar } from "../../book";
import { CellError } from "../../book";
import { NOT_AVAILABLE, combine, gridFrom, numberFrom, objectFrom, scalarsOf } from "./values";

/** RANK and RANK.EQ: one more than how many are before it. Univer sorts the whole range for every cell. */
export class Rank extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(
    number: FunctionVariantType,
    range: FunctionVariantType,
    order: FunctionVariantType = objectFrom(0),
  ) {
    const list = scalarsOf(gridFrom(range));
    return combine([gridFrom(number), gridFrom(order)], (wanted = null, way = null) => rankOf(wanted, list, way));
  }
}

function rankOf(wanted: Scalar, list: readonly Scalar[], way: Scalar): Scalar {
  const [value, ascending] = [numberFrom(wanted), numberFrom(way)];
  const error = list.find((other) => other instanceof CellError);
  for (const found of [value, ascending, error]) if (found instanceof CellError) return found;
  if (!list.includes(value)) return NOT_AVAILABLE;
  let before = 0;
  for (const other of list)
    if (typeof other === "number" && (ascending === 0 ? other > Number(value) : other < Number(value))) before++;
  return before + 1;
}
