import type { Injector } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book, Sheet } from "#host/page";
import { shownText, typedText } from "./cellData";

const ZERO_WIDTH = "\u200b";

/** The grid makes "4.70" a number again and shows 4.7; with something that nobody sees behind it, it stays as it is. */
const asShown = (text: string): string =>
  Number.isFinite(Number(text)) && String(Number(text)) !== text ? text + ZERO_WIDTH : text;

/** Cells show what number formats make of values; an editor opens with what a person would have typed. */
export function showAsBook(injector: Injector, book: Book): void {
  const interceptors = injector.get(SheetInterceptorService);
  const sheetOf = (id: string): Sheet | undefined => book.sheets.find((sheet) => sheet.id === id);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: 12,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = sheetOf(subUnitId);
      if (!sheet || cell === null || cell === undefined || cell.v === undefined) return next(cell);
      return next({ ...cell, v: asShown(shownText(book, sheet, row, col)) });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 10,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = sheetOf(subUnitId);
      const text = sheet ? typedText(book, sheet, row, col) : "";
      return next(text === "" ? cell : { ...cell, v: text, f: null, p: null });
    },
  });
}
