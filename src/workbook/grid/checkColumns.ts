import type { Problem, ScoringModel } from "#core";
import { cellAddress, quoteSheet } from "../address";
import type { CellKind } from "./cellKind";
import { comparable } from "./labels";
import type { Grid, GridColumn } from "./parseGrid";

const shownCells = 5;

/** Addresses of some table rows in a column: "C5, C9, …". */
export function cellList(grid: Grid, column: GridColumn, rows: readonly number[]): string {
  const shown = rows.slice(0, shownCells).map((i) => cellAddress(grid.rows[i] ?? 0, column.column));
  return shown.join(", ") + (rows.length > shownCells ? " …" : "");
}

/** Reports, for each column that the model reads, which cells are missing, errors, unreadable text or numbers typed as text. */
export function checkColumns(grid: Grid, model: ScoringModel): Problem[] {
  const wanted = new Set(model.criteria.map((criterion) => comparable(criterion.column)));
  const kinds: readonly [CellKind, Problem["code"], Problem["severity"]][] = [
    ["missing", "grid/missing", "info"],
    ["error", "grid/error-cell", "warning"],
    ["text", "grid/text-cell", "warning"],
    ["textNumber", "grid/text-number", "info"],
  ];
  return [...grid.columns, grid.nameCells]
    .filter((column) => wanted.has(comparable(column.header)))
    .flatMap((column) =>
      kinds.flatMap(([kind, code, severity]) => {
        const rows = rowsOf(column, kind);
        if (rows.length === 0) return [];
        const cells = cellList(grid, column, rows);
        const first = cellAddress(grid.rows[rows[0] ?? 0] ?? 0, column.column);
        const detail = { column: column.header, count: rows.length, cells };
        return [{ severity, code, where: `${quoteSheet(grid.sheet)}!${first}`, detail }];
      }),
    );
}

function rowsOf({ cells }: GridColumn, kind: CellKind): number[] {
  const rows: number[] = [];
  cells.forEach((cell, i) => {
    if (cell.kind === kind) rows.push(i);
  });
  return rows;
}

/** Gives problems of single rows, which the scoring knows by position only, the addresses of their cells. */
export function withAddresses(problems: readonly Problem[], grid: Grid): Problem[] {
  return problems.map((found) => {
    const { indexes, column } = found.detail;
    if (typeof indexes !== "string") return found;
    const rows = indexes.split(",").map(Number);
    const source =
      grid.columns.find((c) => comparable(c.header) === comparable(String(column ?? ""))) ??
      ({ column: grid.nameColumn } as const);
    const first = cellAddress(grid.rows[rows[0] ?? 0] ?? 0, source.column);
    return { ...found, where: `${quoteSheet(grid.sheet)}!${first}` };
  });
}

/** Columns whose numbers are shown in one way, by header: for the formats of what we write about them. */
export function formatsByHeader(grid: Grid): Map<string, GridColumn["format"]> {
  return new Map(grid.columns.map((column) => [column.header, column.format]));
}
