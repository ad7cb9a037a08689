import type { DataTable } from "../model/dataTable";
import { findColumn } from "../model/findColumn";
import type { Gate } from "../model/scoringModel";
import { gateState } from "../scoring/gates";

/**
 * How many rows a gate fires on; undefined when the table has no such column.
 *
 * @example caughtBy({ column: "Win rate", below: 0.3, capTier: "C", reason: "" }, table) // 1
 */
export function caughtBy(gate: Gate, table: DataTable): number | undefined {
  const column = findColumn(table, gate.column);
  if (column === undefined) return undefined;
  return table.names.reduce((count, _, i) => (gateState(gate, column, i) === "fires" ? count + 1 : count), 0);
}
