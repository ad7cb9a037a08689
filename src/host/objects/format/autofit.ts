import { displayText, eachCell, styleOf } from "../../engine";
import { refuseOnProtected } from "../base/protection";
import type { RangeTarget } from "../base/rangeTarget";
import { setColumnWidth, widthOfText } from "./sizes";

/** As wide as the widest text, counted in digits; Chinese, Japanese and Korean characters count twice. */
export function autofitColumns({ book, sheet, area }: RangeTarget): void {
  refuseOnProtected(sheet, "allowFormatColumns");
  const widest = new Map<number, number>();
  eachCell(sheet, area, (cell, row, column) => {
    const { numberFormat, font, wrapText } = styleOf(book, cell.style);
    if (
      wrapText ||
      sheet.merges.some((merge) => merge.left !== merge.right && merge.top === row && merge.left === column)
    )
      return;
    const text = displayText(cell.value, numberFormat, book.culture);
    const longest = Math.max(...text.split("\n").map(digits));
    const scaled = (longest * (font.size ?? 11)) / 11 + (font.bold ? longest * 0.1 : 0);
    widest.set(column, Math.max(widest.get(column) ?? 0, scaled));
  });
  for (const [column, characters] of widest) if (characters > 0) setColumnWidth(sheet, column, widthOfText(characters));
}

/** Back to what Excel finds by itself. */
export function autofitRows({ sheet, area }: RangeTarget): void {
  refuseOnProtected(sheet, "allowFormatRows");
  for (const [row, { height: _height, ...rest }] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    sheet.rows.set(row, rest);
    sheet.changes.rows.add(row);
  }
}

const digits = (text: string): number => {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(character) ? 2 : 1;
  return width;
};
