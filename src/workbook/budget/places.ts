import type { BudgetPlan, ScoreResult, ScoringModel } from "#core";
import type { Language } from "#text";
import { fixedArea, fixedCell, quoteSheet } from "../address";
import type { Grid } from "../grid/parseGrid";
import type { ModelRefs } from "../model/modelRefs";
import { hasWildcards } from "../scores/explainPanel";
import type { ScoresLayout } from "../scores/scoresLayout";

/** Columns of the pots table, zero-based; the first holds the tier. */
export const potColumns = {
  count: 1,
  share: 2,
  used: 3,
  amount: 4,
  exact: 5,
  whole: 6,
  remainder: 7,
  order: 8,
  units: 9,
  scores: 10,
  left: 11,
} as const;

/** Columns of the industries table; the first holds the name, bounds stand after the live workings. */
export const shareColumns = {
  tier: 1,
  score: 2,
  amount: 3,
  ofTotal: 4,
  position: 5,
  tierNo: 6,
  rounded: 7,
  quota: 8,
  whole: 9,
  remainder: 10,
  order: 11,
  units: 12,
  floor: 13,
  cap: 14,
} as const;
/** Where amounts are fixed, the tier at the split stands in place of the live workings. */
export const writtenTierColumn = 6;

export interface BudgetInput {
  readonly sheet: string;
  readonly scoresSheet: string;
  readonly model: ScoringModel;
  readonly grid: Grid;
  readonly result: ScoreResult;
  readonly budget: BudgetPlan;
  readonly refs: ModelRefs;
  readonly scores: ScoresLayout;
  readonly language: Language;
  readonly live: boolean;
}

/** Places on the budget sheet, zero-based. */
export interface BudgetPlaces {
  readonly input: BudgetInput;
  /** Rows of the table in the order they are listed: best rank first, then those without a rank. */
  readonly order: readonly number[];
  /** Amounts are formulas: live, and no floor, cap or lock binds. */
  readonly liveAmounts: boolean;
  readonly hasBounds: boolean;
  /** The amount that the split gave each row of the table. */
  readonly amounts: readonly number[];
  /** Names with the wildcards of MATCH. */
  readonly wildNames: readonly string[];
  readonly firstPot: number;
  readonly lastPot: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly potColumn: (column: number) => string;
  readonly rowColumn: (column: number) => string;
  /** Absolute area of one column of the workings. */
  readonly workings: (column: number) => string;
}

export const summaryTop = 2;
export const summaryRows = 7;

export function placesOf(input: BudgetInput): BudgetPlaces {
  const { model, grid, result, budget } = input;
  const firstPot = summaryTop + summaryRows + 2;
  const lastPot = firstPot + model.tiers.length - 1;
  const firstRow = lastPot + 3;
  const lastRow = firstRow + grid.names.length - 1;
  const bounds = model.budget;
  const rank = (i: number): number => (result.rank[i] === 0 ? Infinity : (result.rank[i] ?? Infinity));
  const column = (top: number, bottom: number) => (at: number) => fixedArea({ top, left: at, bottom, right: at });
  return {
    input,
    order: grid.names.map((_, i) => i).sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b))),
    liveAmounts: input.live && !budget.bindingBounds,
    hasBounds: bounds !== undefined && [bounds.floors, bounds.caps].some((b) => Object.keys(b).length > 0),
    amounts: amountsOf(input),
    wildNames: grid.names.filter(hasWildcards),
    firstPot,
    lastPot,
    firstRow,
    lastRow,
    potColumn: column(firstPot, lastPot),
    rowColumn: column(firstRow, lastRow),
    workings: (at) => `${quoteSheet(input.scoresSheet)}!${input.scores.rows(at)}`,
  };
}

function amountsOf({ grid, budget }: BudgetInput): number[] {
  const byName = new Map(budget.rows.map((part) => [part.name, part.amount]));
  return grid.names.map((name) => byName.get(name) ?? 0);
}

/** Cells of the summary that other formulas read. */
export function summaryCell(line: "total" | "unit" | "reserve" | "units" | "unallocated"): string {
  const order = ["total", "unit", "reserve", "units", "unallocated"];
  return fixedCell(summaryTop + order.indexOf(line), 1);
}
