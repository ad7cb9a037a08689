import type { DataColumn, DataTable } from "./dataTable";

/** A header as it is compared: outer spaces and letter case do not count, a line break is a space. */
export function headerKey(header: string): string {
  return header.replace(/\s+/g, " ").trim().toLowerCase();
}

/**
 * The column with this header (outer spaces and case ignored), the leftmost when several have it, last that of the names.
 *
 * @example findColumn(table, " win rate ")?.header // "Win rate"
 */
export function findColumn(table: DataTable, header: string): DataColumn | undefined {
  let index = indexes.get(table);
  if (index === undefined) indexes.set(table, (index = indexOf(table)));
  return index.get(headerKey(header));
}

/** The columns of each table by their keys; a table does not change. */
const indexes = new WeakMap<DataTable, ReadonlyMap<string, DataColumn>>();

function indexOf({ columns, nameCells }: DataTable): ReadonlyMap<string, DataColumn> {
  const index = new Map<string, DataColumn>();
  for (const column of nameCells === undefined ? columns : [...columns, nameCells]) {
    const key = headerKey(column.header);
    if (!index.has(key)) index.set(key, column);
  }
  return index;
}
