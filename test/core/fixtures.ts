import type { Criterion, DataColumn, DataTable, ScoringModel } from "#core";
import { defaultTiers } from "../../src/core/model/defaultTiers";

/** A column of numbers (null: an empty cell) or of texts. */
export function column(
  header: string,
  cells: readonly (number | string | null)[],
  more: Partial<DataColumn> = {},
): DataColumn {
  return {
    header,
    ratings: Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : NaN)),
    texts: cells.map((cell) => (cell === null ? "" : String(cell))),
    format: "number",
    ...more,
  };
}

export function table(names: readonly string[], ...columns: DataColumn[]): DataTable {
  return { nameHeader: "Industry", names, columns };
}

export function criterion(id: string, more: Partial<Criterion> = {}): Criterion {
  const common = { id, column: id, label: { en: id, zh: id }, group: "now", weight: 50, direction: "benefit" } as const;
  return { ...common, scale: { kind: "rating" }, axis: "attractiveness", ...more };
}

export function model(criteria: readonly Criterion[], more: Partial<ScoringModel> = {}): ScoringModel {
  const missing = { policy: "renormalise", minCoverage: 0.7 } as const;
  return { version: 1, name: "test", criteria, missing, gates: [], tiers: defaultTiers, ...more };
}

/** Two criteria of weight 50 that are already 0–10, in columns a and b. */
export const twoRatings = model([criterion("a"), criterion("b")]);

/** Codes with where they point, for comparing problems at a glance. */
export function codes(problems: readonly { severity: string; code: string; where: string }[]): string[] {
  return problems.map(({ severity, code, where }) => `${severity} ${code} @${where}`);
}
