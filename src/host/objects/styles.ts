import type { Area, Book, Sheet, Style, StyleChange } from "../engine";
import { columnCount, eachCell, rowCount, styleArea, styleAt, styleOf } from "../engine";
import { refuseOnProtected } from "./protection";
import type { AreasTarget } from "./rangeTarget";

/** Areas with fewer cells are looked through cell by cell, larger ones by what is stored of them. */
const SMALL = 200_000;

/** What all cells have in common, or null when they differ. */
export function common<V>({ ranges }: AreasTarget, read: (style: Style) => V): V | null {
  const found = new Map<string, V>();
  for (const { book, sheet, area } of ranges)
    for (const index of stylesIn(sheet, area)) {
      const value = read(styleOf(book, index));
      found.set(JSON.stringify(value ?? null), value);
    }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}

export function change({ ranges }: AreasTarget, styleChange: StyleChange): void {
  for (const { book, sheet, area } of ranges) changeArea(book, sheet, area, styleChange);
}

export function changeArea(book: Book, sheet: Sheet, area: Area, styleChange: StyleChange): void {
  refuseOnProtected(sheet, "allowFormatCells");
  styleArea(book, sheet, area, styleChange);
}

function stylesIn(sheet: Sheet, area: Area): Set<number> {
  const styles = new Set<number>();
  if (rowCount(area) * columnCount(area) <= SMALL) {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) styles.add(styleAt(sheet, row, column));
    return styles;
  }
  let filled = 0;
  eachCell(sheet, area, (cell) => {
    filled++;
    styles.add(cell.style);
  });
  for (const [row, { style }] of sheet.rows)
    if (row >= area.top && row <= area.bottom && style !== undefined) styles.add(style);
  if (filled === rowCount(area) * columnCount(area)) return styles;
  for (let column = area.left; column <= area.right; column++) styles.add(sheet.columns.get(column)?.style ?? 0);
  return styles;
}
