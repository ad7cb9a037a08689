import type { PageWorkbook } from "#host/page";
import { shownText } from "./grid/cellData";

/** What stands in the console under `playground`. */
export interface PlaygroundHandle {
  readonly work: PageWorkbook;
  /** What a cell shows, "" where there is no such sheet; row and column count from 0. */
  cellText(sheet: string, row: number, column: number): string;
  sheetNames(): string[];
}

export function handleOf(work: PageWorkbook): PlaygroundHandle {
  const { book } = work;
  return {
    work,
    cellText(name, row, column) {
      const sheet = book.sheets.find((one) => one.name === name);
      return sheet ? shownText(book, sheet, row, column) : "";
    },
    sheetNames: () => book.sheets.map(({ name }) => name),
  };
}
