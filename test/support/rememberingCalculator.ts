import type { Book, Calculator, Cell, Scalar } from "../../src/host/engine";
import { CellError } from "../../src/host/engine";

const most = 4000;

/** Cells with formulas, in order; null where arrays fill other cells, whose results are not remembered. */
function formulaCells(book: Book): Cell[] | null {
  const found: Cell[] = [];
  for (const { cells } of book.sheets)
    for (const row of cells)
      for (const cell of row ?? []) {
        if (cell?.spill !== undefined || cell?.spilled === true) return null;
        if (cell?.formula !== undefined) found.push(cell);
      }
  return found;
}

/** Everything that results depend on. */
function inputs({ sheets, names }: Book): string {
  const content = (cell: Cell | null | undefined): unknown => {
    if (cell === null || cell === undefined) return null;
    if (cell.formula !== undefined) return `=${cell.formula}`;
    return cell.value instanceof CellError ? [cell.value.code] : [cell.value];
  };
  return JSON.stringify([
    names.map(({ name, formula, scope }) => [name, formula, scope]),
    sheets.map(({ id, name, tables, cells }) => [
      ...[id, name, tables.map((table) => [table.name, table.area, table.columns, table.showTotals])],
      // A hole must not stand for nothing: row and column tell where a cell is.
      Array.from(cells, (row) => Array.from(row ?? [], content)),
    ]),
  ]);
}

/** Calculates the same formulas on the same cells once. For many runs on one workbook, none of which has volatile functions. */
export function rememberingCalculator(inner: Calculator): Calculator {
  const known = new Map<string, readonly Scalar[]>();
  return {
    async calculate(book) {
      if (!book.dirty) return;
      const formulas = formulaCells(book);
      const key = formulas === null ? "" : inputs(book);
      const results = known.get(key);
      if (results !== undefined && results.length === formulas?.length) {
        formulas.forEach((cell, i) => (cell.value = results[i] ?? null));
        book.dirty = false;
        return;
      }
      await inner.calculate(book);
      const after = formulaCells(book);
      if (formulas === null || after === null) return;
      if (known.size >= most) known.clear();
      known.set(
        key,
        after.map(({ value }) => value),
      );
    },
    close: () => inner.close(),
  };
}
