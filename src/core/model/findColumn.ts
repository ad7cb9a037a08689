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
  const key = headerKey(header);
  const named = table.nameCells === undefined ? [] : [table.nameCells];
  return [...table.columns, ...named].find((column) => headerKey(column.header) === key);
}
