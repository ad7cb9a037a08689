import { budgetWords, sheetWords } from "#text";
import { cellAddress, fixedCell } from "../address";
import type { CellContent } from "../plan/plan";
import { literal, quoted } from "../plan/plan";
import { tierShown } from "../model/smallSections";
import { matchable } from "../scores/explainPanel";
import type { BudgetPlaces } from "./places";
import { potColumns, shareColumns as share, summaryCell, writtenTierColumn } from "./places";
import { potOf } from "./pots";
import { standsTest } from "./stands";

export function rowHeaders({ input, liveAmounts, hasBounds }: BudgetPlaces): CellContent[] {
  const words = budgetWords[input.language];
  const front = [words.name, words.tier, words.score, words.amount, words.ofTotal];
  if (!input.live) return front;
  if (!liveAmounts) return [...front, words.row, words.written];
  const workings = [
    words.row,
    words.tierNo,
    words.rounded,
    words.quota,
    words.whole,
    words.remainder,
    words.order,
    words.potUnits,
  ];
  return [...front, ...workings, ...(hasBounds ? [words.floor, words.cap] : [])];
}

/** The live cells of one industry, keyed by its name; `row` is its row of the table, `at` its row on this sheet. */
export function rowFormulas(places: BudgetPlaces, row: number, at: number): CellContent[] {
  const { input, liveAmounts, amounts } = places;
  const cell = (column: number): string => cellAddress(at, column);
  const position = cell(share.position);
  const column = input.scores.column;
  const rerun = quoted(sheetWords[input.language].rerun);
  const pick = (name: "tier" | "score"): string =>
    `=IFERROR(IF(${position}=0,"",INDEX(${places.workings(column(name))},${position})),${rerun})`;
  const find = `=IFERROR(MATCH(${matchable(cell(0), places.wildNames)},${places.workings(0)},0),0)`;
  const total = summaryCell("total");
  const amount = liveAmounts ? `=IFERROR(${cell(share.units)}*${summaryCell("unit")},${rerun})` : (amounts[row] ?? 0);
  const front: CellContent[] = [
    pick("tier"),
    pick("score"),
    amount,
    `=IF(${total}=0,0,IFERROR(${cell(share.amount)}/${total},""))`,
    find,
  ];
  return [...front, ...(liveAmounts ? [...workings(places, at), ...bounds(places, row)] : [writtenTier(places, row)])];
}

/** Largest remainder inside the row's tier; equal remainders go by score, then by place on the user's sheet. */
function workings(places: BudgetPlaces, at: number): CellContent[] {
  const cell = (column: number): string => cellAddress(at, column);
  const [tierNo, rounded, remainder] = [cell(share.tierNo), cell(share.rounded), cell(share.remainder)];
  const { rowColumn, input } = places;
  const same = `${rowColumn(share.tierNo)},${tierNo}`;
  const equalRemainder = `${same},${rowColumn(share.remainder)},${remainder}`;
  const order = [
    "1",
    `COUNTIFS(${same},${rowColumn(share.remainder)},">"&${remainder})`,
    `COUNTIFS(${equalRemainder},${rowColumn(share.rounded)},">"&${rounded})`,
    `COUNTIFS(${equalRemainder},${rowColumn(share.rounded)},${rounded},${rowColumn(share.position)},"<"&${cell(share.position)})`,
  ].join("+");
  const scores = potOf(places, potColumns.scores, tierNo);
  const part = `IF(${scores}>0,${cell(share.score)}/${scores},1/${potOf(places, potColumns.count, tierNo)})`;
  const position = cell(share.position);
  return [
    `=IF(${position}=0,0,N(INDEX(${places.workings(input.scores.column("tierNo"))},${position})))`,
    `=IF(${tierNo}=0,0,ROUND(${cell(share.score)},9))`,
    `=IF(${tierNo}=0,0,${potOf(places, potColumns.units, tierNo)}*${part})`,
    `=INT(${cell(share.quota)}+0.000000001)`,
    `=ROUND(MAX(0,${cell(share.quota)}-${cell(share.whole)}),9)`,
    `=${order}`,
    `=${cell(share.whole)}+IF(${tierNo}=0,0,IF(${cell(share.order)}<=${potOf(places, potColumns.left, tierNo)},1,0))`,
  ];
}

/** Bounds that do not bind yet, beside the live amount that they are compared with. */
function bounds({ input, hasBounds }: BudgetPlaces, row: number): CellContent[] {
  if (!hasBounds) return [];
  const name = (input.grid.names[row] ?? "").toLowerCase();
  const find = (amounts: Readonly<Record<string, number>> | undefined): CellContent =>
    Object.entries(amounts ?? {}).find(([key]) => key.trim().toLowerCase() === name)?.[1] ?? "";
  return [find(input.model.budget?.floors), find(input.model.budget?.caps)];
}

function writtenTier({ input }: BudgetPlaces, row: number): CellContent {
  const tier = input.model.tiers[input.result.tierIndex[row] ?? -1];
  return tier === undefined ? sheetWords[input.language].insufficient : literal(tierShown(tier, input.language));
}

/** Says live whether the split still stands, where something keeps it from following by itself. */
export function statusFormula(places: BudgetPlaces): CellContent | undefined {
  const words = budgetWords[places.input.language];
  const column = places.rowColumn;
  if (!places.input.live) return undefined;
  if (!places.liveAmounts) {
    const changed = `SUMPRODUCT(--(${column(share.tier)}<>${column(writtenTierColumn)}))`;
    const fresh = `IF(${standsTest(places)},${quoted(words.fresh)},${quoted(words.again)})`;
    return `=IFERROR(IF(${changed}=0,${fresh},${changed}&${quoted(words.stale)}),${quoted(words.again)})`;
  }
  if (!places.hasBounds) return undefined;
  const amounts = column(share.amount);
  const [floors, caps] = [column(share.floor), column(share.cap)];
  const broken = `SUMPRODUCT(ISNUMBER(${floors})*(${amounts}<${floors})+ISNUMBER(${caps})*(${amounts}>${caps}))`;
  return `=IFERROR(IF(${broken}=0,${quoted(words.boundsFree)},${quoted(words.boundsBind)}),${quoted(words.again)})`;
}

export function amountsArea(places: BudgetPlaces): string {
  return `${fixedCell(places.firstRow, share.amount)}:${fixedCell(places.lastRow, share.amount)}`;
}
