import type { Nullable } from "@univerjs/core";
import { CellValueType, isNullCell } from "@univerjs/core";
import type { FunctionVariantType } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Scalar } from "../../book";
import { CellError } from "../../book";
import { calculating } from "../../culture/calculating";
import { readValue } from "../../values/typing";

/** What a function gets and gives, as plain values. */
export interface Grid {
  rows: number;
  columns: number;
  cells: Scalar[][];
}

export const VALUE = new CellError("#VALUE!");
export const NOT_AVAILABLE = new CellError("#N/A");
export const DIVIDED_BY_ZERO = new CellError("#DIV/0!");
export const NAME = new CellError("#NAME?");
export const NUMBER = new CellError("#NUM!");

export function scalarFrom(object: Nullable<BaseValueObject>): Scalar {
  if (!object || object.isNull()) return null;
  if (object.isError()) return new CellError((object as ErrorValueObject).getErrorType());
  const value: unknown = object.getValue();
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : null;
}

export function objectFrom(value: Scalar): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (value instanceof CellError) return ErrorValueObject.create(value.code as ErrorType);
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "string" ? StringValueObject.create(value) : BooleanValueObject.create(value);
}

export const isScalar = (value: Scalar | FunctionVariantType): value is Scalar =>
  value === null || typeof value !== "object" || value instanceof CellError;

/** What a single value, an array of one, or a reference to one cell, is; undefined for more than one. */
export function singleFrom(variant: FunctionVariantType): Scalar | undefined {
  if (variant.isReferenceObject()) return singleCell(variant as BaseReferenceObject);
  if (!variant.isArray()) return scalarFrom(variant as BaseValueObject);
  const array = variant as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? scalarFrom(array.get(0, 0)) : undefined;
}

function singleCell(reference: BaseReferenceObject): Scalar | undefined {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return startRow === endRow && startColumn === endColumn ? cellFrom(reference, startRow, startColumn) : undefined;
}

/** What a cell on a reference's sheet holds. */
export function cellFrom(reference: BaseReferenceObject, row: number, column: number): Scalar {
  const cell = reference.getCellData(row, column);
  if (!cell || isNullCell(cell)) return null;
  const { v, t } = cell;
  if (typeof v === "number" && t === CellValueType.NUMBER && Number.isFinite(v)) return v;
  if (typeof v === "string" && t === CellValueType.STRING && !v.startsWith("#")) return v;
  return scalarFrom(reference.getCellValueObject(cell));
}

// Several hundred formulas read the same range; the engine hands all of them one array object.
const grids = new WeakMap<ArrayValueObject, Grid>();

export function gridFrom(variant: FunctionVariantType): Grid {
  const single = singleFrom(variant);
  if (single !== undefined) return { rows: 1, columns: 1, cells: [[single]] };
  if (variant.isReferenceObject()) return gridFrom((variant as BaseReferenceObject).toArrayValueObject());
  const array = variant as ArrayValueObject;
  const known = grids.get(array);
  if (known) return known;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  const cells = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_cell, c) => scalarFrom(array.get(r, c))),
  );
  const grid = { rows, columns, cells };
  if (array.getUnitId()) grids.set(array, grid);
  return grid;
}

/** A single value comes back as such, never as an array of one. */
export function objectFromGrid({ rows, columns, cells }: Grid): BaseValueObject {
  if (rows === 1 && columns === 1) return objectFrom(cells[0]?.[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: cells.map((row) => row.map(objectFrom)),
    rowCount: rows,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** The value for a place of a larger result: single rows, columns and cells repeat, other gaps are #N/A. */
export function cellOf({ rows, columns, cells }: Grid, row: number, column: number): Scalar {
  const cell = cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
  return cell === undefined ? NOT_AVAILABLE : cell;
}

/** Cell by cell over as many rows and columns as the largest has. */
export function combine(grids: readonly Grid[], work: (...values: Scalar[]) => Scalar): BaseValueObject {
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  const cells = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_cell, c) => work(...grids.map((grid) => cellOf(grid, r, c)))),
  );
  return objectFromGrid({ rows, columns, cells });
}

/** `combine` of two, of which most formulas have thousands: single values need no grids. */
export function combineTwo(
  left: FunctionVariantType,
  right: FunctionVariantType,
  work: (left: Scalar, right: Scalar) => Scalar,
): BaseValueObject {
  const [one, other] = [singleFrom(left), singleFrom(right)];
  if (one !== undefined && other !== undefined) return objectFrom(work(one, other));
  const [a, b] = [gridFrom(left), gridFrom(right)];
  const [rows, columns] = [Math.max(a.rows, b.rows), Math.max(a.columns, b.columns)];
  const cells: Scalar[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column++) line.push(work(cellOf(a, row, column), cellOf(b, row, column)));
    cells.push(line);
  }
  return objectFromGrid({ rows, columns, cells });
}

/** What arithmetic makes of a value: text is read as if typed. */
export function numberFrom(value: Scalar): number | CellError {
  if (typeof value === "number" || value instanceof CellError) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const read = readValue(value, calculating());
  return typeof read === "number" ? read : VALUE;
}

/** A number inside text: fifteen digits, as Excel joins it, with the decimal separator of the user. */
export function textFrom(value: Exclude<Scalar, CellError>): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const rounded = Number(value.toPrecision(15));
  // Excel turns to powers of ten one digit before JavaScript does.
  const text = Math.abs(rounded) >= 1e20 ? rounded.toExponential() : String(rounded);
  const { decimal } = calculating();
  const written = decimal === "." ? text : text.replace(".", decimal);
  return written.replace(/e([+-])(\d)$/, "E$10$2").replace("e", "E");
}

const lists = new WeakMap<Grid, Scalar[]>();

/** All cells, by rows. */
export function scalarsOf(grid: Grid): readonly Scalar[] {
  const known = lists.get(grid);
  if (known) return known;
  const list = grid.cells.flat();
  lists.set(grid, list);
  return list;
}
