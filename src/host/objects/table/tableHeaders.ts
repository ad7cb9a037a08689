import type { Area, Book, Sheet, Table } from "../../engine";
import { displayText, getCell, intersect, renameColumnsEverywhere, setCell, styleAt, styleOf } from "../../engine";

/** Header cells are text, never blank and unique: Excel mends them whenever they are written. */
export function syncHeaders(book: Book, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const { area, showHeaders } = table;
    const header = { ...area, bottom: area.top };
    if (!showHeaders || !intersect(header, written)) continue;
    const before = table.columns;
    readHeaders(book, sheet, table);
    const names = before.flatMap((old, index): [string, string][] => {
      const name = table.columns[index];
      return name === undefined || name === old ? [] : [[old.toLowerCase(), name]];
    });
    if (names.length > 0) renameColumnsEverywhere(book, table, new Map(names));
  }
}

/** Makes the header row's cells the names of the columns, and proper header cells. */
export function readHeaders(book: Book, sheet: Sheet, table: Table): void {
  const { top, left, right } = table.area;
  const names: string[] = [];
  for (let column = left; column <= right; column++) {
    const cell = getCell(sheet, top, column);
    const style = styleAt(sheet, top, column);
    const shown = displayText(cell?.value ?? null, styleOf(book, style).numberFormat, book.culture);
    const name = freeName(shown === "" ? `Column${column - left + 1}` : shown, names);
    names.push(name);
    if (cell?.value !== name || cell.formula !== undefined) setCell(book, sheet, top, column, { value: name, style });
  }
  if (names.some((name, index) => name !== table.columns[index])) table.changed = true;
  table.columns = names;
}

export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}
