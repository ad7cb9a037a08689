import type { Area, Book, Cell, Sheet, Style } from "../book";
import { intersect, rowCount } from "../addresses/areas";
import { copyFormula } from "../formulas/moves";
import { getCell, placeCell, touchCell, usedArea } from "../state/cells";
import { styleOf, styleWith } from "../state/styles";
import type { TextOrder } from "../values/compareText";
import { sortRemarks } from "./remarks";
import { moveLinks } from "./sortLinks";
import type { SortKey } from "./sortOrder";
import { compareCells } from "./sortOrder";

export interface SortOptions extends TextOrder {
  hasHeaders?: boolean;
  /** "Rows" moves rows, "Columns" moves columns. */
  orientation?: "Rows" | "Columns";
}

/**
 * Sorts as Excel does: contents, formats, links, comments and notes move, borders, rules and hidden rows stay, and a moved formula is written as if
 * it had been copied: what has no "$" goes along. Formulas must be calculated beforehand, they sort by their value.
 */
export function sortArea(
  book: Book,
  sheet: Sheet,
  area: Area,
  keys: readonly SortKey[],
  options: SortOptions = {},
): void {
  const rows = options.orientation !== "Columns";
  const used = usedArea(sheet, false, area);
  if (!used) return;
  const start = (rows ? area.top : area.left) + (options.hasHeaders ? 1 : 0);
  const end = rows ? used.bottom : used.right;
  const hidden = (index: number) => (rows ? sheet.rows : sheet.columns).get(index)?.hidden === true;
  const places: number[] = [];
  for (let index = start; index <= end; index++) if (!hidden(index)) places.push(index);
  const lines = places.map((from) => ({ from, cells: lineOf(sheet, { ...area, ...used }, from, rows) }));
  const base = rows ? area.left : area.top;
  const first = rows ? used.left : used.top;
  // The engine's sort is stable, as Excel's is.
  lines.sort((a, b) => {
    for (const key of keys) {
      const at = base + key.key - first;
      const order = key.chosen
        ? (Number(key.chosen.has(b.from)) - Number(key.chosen.has(a.from))) * (key.ascending === false ? -1 : 1)
        : compareCells(book, a.cells[at], b.cells[at], key, options);
      if (order !== 0) return order;
    }
    return 0;
  });
  lines.forEach(({ from, cells }, index) => {
    const to = places[index] ?? from;
    cells.forEach((cell, offset) => {
      const [row, column] = rows ? [to, first + offset] : [first + offset, to];
      if (to !== from) put(book, sheet, row, column, cell, rows ? to - from : 0, rows ? 0 : to - from);
    });
  });
  const newPlaces = new Map(lines.map(({ from }, index) => [from, places[index] ?? from]));
  moveLinks(sheet, area, rows, newPlaces);
  sortRemarks(sheet, area, rows, newPlaces);
}

/** Copies: cells are put elsewhere one by one while others are still to be read. */
function lineOf(sheet: Sheet, area: Area, index: number, rows: boolean): (Cell | undefined)[] {
  const [from, to] = rows ? [area.left, area.right] : [area.top, area.bottom];
  return Array.from({ length: to - from + 1 }, (_, offset) => {
    const cell = rows ? getCell(sheet, index, from + offset) : getCell(sheet, from + offset, index);
    return cell && { ...cell };
  });
}

function put(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
  down: number,
  right: number,
) {
  const borders = styleOf(book, getCell(sheet, row, column)?.style ?? 0).borders;
  if (!cell && Object.keys(borders).length === 0) {
    if (getCell(sheet, row, column)) placeCell(sheet, row, column, { value: null, style: 0 });
  } else {
    const { spill: _spill, ...content } = cell ?? { value: null, style: 0 };
    const style = withBorders(book, content.style, borders);
    const formula = content.formula === undefined ? {} : { formula: copyFormula(content.formula, down, right) };
    placeCell(sheet, row, column, { ...content, ...formula, style });
  }
  touchCell(book, sheet, row, column);
}

function withBorders(book: Book, style: number, borders: Style["borders"]): number {
  const sides = Object.keys(styleOf(book, style).borders) as (keyof Style["borders"])[];
  const cleared = Object.fromEntries(sides.map((side) => [side, null]));
  return styleWith(book, style, { borders: { ...cleared, ...borders } });
}

/** Excel sorts past merged cells only when all have one size: here, when each row has the same one. */
export function canSort(sheet: Sheet, area: Area, orientation: "Rows" | "Columns"): boolean {
  const merges = sheet.merges.filter((merge) => intersect(merge, area));
  const [first] = merges;
  if (!first) return true;
  if (orientation === "Columns" || merges.length !== rowCount(area)) return false;
  return merges.every(({ top, bottom, left, right }) => top === bottom && left === first.left && right === first.right);
}
