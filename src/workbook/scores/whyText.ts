import type { ScoreResult, ScoringModel } from "#core";
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

/** Index of the largest entry of one row, the leftmost among equals; -1 when there is none. */
function largest(count: number, entry: (j: number) => number): number {
  let best = -1;
  let most = -Infinity;
  for (let j = 0; j < count; j++) {
    const value = entry(j);
    if (value > most) [best, most] = [j, value];
  }
  return best;
}

/** What carries a row's score and what drags it: criterion indexes with their points. */
export interface Reasons {
  readonly most: number;
  readonly carriedBy: number;
  readonly lost: number;
  readonly heldBackBy: number;
}

/** The criterion with the largest contribution and the one that loses most against a value of 10, in points of the score. */
export function reasonsOf(result: ScoreResult, row: number): Reasons {
  const m = result.shares.length;
  const coverage = result.coverage[row] ?? 0;
  const value = (j: number): number => result.values[row * m + j] ?? Number.NaN;
  const share = (j: number): number => (Number.isNaN(value(j)) ? 0 : (result.shares[j] ?? 0));
  const points = (j: number): number => (share(j) === 0 ? 0 : nineDigits(share(j) * value(j)));
  const loss = (j: number): number => (share(j) === 0 ? 0 : nineDigits(share(j) * (10 - value(j))));
  const carriedBy = largest(m, points);
  const heldBackBy = largest(m, loss);
  return { carriedBy, most: points(carriedBy) / coverage, heldBackBy, lost: loss(heldBackBy) / coverage };
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
  const { carriedBy, most, heldBackBy, lost } = reasonsOf(result, row);
  const label = (j: number): string => model.criteria[j]?.label[language] ?? "";
  const held = nineDigits(lost) > 0.05 ? sentence.heldBack(label(heldBackBy), shown(lost, 1)).join("") : "";
  const partial = coverage < 1 - 1e-9 ? sentence.coverage(percent(coverage)).join("") : "";
  const carried = sentence.carried(label(carriedBy), shown(most, 1), shown(result.score[row] ?? 0, 1)).join("");
  return `${gates.join("")}${carried}${held}${sentence.end}${partial}`;
}
