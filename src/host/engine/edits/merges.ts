import type { Area, Book, Sheet } from "../book";
import { intersect } from "../addresses/areas";
import { eachCell, isBlank, placeCell, touchCell } from "../state/cells";

export const mergesIn = (sheet: Sheet, area: Area): Area[] =>
  sheet.merges.filter((merge) => intersect(merge, area) !== null);

/** Merges the area, or each of its rows; the content of every cell but the first is lost, as in Excel. */
export function mergeArea(book: Book, sheet: Sheet, area: Area, across = false): void {
  unmergeArea(sheet, area);
  const rows = Array.from({ length: across ? area.bottom - area.top + 1 : 1 }, (_, index) => area.top + index);
  for (const top of rows) {
    const part = across ? { ...area, top, bottom: top } : area;
    if (part.top === part.bottom && part.left === part.right) continue;
    keepFirst(book, sheet, part);
    sheet.merges.push(part);
  }
  sheet.changes.merges = true;
}

/** Takes apart every merge that the area touches. */
export function unmergeArea(sheet: Sheet, area: Area): void {
  const kept = sheet.merges.filter((merge) => intersect(merge, area) === null);
  if (kept.length === sheet.merges.length) return;
  sheet.merges = kept;
  sheet.changes.merges = true;
}

/** The first cell that holds something gives its content to the top-left cell. */
function keepFirst(book: Book, sheet: Sheet, area: Area): void {
  const found: [number, number][] = [];
  eachCell(sheet, area, (cell, row, column) => {
    if (!isBlank(cell)) found.push([row, column]);
  });
  found.forEach(([row, column], index) => {
    const cell = sheet.cells[row]?.[column];
    if (!cell || (row === area.top && column === area.left)) return;
    if (index === 0) {
      const style = sheet.cells[area.top]?.[area.left]?.style ?? cell.style;
      placeCell(sheet, area.top, area.left, { ...cell, style });
      touchCell(book, sheet, area.top, area.left);
    }
    placeCell(sheet, row, column, { value: null, style: cell.style });
    touchCell(book, sheet, row, column);
  });
}
