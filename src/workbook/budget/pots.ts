import { tierShare } from "#core";
import { budgetWords, sheetWords } from "#text";
import { cellAddress, fixedCell } from "../address";
import type { CellContent } from "../plan/plan";
import { quoted } from "../plan/plan";
import type { BudgetPlaces } from "./places";
import { potColumns as pot, shareColumns, summaryCell } from "./places";

export function potHeaders({ input, liveAmounts }: BudgetPlaces): CellContent[] {
  const words = budgetWords[input.language];
  const workings = [words.exact, words.whole, words.remainder, words.order, words.potUnits, words.scores, words.left];
  return [words.tier, words.count, words.share, words.used, words.pot, ...(liveAmounts ? workings : [])];
}

/** One tier's pot, live: its share of what is handed out, rounded to whole units by largest remainder over the tiers. */
export function potFormulas(places: BudgetPlaces, tier: number): CellContent[] {
  const row = places.firstPot + tier;
  const cell = (column: number): string => cellAddress(row, column);
  const all = places.potColumn;
  const tierNos = places.rowColumn(shareColumns.tierNo);
  const remainders = all(pot.remainder);
  const earlier = `SUMPRODUCT((${remainders}=${cell(pot.remainder)})*(ROW(${remainders})<ROW()))`;
  const rerun = quoted(sheetWords[places.input.language].rerun);
  const leftOver = `${summaryCell("units")}-SUM(${all(pot.whole)})`;
  return [
    `=COUNTIF(${tierNos},${tier + 1})`,
    `=N(INDEX(${places.input.refs.tierShares},${tier + 1}))`,
    `=IFERROR(IF(${cell(pot.count)}=0,0,${cell(pot.share)})/SUMPRODUCT((${all(pot.count)}>0)*${all(pot.share)}),0)`,
    `=IFERROR(${cell(pot.units)}*${summaryCell("unit")},${rerun})`,
    `=${cell(pot.used)}*${summaryCell("units")}`,
    `=INT(${cell(pot.exact)}+0.000000001)`,
    `=ROUND(MAX(0,${cell(pot.exact)}-${cell(pot.whole)}),9)`,
    `=1+COUNTIF(${remainders},">"&${cell(pot.remainder)})+${earlier}`,
    `=${cell(pot.whole)}+IF(AND(SUM(${all(pot.used)})>0,${cell(pot.order)}<=${leftOver}),1,0)`,
    `=SUMIF(${tierNos},${tier + 1},${places.rowColumn(shareColumns.score)})`,
    `=${cell(pot.units)}-SUMIF(${tierNos},${tier + 1},${places.rowColumn(shareColumns.whole)})`,
  ];
}

/** One tier's pot as it was split. */
export function potValues({ input }: BudgetPlaces, tier: number): CellContent[] {
  const id = input.model.tiers[tier]?.id ?? "";
  const found = input.budget.pots[tier];
  return [
    found?.count ?? 0,
    tierShare(input.model.budget?.shares ?? {}, id) ?? 0,
    found?.share ?? 0,
    found?.amount ?? 0,
  ];
}

/** "$J$12": a tier's number of units, by a cell that holds the tier's number. */
export function potOf(places: BudgetPlaces, column: number, tierNo: string): string {
  return `INDEX(${fixedCell(places.firstPot, column)}:${fixedCell(places.lastPot, column)},${tierNo})`;
}
