import type { DataTable } from "../model/dataTable";
import { findColumn } from "../model/findColumn";
import { problem, type Problem } from "../model/problem";
import type { ScoringModel } from "../model/scoringModel";

/** What the model names and the table does not have: columns, and rows with a floor, cap or lock. */
export function checkRows(model: ScoringModel, table: DataTable): Problem[] {
  const found: Problem[] = [];
  if (table.names.length === 0) found.push(problem("error", "score/no-rows", "", {}));
  model.criteria.forEach(({ id, column, weight }, j) => {
    if (findColumn(table, column) !== undefined) return;
    const severity = weight === 0 ? "info" : "error";
    found.push(problem(severity, "model/column-missing", `criteria[${j}].column`, { criterion: id, column }));
  });
  model.gates.forEach(({ column }, g) => {
    if (findColumn(table, column) === undefined)
      found.push(problem("error", "gates/column-missing", `gates[${g}].column`, { gate: g + 1, column }));
  });
  const bounds = (["floors", "caps", "locks"] as const).map(
    (field) => [field, Object.keys(model.budget?.[field] ?? {})] as const,
  );
  if (bounds.every(([, rows]) => rows.length === 0)) return found;
  const names = new Set(table.names.map((name) => name.trim()));
  for (const [field, rows] of bounds) {
    for (const row of rows) {
      if (names.has(row.trim())) continue;
      found.push(problem("error", "budget/no-row", `budget.${field}.${row}`, { row, field }));
    }
  }
  return found;
}
