import type { Area, Book, Sheet, Style, StyleChange } from "../../engine";
import {
  changeCellStyle,
  columnCount,
  eachCell,
  getCell,
  isWholeColumns,
  isWholeRows,
  rowCount,
  setStyle,
  styleArea,
  styleAt,
  styleOf,
  styleWith,
} from "../../engine";
import { refuseOnProtected } from "../base/protection";
import type { AreasTarget } from "../base/rangeTarget";
import { StyleTarget } from "../base/rangeTarget";

/** Areas with fewer cells are looked through cell by cell, larger ones by what is stored of them. */
const SMALL = 200_000;

/** What all cells have in common, or null when they differ. */
export function common<V>(target: AreasTarget | StyleTarget, read: (style: Style) => V): V | null {
  if (target instanceof StyleTarget) return read(lookOf(target)) ?? null;
  const { ranges } = target;
  const found = new Map<string, V>();
  for (const { book, sheet, area } of ranges)
    for (const index of stylesIn(sheet, area)) {
      const value = read(styleOf(book, index));
      found.set(JSON.stringify(value ?? null), value);
    }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}

/** What a colour reads as where cells differ: nothing in one range, null in several. */
export const noColor = (target: AreasTarget | StyleTarget): "" | null =>
  target instanceof StyleTarget || target.ranges.length === 1 ? "" : null;

export function change(target: AreasTarget | StyleTarget, styleChange: StyleChange): void {
  if (target instanceof StyleTarget) return changeCellStyle(target.session.book, target.style, styleChange);
  for (const { book, sheet, area } of target.ranges) changeArea(book, sheet, area, styleChange);
}

/** A style as the format of a cell that has it and nothing else. */
export function lookOf({ session: { book }, style }: StyleTarget): Style {
  return styleOf(book, styleWith(book, 0, style.look));
}

export function changeArea(book: Book, sheet: Sheet, area: Area, styleChange: StyleChange): void {
  refuseOnProtected(sheet, "allowFormatCells");
  if (isWholeRows(area) && !isWholeColumns(area)) fillCrossings(sheet, area);
  styleArea(book, sheet, area, styleChange);
}

/** Where styled columns cross these rows, the cells get the columns' style as their own. */
function fillCrossings(sheet: Sheet, area: Area): void {
  for (const [column, { style }] of sheet.columns)
    if (style !== undefined)
      for (let row = area.top; row <= area.bottom; row++)
        if (!getCell(sheet, row, column)) setStyle(sheet, row, column, styleAt(sheet, row, column));
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
    if (row >= area.top && row <= area.bottom && style !== undefined && !isFilled(sheet, row, area)) styles.add(style);
  if (filled === rowCount(area) * columnCount(area)) return styles;
  for (let column = area.left; column <= area.right; column++) styles.add(sheet.columns.get(column)?.style ?? 0);
  return styles;
}

/** Whether every cell of the row has a style of its own. */
function isFilled(sheet: Sheet, row: number, { left, right }: Area): boolean {
  for (let column = left; column <= right; column++) if (!getCell(sheet, row, column)) return false;
  return true;
}
