import type { FunctionVariantType } from "@univerjs/engine-formula";
import { AsyncObject, BaseFunction } from "@univerjs/engine-formula";
import type { Scalar } from "../../book";
import { NAME, VALUE, gridFrom, objectFrom, objectFromGrid } from "./values";

/** A range or an array comes as rows, a range of one cell too; a blank cell as null. */
export type Argument = Scalar | Scalar[][];

/** Where a custom function stands. */
export interface Caller {
  /** Sheet id. */
  sheet: string;
  row: number;
  column: number;
}

/** A function that somebody else calculates; rows spill. When it throws or rejects, the cell is #VALUE!. */
export type CustomFunction = (args: Argument[], caller: Caller) => Argument | Promise<Argument>;

/** Asks for the implementation at each call, since an add-in may exchange it. */
export class Custom extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly find: () => CustomFunction | undefined,
    private readonly sheetId: (engineName: string) => string,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): ReturnType<BaseFunction["calculate"]> {
    const args = variants.map(argumentFrom);
    const caller = { sheet: this.sheetId(this.subUnitId ?? ""), row: this.row, column: this.column };
    return new AsyncObject(this.answer(args, caller));
  }

  private async answer(args: Argument[], caller: Caller) {
    const work = this.find();
    if (!work) return objectFrom(NAME);
    try {
      const result = await work(args, caller);
      return Array.isArray(result) ? gridOf(result) : objectFrom(result);
    } catch {
      return objectFrom(VALUE);
    }
  }
}

function argumentFrom(variant: FunctionVariantType): Argument {
  const { rows, columns, cells } = gridFrom(variant);
  const range = variant.isReferenceObject() || variant.isArray() || rows > 1 || columns > 1;
  return range ? cells.map((row) => [...row]) : (cells[0]?.[0] ?? null);
}

function gridOf(rows: Scalar[][]) {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return rows.length === 0 || columns === 0
    ? objectFrom(VALUE)
    : objectFromGrid({ rows: rows.length, columns, cells: rows });
}
