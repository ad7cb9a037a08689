import { budgetWords, sheetWords } from "#text";
import type { CellContent } from "../plan/plan";
import { quoted } from "../plan/plan";
import type { BudgetPlaces } from "./places";
import { potColumns, summaryCell } from "./places";
import { amountsArea, statusFormula } from "./shares";
import { standsTest } from "./stands";

/** Total, unit, reserve, what is handed out and what is not, the check and whether the split still stands. */
export function summaryFormulas(places: BudgetPlaces): CellContent[][] {
  const { input, liveAmounts } = places;
  const words = budgetWords[input.language];
  const { budget, refs, live } = input;
  const [total, unit, reserve] = [summaryCell("total"), summaryCell("unit"), summaryCell("reserve")];
  const handedOut = Math.round((budget.total - budget.reserve - budget.unallocated) / budget.unit);
  const whole = `INT((${total}-${reserve})/${unit}+0.000000001)`;
  const units = liveAmounts ? `=IF(${standsTest(places)},${whole},NA())` : handedOut;
  const potUnits = `SUM(${places.potColumn(potColumns.units)})`;
  const rest = `${total}-${reserve}-${potUnits}*${unit}`;
  const unallocated = liveAmounts
    ? `=IFERROR(${rest},${quoted(sheetWords[input.language].rerun)})`
    : budget.unallocated;
  const difference = `SUM(${amountsArea(places)})+${reserve}+${summaryCell("unallocated")}-${total}`;
  const adds = `IF(ABS(${difference})<${unit}/1000000,${quoted(words.adds)},${quoted(words.off)}&FIXED(${difference},2))`;
  const check = `=IFERROR(${adds},${quoted(words.again)})`;
  const status = statusFormula(places);
  return [
    [words.total, live ? `=${refs.total}` : budget.total],
    [words.unit, live ? `=${refs.unit}` : budget.unit],
    [words.reserve, live ? `=N(${refs.reserve})` : budget.reserve],
    [words.units, units],
    [words.unallocated, unallocated],
    [words.check, live ? check : words.adds],
    ...(status === undefined ? [] : [[words.status, status]]),
  ];
}
