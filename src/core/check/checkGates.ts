import { problem, type Problem } from "../model/problem";
import type { ScoringModel } from "../model/scoringModel";

/** Problems of the gates: the tier that they cap to exists, and the number that they test is one. */
export function checkGates(model: ScoringModel): Problem[] {
  const tierIds = new Set(model.tiers.map((tier) => tier.id));
  return model.gates.flatMap((gate, g) => {
    const found: Problem[] = [];
    const where = `gates[${g}]`;
    const limit = "below" in gate ? gate.below : "above" in gate ? gate.above : gate.equals;
    if (!tierIds.has(gate.capTier))
      found.push(problem("error", "gates/unknown-tier", `${where}.capTier`, { gate: g + 1, tier: gate.capTier }));
    if (typeof limit === "number" && !Number.isFinite(limit))
      found.push(problem("error", "gates/not-finite", where, { gate: g + 1 }));
    return found;
  });
}
