import type { Book } from "#host/page";
import { displayText, getCell, referencedCells, styleOf } from "#host/page";

export interface Point {
  /** Null for a blank, a text or an error. */
  readonly value: number | null;
  /** As the cell shows it. */
  readonly text: string;
  readonly numberFormat: string;
}

/** As many points as Excel draws of one series. */
const MOST = 32_000;

/** The cells of a chart's reference one after the other, without those in hidden rows and columns unless asked for. */
export function readPoints(book: Book, formula: string, visibleOnly = true): Point[] {
  const points: Point[] = [];
  for (const { sheet, area } of referencedCells(book, formula))
    for (let row = area.top; row <= area.bottom && points.length < MOST; row++) {
      if (visibleOnly && sheet.rows.get(row)?.hidden === true) continue;
      for (let column = area.left; column <= area.right && points.length < MOST; column++) {
        if (visibleOnly && sheet.columns.get(column)?.hidden === true) continue;
        const cell = getCell(sheet, row, column);
        const { numberFormat } = styleOf(book, cell?.style ?? 0);
        const value = cell?.value ?? null;
        const text = displayText(value, numberFormat);
        points.push({ value: typeof value === "number" ? value : null, text, numberFormat });
      }
    }
  return points;
}
