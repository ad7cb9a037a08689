import type { Area, Book, Sheet, Table } from "../book";
import { containsCell } from "../addresses/areas";

export interface TablePlace {
  sheet: Sheet;
  table: Table;
}

/** By name, without case. */
export function findTable(book: Book, name: string): TablePlace | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets)
    for (const table of sheet.tables) if (table.name.toLowerCase() === wanted) return { sheet, table };
  return undefined;
}

/** The table that holds a cell. */
export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find((table) => containsCell(table.area, row, column));

/** The rows between header and totals. */
export const tableBody = (table: Table): Area => ({
  ...table.area,
  top: table.area.top + (table.showHeaders ? 1 : 0),
  bottom: table.area.bottom - (table.showTotals ? 1 : 0),
});

/**
 * What "Sales[Amount]", "Sales[[#Headers],[Amount]]" or, inside a table, "[@Amount]" stands for when it is in the
 * given cell; null when there is no such table, column or row (#REF! in Excel).
 */
export function structuredArea(
  book: Book,
  text: string,
  home: Sheet,
  row: number,
  column: number,
): (TablePlace & { area: Area }) | null {
  const bracket = text.indexOf("[");
  const name = bracket < 0 ? text : text.slice(0, bracket);
  const own = name === "" ? tableAt(home, row, column) : undefined;
  const place = name === "" ? own && { sheet: home, table: own } : findTable(book, name);
  if (!place) return null;
  const area = areaOf(place.table, bracket < 0 ? "" : text.slice(bracket + 1, -1), row);
  return area && { ...place, area };
}

function areaOf(table: Table, inner: string, row: number): Area | null {
  const parts = specifiers(inner.trim());
  const rows = rowsOf(table, parts.items, row);
  if (!rows) return null;
  const [first, last] = parts.columns.map((name) => columnOf(table, name));
  if (first === undefined) return rows;
  const end = last ?? first;
  if (first < 0 || end < 0) return null;
  const left = table.area.left + Math.min(first, end);
  return { ...rows, left, right: table.area.left + Math.max(first, end) };
}

interface Specifiers {
  items: string[];
  columns: string[];
}

/** "[#Headers],[A]:[B]" → items and columns; "@A" is "[#This Row],[A]"; "A" is a column. */
function specifiers(inner: string): Specifiers {
  if (inner.startsWith("@")) {
    const rest = specifiers(inner.slice(1).trim());
    return { items: ["#this row", ...rest.items], columns: rest.columns };
  }
  if (inner === "") return { items: [], columns: [] };
  const bracketed = [...inner.matchAll(/\[((?:'.|[^'\]])*)\]/gs)].map((match) => match[1] ?? "");
  const names = inner.startsWith("[") ? bracketed : [inner];
  const isItem = (name: string) => /^#(all|data|headers|totals|this row)$/i.test(name.trim());
  return {
    items: names.filter(isItem).map((name) => name.trim().toLowerCase()),
    columns: names.filter((name) => !isItem(name)).map((name) => name.replace(/'(.)/gs, "$1")),
  };
}

function rowsOf(table: Table, items: readonly string[], row: number): Area | null {
  const body = tableBody(table);
  const has = (item: string) => items.includes(item);
  if (has("#this row")) return row >= body.top && row <= body.bottom ? { ...body, top: row, bottom: row } : null;
  if (has("#all")) return table.area;
  const data = items.length === 0 || has("#data");
  if ((has("#headers") && !table.showHeaders && !data) || (has("#totals") && !table.showTotals && !data)) return null;
  const top = has("#headers") ? table.area.top : data ? body.top : table.area.bottom;
  const bottom = has("#totals") ? table.area.bottom : data ? body.bottom : table.area.top;
  return { ...table.area, top, bottom };
}

function columnOf(table: Table, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.toLowerCase() === wanted);
}
