import { quoteSheet } from "../address";
import { rankedCell } from "../scores/rowFormulas";
import type { BudgetPlaces } from "./places";
import { shareColumns } from "./places";

/**
 * A condition that holds while the split is what a new run would make of the sheets; an error where that is unsure.
 * Live amounts follow amounts and shares as long as these make sense; fixed ones follow nothing. Neither has a row for
 * an industry that came since, nor knows bounds that somebody edited.
 */
export function standsTest(places: BudgetPlaces): string {
  const { refs, scoresSheet, scores } = places.input;
  const ranked = `${quoteSheet(scoresSheet)}!${rankedCell(scores)}`;
  const tests = places.liveAmounts ? sensible(places, ranked) : unchanged(places, ranked);
  return `AND(${[...tests, refs.boundsUnchanged].join(",")})`;
}

function sensible(places: BudgetPlaces, ranked: string): string[] {
  const { total, unit, reserve, tierShares } = places.input.refs;
  return [
    `${ranked}=COUNTIF(${places.rowColumn(shareColumns.tierNo)},">0")`,
    `COUNT(${total},${unit})=2`,
    `NOT(ISTEXT(${reserve}))`,
    `N(${unit})>0`,
    `N(${reserve})>=0`,
    `N(${total})>=N(${reserve})`,
    `COUNT(${tierShares})=COUNTA(${tierShares})`,
    `COUNTIF(${tierShares},"<0")=0`,
    `SUM(${tierShares})>0`,
  ];
}

function unchanged({ input }: BudgetPlaces, ranked: string): string[] {
  const { refs, model, budget, result } = input;
  const shares = model.tiers.map((tier) => String(model.budget?.shares[tier.id] ?? '""')).join(";");
  return [
    `${ranked}=${result.rank.filter((rank) => rank > 0).length}`,
    `${refs.total}=${budget.total}`,
    `${refs.unit}=${budget.unit}`,
    `N(${refs.reserve})=${budget.reserve}`,
    `SUMPRODUCT(--(${refs.tierShares}<>{${shares}}))=0`,
  ];
}
