import { columnStats, findColumn, quantile, type DataTable, type Gate, type ScoringModel } from "#core";
import type { GateTest } from "#text";

/** A gate taken apart: how it compares, and with what. */
export interface GateRule {
  readonly test: GateTest;
  readonly limit: number | string;
}

/** How a gate compares, and with what. */
export function ruleOf(gate: Gate): GateRule {
  if ("below" in gate) return { test: "below", limit: gate.below };
  return "above" in gate ? { test: "above", limit: gate.above } : { test: "equals", limit: gate.equals };
}

/** The gate with another rule; below and above take a number only, and 0 stands in where a text would be left. */
export function withRule({ column, capTier, reason }: Gate, { test, limit }: GateRule): Gate {
  const rest = { column, capTier, reason };
  if (test === "equals") return { ...rest, equals: limit };
  const number = typeof limit === "number" ? limit : 0;
  return test === "below" ? { ...rest, below: number } : { ...rest, above: number };
}

/** The model with one gate changed. */
export function withGate(model: ScoringModel, index: number, gate: Gate): ScoringModel {
  return { ...model, gates: model.gates.map((other, g) => (g === index ? gate : other)) };
}

export function withoutGate(model: ScoringModel, index: number): ScoringModel {
  return { ...model, gates: model.gates.filter((_, g) => g !== index) };
}

/**
 * The model with one more gate: the first column with numbers, below its tenth part, at best the last tier.
 * A column that a gate tests already is passed over while there is another.
 */
export function addGate(model: ScoringModel, table: DataTable, reason: (column: string) => string): ScoringModel {
  const used = new Set(model.gates.map((gate) => gate.column));
  const numeric = model.criteria.map((c) => c.column).filter((column) => statsIn(table, column) !== undefined);
  const column = numeric.find((header) => !used.has(header)) ?? numeric[0] ?? table.columns[0]?.header;
  const capTier = model.tiers[model.tiers.length - 1]?.id;
  if (column === undefined || capTier === undefined) return model;
  const stats = statsIn(table, column);
  const below = stats === undefined ? 0 : Number(quantile(stats.sorted, 0.1).toPrecision(2));
  return { ...model, gates: [...model.gates, { column, capTier, reason: reason(column), below }] };
}

const statsIn = (table: DataTable, header: string) => {
  const column = findColumn(table, header);
  return column === undefined ? undefined : columnStats(column.ratings);
};
