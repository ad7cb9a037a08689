import type { DataColumn, DataTable } from "./dataTable";

/** A header as it is compared: outer spaces and letter case do not count. */
export function headerKey(header: string): string {
  return header.trim().toLowerCase();
}

/**
 * The column with this header (outer spaces and case ignored), the leftmost when several have it.
 *
 * @example findColumn(table, " win rate ")?.header // "Win rate"
 */
export function findColumn(table: DataTable, header: string): DataColumn | undefined {
  const key = headerKey(header);
  return table.columns.find((column) => headerKey(column.header) === key);
}
