import type { Book, Sheet, Style } from "#host/page";
import { displayText } from "#host/page";

/** Points of a line of text to its font's size, as Excel makes its rows. */
const LINE = 1.36;
/** Width of a digit in the default font of 11 points, and what Chinese, Japanese and Korean characters are to it. */
const DIGIT_SIZE = 11;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;

/**
 * The height in points that Excel would find by itself for a row to which nobody gave one; undefined where the sheet's own height is
 * enough. Lines of wrapped text are estimated from the columns' widths.
 */
export function ownHeight(book: Book, sheet: Sheet, row: number): number | undefined {
  let highest = 0;
  sheet.cells[row]?.forEach((cell, column) => {
    const style = cell && book.styles[cell.style];
    if (!cell || !style || cell.value === null) return;
    const size = style.font.size ?? DIGIT_SIZE;
    if (size <= DIGIT_SIZE && style.wrapText !== true) return;
    const width = sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth;
    const lines = style.wrapText === true ? linesOf(displayText(cell.value, style.numberFormat), width, style) : 1;
    highest = Math.max(highest, lines * Math.round(size * LINE));
  });
  return highest > sheet.defaultRowHeight ? Math.min(highest, 409) : undefined;
}

function linesOf(text: string, width: number, { font }: Style): number {
  const scale = (font.size ?? DIGIT_SIZE) / DIGIT_SIZE;
  const room = Math.max(1, width - 1);
  const length = (line: string): number => (line.length + (line.match(WIDE)?.length ?? 0)) * scale;
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(length(line) / room)), 0);
}
