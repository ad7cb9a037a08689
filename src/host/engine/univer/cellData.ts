import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { Scalar } from "../book";
import { CellError } from "../book";

/** A formula's cell before its turn: its old value would be taken for its new one where formulas run in a circle. */
export const NOT_CALCULATED: ICellData = { f: "=0", v: 0, t: CellValueType.NUMBER };

/** A value in the engine's form. It takes any text like "#N/A" for that error, but for one that is marked: see patchReferences. */
export function cellData(value: Scalar): ICellData {
  if (value instanceof CellError) return { v: value.code, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  const text: ICellData = { v: value ?? "", t: CellValueType.STRING };
  return value?.startsWith("#") === true ? { ...text, custom: { text: true } } : text;
}

/** A formula's result: a blank is one, where in a cell it is an empty text. */
export const resultData = (value: Scalar): ICellData => (value === null ? { v: null } : cellData(value));
