import { budgetWords, sheetWords } from "#text";
import type { Area } from "../address";
import { amountFormat } from "../amountFormat";
import { areaAddress } from "../address";
import { colours } from "../layout";
import { headerRow, sheetNote, sheetTitle } from "../model/sectionStyle";
import { tierShown } from "../model/smallSections";
import { tierRules } from "../model/tierRules";
import type { CellContent, Step, TextRule } from "../plan/plan";
import { literal } from "../plan/plan";
import { SheetBuilder } from "../plan/sheetBuilder";
import type { Slices } from "../slices";
import { eachOf } from "../slices";
import type { BudgetInput, BudgetPlaces } from "./places";
import { placesOf, shareColumns, summaryRows, summaryTop, writtenTierColumn } from "./places";
import { potFormulas, potHeaders, potValues } from "./pots";
import { rowFormulas, rowHeaders } from "./shares";
import { summaryFormulas } from "./summary";

/** Plans the budget sheet: totals with a check, one pot a tier, one row an industry. */
export function* planBudget(input: BudgetInput): Slices<{ readonly steps: readonly Step[]; readonly area: Area }> {
  const builder = new SheetBuilder(input.sheet);
  const words = budgetWords[input.language];
  const places = placesOf(input);
  sheetTitle(builder, 0, words.title);
  sheetNote(builder, 1, words.note);
  summaryFormulas(places).forEach((line, i) => builder.setRow(summaryTop + i, 0, line));
  builder.format(
    { top: summaryTop, left: 1, bottom: summaryTop + summaryRows - 3, right: 1 },
    { numberFormat: amountFormat(input.model.budget), bold: true },
  );
  builder.format(
    { top: summaryTop + summaryRows - 2, left: 1, bottom: summaryTop + summaryRows - 1, right: 1 },
    { bold: true },
  );
  headerRow(builder, places.firstPot - 1, potHeaders(places));
  input.model.tiers.forEach((tier, t) => {
    const values = places.liveAmounts ? potFormulas(places, t) : potValues(places, t);
    const name = input.live ? `=INDEX(${input.refs.tierShown},${t + 1})` : literal(tierShown(tier, input.language));
    builder.setRow(places.firstPot + t, 0, [name, ...values]);
  });
  headerRow(builder, places.firstRow - 1, rowHeaders(places), {
    texts: input.live && !places.liveAmounts ? [0, 1, writtenTierColumn] : [0, 1],
  });
  yield* eachOf(places.order, (row, k) =>
    builder.setRow(places.firstRow + k, 0, industryRow(places, row, places.firstRow + k)),
  );
  formatBudget(builder, places, amountFormat(input.model.budget));
  const tiers = { top: places.firstRow, left: shareColumns.tier, bottom: places.lastRow, right: shareColumns.tier };
  const pots = { top: places.firstPot, left: 0, bottom: places.lastPot, right: 0 };
  const rules = tierRules(input.model, input.language);
  // Every pot is a tier's: none lacks data.
  const ofPots = rules.slice(0, input.model.tiers.length);
  const looks = [coloured(input.sheet, tiers, rules), coloured(input.sheet, pots, ofPots)];
  return { steps: [...builder.steps(), ...looks], area: builder.area };
}

function coloured(sheet: string, area: Area, rules: readonly TextRule[]): Step {
  return { do: "rules", sheet, range: areaAddress(area), rules, own: true };
}

function industryRow(places: BudgetPlaces, row: number, at: number): CellContent[] {
  const { input } = places;
  const name = literal(input.grid.names[row] ?? "");
  if (input.live) return [name, ...rowFormulas(places, row, at)];
  const tier = input.model.tiers[input.result.tierIndex[row] ?? -1];
  const score = input.result.score[row] ?? Number.NaN;
  const amount = places.amounts[row] ?? 0;
  return [
    name,
    tier === undefined ? sheetWords[input.language].insufficient : literal(tierShown(tier, input.language)),
    Number.isNaN(score) ? "" : score,
    amount,
    input.budget.total === 0 ? 0 : amount / input.budget.total,
  ];
}

function formatBudget(builder: SheetBuilder, places: BudgetPlaces, amounts: string): void {
  const { firstPot, lastPot, firstRow, lastRow } = places;
  const block = (top: number, bottom: number, left: number, right: number, numberFormat: string): void =>
    builder.format({ top, left, bottom, right }, { numberFormat });
  if (places.liveAmounts) {
    // Columns of whole numbers, which would else show the format of what they are made of.
    block(firstPot, lastPot, 5, 11, "0");
    block(firstRow, lastRow, 5, 12, "0");
  }
  block(firstPot, lastPot, 2, 3, "0.0%");
  block(firstPot, lastPot, 4, 4, amounts);
  block(firstRow, lastRow, 2, 2, "0.00");
  block(firstRow, lastRow, 3, 3, amounts);
  block(firstRow, lastRow, 4, 4, "0.0%");
  // With its header.
  builder.format({ top: firstRow - 1, left: 1, bottom: lastRow, right: 1 }, { bold: true, horizontal: "Center" });
  if (places.liveAmounts) {
    block(firstPot, lastPot, 5, 5, "0.000");
    block(firstPot, lastPot, 7, 7, "0.000");
    block(firstPot, lastPot, 10, 10, "0.00");
    block(firstRow, lastRow, shareColumns.rounded, shareColumns.quota, "0.000");
    block(firstRow, lastRow, shareColumns.remainder, shareColumns.remainder, "0.000");
    builder.format({ top: firstPot, left: 5, bottom: lastPot, right: 11 }, { color: colours.muted });
    builder.format({ top: firstRow, left: 5, bottom: lastRow, right: 12 }, { color: colours.muted });
  }
  [200, 150, 80, 120, 80].forEach((points, column) => builder.width(column, points));
  for (let column = 5; column <= builder.area.right; column++) builder.width(column, 84);
}
