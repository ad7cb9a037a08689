import { problem, type Problem } from "../model/problem";
import { roundQuotas } from "./largestRemainder";
import { waterFill } from "./waterFill";

/** A tier's pot and the rows that share it; floors and caps in whole units, Infinity for no cap. */
export interface Pot {
  readonly tier: string;
  readonly units: number;
  readonly scores: readonly number[];
  readonly floors: readonly number[];
  readonly caps: readonly number[];
}

export interface PotSplit {
  /** Whole units of each row. */
  readonly units: readonly number[];
  readonly bound: boolean;
  readonly problems: Problem[];
}

/**
 * Splits one pot in proportion to score between floors and caps, in whole units; ties go to the higher score, then the earlier row.
 *
 * Σfloors above the pot is an error; with Σcaps below it every row gets its cap and the rest is left over, with a warning. Amounts in
 * problems are multiplied by `unit`. All scores 0: equal split, with a warning.
 *
 * @source domain 2.7 steps 3–5
 * @example splitPot({ tier: "A", units: 10, scores: [3, 2], floors: [0, 0], caps: [4, Infinity] }, 1).units // [4, 6]
 */
export function splitPot({ tier, units, scores, floors, caps }: Pot, unit: number): PotSplit {
  const problems: Problem[] = [];
  const where = `budget.shares.${tier}`;
  const floorSum = floors.reduce((a, f) => a + f, 0);
  const capSum = caps.reduce((a, c) => a + c, 0);
  if (floorSum > units) {
    const detail = { tier, pot: units * unit, floors: floorSum * unit, short: (floorSum - units) * unit };
    return { units: [], bound: true, problems: [problem("error", "budget/floors-above-pot", where, detail)] };
  }
  if (capSum < units && scores.length > 0) {
    const detail = { tier, pot: units * unit, caps: capSum * unit, rest: (units - capSum) * unit };
    problems.push(problem("warning", "budget/caps-below-pot", where, detail));
  }
  if (units > 0 && scores.length > 0 && scores.every((s) => s === 0))
    problems.push(problem("warning", "budget/equal-split", where, { tier, count: scores.length }));
  const filled = waterFill(scores, units, floors, caps);
  return { units: roundQuotas(filled.parts, Math.min(units, capSum), scores), bound: filled.bound, problems };
}
