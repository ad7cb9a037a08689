import type { Criterion, Scale, ScoringModel } from "#core";
import type { Cells } from "./scoredBook";

/** A small sheet with a title, numbers as text, a blank, and a totals row; the header is in row 3, the data in rows 4–11. */
export const smallTable: Cells = [
  ["Our industries", "", "", "", "", ""],
  ["", "", "", "", "", ""],
  ["Industry", "Size", "Growth", "Churn", "Peers", "Remark"],
  ["Retail", "4.4万亿", 0.12, 3, 120, "old"],
  ["Pharma", 1200000000000, 0.2, 2, 80, "new"],
  ["Construction", "2.9万亿", "", 5, 300, "slow"],
  ["Energy", "1.6万亿", -0.03, "—", 9, ""],
  ["Education", 350000000000, 0.05, 8, 40, "small"],
  ["Logistics", "1.1万亿", 0.08, 2, 650, "fast"],
  ["Software", "3.1万亿", 0.16, 4, 240, "new"],
  ["Banking", 3600000000000, 0.06, 1, 60, "old"],
  ["Total", "", "", "", 1499, ""],
];

function criterion(id: string, weight: number, group: Criterion["group"], scale: Scale, cost = false): Criterion {
  const column = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  const direction = cost ? "cost" : "benefit";
  return { id, column, label: { en: column, zh: column }, group, weight, direction, scale, axis: "attractiveness" };
}

export const smallModel: ScoringModel = {
  version: 1,
  name: "Small",
  nameColumn: "Industry",
  groups: { now: 40, future: 25, effort: 35 },
  criteria: [
    criterion("size", 60, "now", { kind: "goalposts", low: 1e11, high: 5e12, log: true }),
    criterion("growth", 20, "future", { kind: "goalposts", low: -0.05, high: 0.2, log: false }),
    criterion("churn", 10, "effort", { kind: "rating" }, true),
    criterion("peers", 30, "now", { kind: "percentile" }),
  ],
  missing: { policy: "renormalise", minCoverage: 0.6 },
  gates: [{ column: "Peers", below: 50, capTier: "B", reason: "Too few peers" }],
  tiers: [
    { id: "A", min: 6.5, label: { en: "Key", zh: "重点" } },
    { id: "B", min: 4, label: { en: "General", zh: "一般" } },
    { id: "C", label: { en: "Non-key", zh: "非重点" } },
  ],
  budget: {
    total: 5_000_000,
    unit: 10_000,
    reserve: 250_000,
    shares: { A: 0.6, B: 0.3, C: 0.1 },
    floors: {},
    caps: {},
    locks: {},
  },
};
