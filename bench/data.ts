/** Made-up tables and a model for them: the same numbers in every run. */
import type { Criterion, DataTable, ScoringModel } from "#core";
import { defaultBudget, defaultTiers } from "#core";

export const columns = 12;

/** Ratings of 0–9.99 in steps of 0.01, spread evenly, one name a row. */
export function tableOf(rows: number): DataTable {
  const ratings = (j: number): Float64Array =>
    Float64Array.from({ length: rows }, (_, i) => ((i * 7919 + j * 104729 + ((i * i) % 97)) % 1000) / 100);
  return {
    nameHeader: "Industry",
    names: Array.from({ length: rows }, (_, i) => `Industry ${i + 1}`),
    columns: Array.from({ length: columns }, (_, j) => ({
      header: `C${j}`,
      ratings: ratings(j),
      texts: [],
      format: "number" as const,
    })),
  };
}

export function benchModel(): ScoringModel {
  const criteria = Array.from({ length: columns }, (_, j): Criterion => ({
    id: `c${j}`,
    column: `C${j}`,
    label: { en: `C${j}`, zh: `C${j}` },
    group: "now",
    weight: j + 1,
    direction: j % 3 === 0 ? "cost" : "benefit",
    scale: { kind: "goalposts", low: 1, high: 9, log: false },
    axis: "attractiveness",
  }));
  return {
    version: 1,
    name: "bench",
    criteria,
    missing: { policy: "renormalise", minCoverage: 0.7 },
    gates: [],
    tiers: defaultTiers,
  };
}

/** The table as somebody would have typed it, header row first. */
export function cellsOf(table: DataTable): (string | number)[][] {
  return [
    [table.nameHeader, ...table.columns.map((column) => column.header)],
    ...table.names.map((name, i) => [name, ...table.columns.map((column) => column.ratings[i] ?? "")]),
  ];
}

export const budget = defaultBudget;
