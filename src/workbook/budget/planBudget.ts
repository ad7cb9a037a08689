import { budgetWords, sheetWords } from "#text";
import type { Area } from "../address";
import { colours } from "../layout";
import { headerRow, sheetNote, sheetTitle } from "../model/sectionStyle";
import { tierShown } from "../model/smallSections";
import type { CellContent, Step } from "../plan/plan";
import { literal } from "../plan/plan";
import { SheetBuilder } from "../plan/sheetBuilder";
import type { BudgetInput, BudgetPlaces } from "./places";
import { amountOf, placesOf, summaryRows, summaryTop } from "./places";
import { potFormulas, potHeaders, potValues } from "./pots";
import { rowFormulas, rowHeaders } from "./shares";
import { summaryFormulas } from "./summary";

/** Plans the budget sheet: totals with a check, one pot a tier, one row an industry. */
export function planBudget(input: BudgetInput): { readonly steps: readonly Step[]; readonly area: Area } {
  const builder = new SheetBuilder(input.sheet);
  const words = budgetWords[input.language];
  const places = placesOf(input);
  sheetTitle(builder, 0, words.title);
  sheetNote(builder, 1, words.note);
  summaryFormulas(places).forEach((line, i) => builder.setRow(summaryTop + i, 0, line));
  builder.format(
    { top: summaryTop, left: 1, bottom: summaryTop + summaryRows - 3, right: 1 },
    { numberFormat: "#,##0.##", bold: true },
  );
  builder.format(
    { top: summaryTop + summaryRows - 2, left: 1, bottom: summaryTop + summaryRows - 1, right: 1 },
    { bold: true },
  );
  headerRow(builder, places.firstPot - 1, potHeaders(places));
  input.model.tiers.forEach((tier, t) => {
    const values = places.liveAmounts ? potFormulas(places, t) : potValues(places, t);
    builder.setRow(places.firstPot + t, 0, [literal(tierShown(tier, input.language)), ...values]);
  });
  headerRow(builder, places.firstRow - 1, rowHeaders(places));
  places.order.forEach((row, k) =>
    builder.setRow(places.firstRow + k, 0, industryRow(places, row, places.firstRow + k)),
  );
  formatBudget(builder, places);
  return { steps: builder.steps(), area: builder.area };
}

function industryRow(places: BudgetPlaces, row: number, at: number): CellContent[] {
  const { input } = places;
  const name = literal(input.grid.names[row] ?? "");
  if (input.live) return [name, ...rowFormulas(places, row, at)];
  const tier = input.model.tiers[input.result.tierIndex[row] ?? -1];
  const score = input.result.score[row] ?? Number.NaN;
  const amount = amountOf(input, row);
  return [
    name,
    tier === undefined ? sheetWords[input.language].insufficient : literal(tierShown(tier, input.language)),
    Number.isNaN(score) ? "" : score,
    amount,
    input.budget.total === 0 ? 0 : amount / input.budget.total,
  ];
}

function formatBudget(builder: SheetBuilder, places: BudgetPlaces): void {
  const { firstPot, lastPot, firstRow, lastRow } = places;
  const block = (top: number, bottom: number, left: number, right: number, numberFormat: string): void =>
    builder.format({ top, left, bottom, right }, { numberFormat });
  block(firstPot, lastPot, 2, 3, "0.0%");
  block(firstPot, lastPot, 4, 4, "#,##0.##");
  block(firstRow, lastRow, 2, 2, "0.00");
  block(firstRow, lastRow, 3, 3, "#,##0.##");
  block(firstRow, lastRow, 4, 4, "0.0%");
  if (places.liveAmounts) {
    builder.format({ top: firstPot, left: 5, bottom: lastPot, right: 11 }, { color: colours.muted });
    builder.format({ top: firstRow, left: 5, bottom: lastRow, right: 12 }, { color: colours.muted });
  }
  [200, 150, 80, 120, 80].forEach((points, column) => builder.width(column, points));
  for (let column = 5; column <= 14; column++) builder.width(column, 84);
}
