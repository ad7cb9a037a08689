import type { Area, Book, Sheet } from "../book";
import { formulaFormat } from "../formulas/formulaFormat";
import { spelling } from "../formulas/spelling";
import { placeCell, styleAt, touchCell } from "../state/cells";
import { styleOf, styleWith } from "../state/styles";
import type { Typed } from "../values/typed";
import { typed } from "../values/typing";
import { freeSpill } from "./spills";

/** Writes one cell as if its content had been typed; null leaves it alone, "" clears its content. */
export function writeCell(book: Book, sheet: Sheet, row: number, column: number, input: unknown): void {
  if (input === null || input === undefined) return;
  const style = styleAt(sheet, row, column);
  const { numberFormat: current } = styleOf(book, style);
  const content = typed(input, current, spelling(book));
  const own = current === "General" && content.formula !== undefined && formulaFormat(book, sheet, content.formula);
  putTyped(book, sheet, row, column, own ? { ...content, numberFormat: own } : content);
}

/** Writes a grid from the area's top-left cell; a grid of one cell fills the whole area, as `range.values = 5` does. */
export function writeValues(book: Book, sheet: Sheet, area: Area, grid: readonly (readonly unknown[])[]): void {
  const single = grid.length === 1 && grid[0]?.length === 1;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cells = single ? grid[0] : grid[row - area.top];
      writeCell(book, sheet, row, column, single ? cells?.[0] : cells?.[column - area.left]);
    }
}

/** Puts a value or formula into a cell as it is; a "General" cell takes the format that came with it. */
export function putTyped(book: Book, sheet: Sheet, row: number, column: number, content: Typed): void {
  freeSpill(sheet, row, column);
  const current = styleAt(sheet, row, column);
  const { value, formula, numberFormat } = content;
  const general = numberFormat !== undefined && styleOf(book, current).numberFormat === "General";
  const style = general ? styleWith(book, current, { numberFormat }) : current;
  placeCell(sheet, row, column, { value, style, ...(formula === undefined ? {} : { formula }) });
  touchCell(book, sheet, row, column);
}
