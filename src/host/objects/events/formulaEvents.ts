import type { Area, Book, Sheet } from "../../engine";
import { COLUMNS, WHOLE_SHEET, cellArea, eachCell, getCell, writeArea } from "../../engine";
import type { Done } from "./cellEvents";
import type { Happening, Origin } from "./happening";

/** The formulas of a workbook, by sheet and by row * 16384 + column. */
export type Formulas = ReadonlyMap<Sheet, ReadonlyMap<number, string>>;

export function formulasOf({ sheets }: Book): Formulas {
  return new Map(
    sheets.map((sheet) => {
      const formulas = new Map<number, string>();
      eachCell(sheet, WHOLE_SHEET, ({ formula }, row, column) => {
        if (formula !== undefined) formulas.set(row * COLUMNS + column, formula);
      });
      return [sheet, formulas];
    }),
  );
}

/** Formulas that were entered, edited or overwritten; what Excel rewrites because cells moved is no change of theirs. */
export function formulaEvents(before: Formulas, { touched, shifts }: Done, origin: Origin): Happening[] {
  if (shifts.length > 0) return [];
  return [...touched].flatMap(([sheet, area]) => {
    const formulaDetails = changedIn(sheet, area, before.get(sheet) ?? new Map<number, string>());
    if (formulaDetails.length === 0) return [];
    return [{ name: "formulaChanged", origin, sheet: sheet.id, args: () => ({ formulaDetails }) }];
  });
}

function changedIn(sheet: Sheet, area: Area, before: ReadonlyMap<number, string>) {
  const changed: { cellAddress: string; previousFormula: string }[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const previous = before.get(row * COLUMNS + column);
      if (previous === getCell(sheet, row, column)?.formula) continue;
      changed.push({ cellAddress: writeArea(cellArea(row, column)), previousFormula: previous ?? "" });
    }
  return changed;
}
