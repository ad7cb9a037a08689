import { invalidArgument } from "../../wire/errors";
import { defineClass, play } from "../base/define";
import type { ExcelClass } from "../base/define";
import type { RangeTarget } from "../base/rangeTarget";
import type { ViewTarget } from "../base/targets";
import { contentGet, contentSet } from "./rangeContent";

/** What one sees of a range: its rows and columns that are not hidden, counted when it was asked for. */
export function visibleView(range: RangeTarget): ViewTarget {
  const { sheet, area } = range;
  const seen = (from: number, to: number, hidden: (index: number) => boolean): number[] => {
    const found: number[] = [];
    for (let index = from; index <= to; index++) if (!hidden(index)) found.push(index - from);
    return found;
  };
  return {
    range,
    rows: seen(area.top, area.bottom, (row) => sheet.rows.get(row)?.hidden === true),
    columns: seen(area.left, area.right, (column) => sheet.columns.get(column)?.hidden === true),
    index: 0,
  };
}

type Grid = (range: RangeTarget) => unknown[][] | null | Promise<unknown[][] | null>;
const seen =
  (read: Grid) =>
  async ({ range, rows, columns }: ViewTarget): Promise<unknown[][]> => {
    const grid = await read(range);
    return rows.map((row) => columns.map((column) => grid?.[row]?.[column]));
  };

/** Written cell by cell, what is hidden stays. */
const put =
  (write: (range: RangeTarget, values: unknown) => void) =>
  ({ range, rows, columns }: ViewTarget, value: unknown): void => {
    const grid = value as unknown[][];
    if (!Array.isArray(grid) || grid.length !== rows.length) throw invalidArgument();
    rows.forEach((row, r) => columns.forEach((column, c) => write(cell(range, row, column), [[grid[r]?.[c] ?? null]])));
  };

function cell(range: RangeTarget, row: number, column: number): RangeTarget {
  const { top, left } = range.area;
  return range.with({ top: top + row, left: left + column, bottom: top + row, right: left + column });
}

const get = {
  cellAddresses: ({ range, rows, columns }) =>
    rows.map((row) => columns.map((column) => cell(range, row, column).address)),
  rowCount: ({ rows }) => rows.length,
  columnCount: ({ columns }) => columns.length,
  index: ({ index }) => index,
  values: seen(contentGet.values),
  text: seen(contentGet.text),
  valueTypes: seen(contentGet.valueTypes),
  formulas: seen(contentGet.formulas),
  formulasLocal: seen(contentGet.formulasLocal),
  formulasR1C1: seen(contentGet.formulasR1C1),
  numberFormat: seen(contentGet.numberFormat),
} satisfies ExcelClass<"RangeView">["get"];

defineClass("RangeView", {
  get,
  set: {
    values: put(contentSet.values),
    formulas: put(contentSet.formulas),
    formulasLocal: put(contentSet.formulasLocal),
    formulasR1C1: put(contentSet.formulasR1C1),
    numberFormat: put(contentSet.numberFormat),
  },
  objects: { rows: (view) => play("RangeViewCollection", view) },
  methods: { getRange: ({ range }) => play("Range", range) },
});

const row = (view: ViewTarget, index: number) => {
  const own = view.rows[index];
  if (own === undefined) throw invalidArgument();
  return play("RangeView", { ...view, rows: [own], index });
};

defineClass("RangeViewCollection", {
  items: (view) => view.rows.map((_, index) => row(view, index)),
  methods: { getCount: ({ rows }) => rows.length, getItemAt: (view, args) => row(view, args.whole(0)) },
});
