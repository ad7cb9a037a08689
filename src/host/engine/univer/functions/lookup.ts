import type { FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import type { Scalar } from "../../book";
import { CellError } from "../../book";
import { compareScalars } from "./comparing";
import { wildcards } from "./criteria";
import type { Grid } from "./values";
import { NOT_AVAILABLE, VALUE, combine, gridFrom, numberFrom, objectFrom, objectFromGrid, scalarsOf } from "./values";

/** Univer knows no "~~" and searches unsorted data line by line, where Excel halves. */
export class Match extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(wanted: FunctionVariantType, range: FunctionVariantType, type?: FunctionVariantType) {
    const list = gridFrom(range);
    if (range.isError()) return objectFrom(list.cells[0]?.[0] ?? null);
    if (list.rows > 1 && list.columns > 1) return objectFrom(NOT_AVAILABLE);
    const values = scalarsOf(list);
    const mode = type ? gridFrom(type) : { rows: 1, columns: 1, cells: [[1]] };
    return combine([gridFrom(wanted), mode], (value = null, kind = null) => {
      if (value instanceof CellError) return value;
      const way = numberFrom(kind);
      if (way instanceof CellError) return way;
      const found = way === 0 ? exact(value ?? 0, values) : approximate(value ?? 0, values, way > 0);
      return found < 0 ? NOT_AVAILABLE : found + 1;
    });
  }
}

function exact(wanted: Exclude<Scalar, null>, values: readonly Scalar[]): number {
  if (typeof wanted === "string") {
    const test = wildcards(wanted);
    return values.findIndex((value) => typeof value === "string" && test(value));
  }
  return values.findIndex((value) => typeof value === typeof wanted && compareScalars(value, wanted) === 0);
}

/** The last one not beyond the wanted value; other kinds of values are passed over, as Excel does in its search. */
function approximate(wanted: Exclude<Scalar, null>, values: readonly Scalar[], ascending: boolean): number {
  const places = values.flatMap((value, index) => (value !== null && typeof value === typeof wanted ? [index] : []));
  let [low, high] = [0, places.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareScalars(values[places[middle] ?? 0] ?? null, wanted) * (ascending ? 1 : -1);
    if (order <= 0) low = middle + 1;
    else high = middle - 1;
  }
  return places[high] ?? -1;
}

/** Univer sorts the range itself, which every later formula then reads. */
export class Sort extends BaseFunction {
  override minParams = 1;
  override maxParams = 4;

  override calculate(array: FunctionVariantType, ...options: FunctionVariantType[]) {
    const [index = 1, order = 1, byColumn = 0] = options.map((option) =>
      numberFrom(gridFrom(option).cells[0]?.[0] ?? null),
    );
    for (const option of [index, order, byColumn]) if (option instanceof CellError) return objectFrom(option);
    const grid = byColumn ? transposed(gridFrom(array)) : gridFrom(array);
    const key = Math.floor(Number(index)) - 1;
    if (key < 0 || key >= grid.columns || (order !== 1 && order !== -1)) return objectFrom(VALUE);
    const cells = [...grid.cells].sort((a, b) => sortOrder(a[key] ?? null, b[key] ?? null, order));
    const sorted = { ...grid, cells };
    return objectFromGrid(byColumn ? transposed(sorted) : sorted);
  }
}

/** Blanks last in either direction, errors after all values. */
function sortOrder(a: Scalar, b: Scalar, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [a instanceof CellError, b instanceof CellError];
  if (left || right) return (Number(left) - Number(right)) * direction;
  return compareScalars(a, b) * direction;
}

const transposed = ({ rows, columns, cells }: Grid): Grid => ({
  rows: columns,
  columns: rows,
  cells: Array.from({ length: columns }, (_row, c) => cells.map((row) => row[c] ?? null)),
});
