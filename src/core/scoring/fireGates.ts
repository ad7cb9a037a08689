import type { DataTable } from "../model/dataTable";
import { findColumn } from "../model/findColumn";
import { problem, type Problem } from "../model/problem";
import { rowList } from "../model/rowList";
import type { Gate } from "../model/scoringModel";
import { gateState } from "./gates";

/**
 * The gates that fire on each row, as indexes into `gates`, and an info `gates/missing-cell` for each gate that met empty cells.
 * A gate whose column is not in the table never fires; `checkModel` reports it.
 *
 * @example fireGates(model.gates, table).fired[1] // [0]
 */
export function fireGates(
  gates: readonly Gate[],
  table: DataTable,
): { fired: (readonly number[])[]; problems: Problem[] } {
  // Most rows fire nothing and share one empty list.
  const fired = Array<readonly number[]>(table.names.length).fill(none);
  const problems: Problem[] = [];
  gates.forEach((gate, g) => {
    const column = findColumn(table, gate.column);
    if (column === undefined) return;
    const missing: number[] = [];
    for (let i = 0; i < fired.length; i++) {
      const state = gateState(gate, column, i);
      if (state === "fires") fired[i] = [...(fired[i] ?? none), g];
      if (state === "missing") missing.push(i);
    }
    if (missing.length === 0) return;
    const detail = { gate: g + 1, column: column.header, ...rowList(missing, table.names) };
    problems.push(problem("info", "gates/missing-cell", column.header, detail));
  });
  return { fired, problems };
}

const none: readonly number[] = [];
