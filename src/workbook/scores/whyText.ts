import type { ScoreResult, ScoringModel } from "#core";
import { reasonsOf } from "#core";
import type { Language } from "#text";
import { scoreWords } from "#text";
import { tierShown } from "../model/smallSections";

/** To nine digits, as the live formulas round: sums made in another order must not differ in what they say. */
function nineDigits(number: number): number {
  return Math.round(number * 1e9) / 1e9;
}

/** A number to nine digits as Excel's TEXT shows it: rounded half away from zero. */
export function shown(number: number, decimals: number): string {
  const scaled = Number((nineDigits(number) * 10 ** decimals).toPrecision(15));
  return (Math.sign(scaled) * Math.round(Math.abs(scaled)) * 10 ** -decimals).toFixed(decimals);
}

/** One row's values, aligned with the shares. */
export function rowValues(result: ScoreResult, row: number): Float64Array {
  const m = result.shares.length;
  return result.values.subarray(row * m, (row + 1) * m);
}

/** The sentence why of one row; word for word what the live formula gives. */
export function whyText(model: ScoringModel, result: ScoreResult, row: number, language: Language): string {
  const { sentence } = scoreWords[language];
  const percent = (share: number): string => `${shown(share * 100, 0)}%`;
  const coverage = result.coverage[row] ?? 0;
  if (result.tierIndex[row] === -1) {
    return sentence.insufficient(percent(coverage), percent(model.missing.minCoverage)).join("");
  }
  const gates = (result.gatesFired[row] ?? []).map((g) => {
    const gate = model.gates[g];
    const tier = model.tiers.find((t) => t.id === gate?.capTier);
    return sentence.gate(gate?.reason ?? "", tier === undefined ? "" : tierShown(tier, language)).join("");
  });
  const partial = coverage < 1 - 1e-9 ? sentence.coverage(percent(coverage)).join("") : "";
  return `${gates.join("")}${reasonsText(model, result, row, language)}${sentence.end}${partial}`;
}

function reasonsText(model: ScoringModel, result: ScoreResult, row: number, language: Language): string {
  const { sentence } = scoreWords[language];
  const values = rowValues(result, row);
  const { carriedBy, heldBackBy } = reasonsOf(values, result.shares);
  const part = (say: (criterion: string, value: string) => readonly string[], j: number): string =>
    say(model.criteria[j]?.label[language] ?? "", shown(values[j] ?? 0, 1)).join("");
  if (carriedBy < 0) return heldBackBy < 0 ? sentence.middle : part(sentence.heldBackOnly, heldBackBy);
  return part(sentence.carried, carriedBy) + (heldBackBy < 0 ? "" : part(sentence.heldBack, heldBackBy));
}
