import type { Area, ConditionalFormat, Sheet, Validation } from "../book";
import { intersect } from "../addresses/areas";
import { copyFormula, shiftFormula } from "../formulas/moves";
import type { Shift } from "../formulas/shift";
import { shiftArea } from "../formulas/shift";
import { rewriteRule } from "./rewriteEverywhere";
import { topLeft } from "./ruleAreas";

/** The rules of the sheet whose cells moved: their areas, and their formulas seen from the new top-left cell. */
export function shiftRules(sheet: Sheet, shift: Shift): void {
  const formats = shiftHolders(sheet.conditionalFormats, sheet, shift);
  if (formats) {
    sheet.conditionalFormats = formats;
    sheet.changes.conditionalFormats = true;
  }
  const validations = shiftHolders(sheet.validations, sheet, shift);
  if (validations) {
    sheet.validations = validations;
    sheet.changes.validations = true;
  }
}

/** Null when nothing changed. */
function shiftHolders<T extends ConditionalFormat | Validation>(holders: T[], sheet: Sheet, shift: Shift): T[] | null {
  let changed = false;
  const kept = holders.filter((holder) => {
    const areas = holder.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    if (rewriteRule(holder, (formula) => shiftRuleFormula(formula, holder.areas, sheet, shift))) changed = true;
    if (areas.some((area, index) => area !== holder.areas[index]) || areas.length !== holder.areas.length)
      changed = true;
    holder.areas = areas;
    return areas.length > 0;
  });
  return changed ? kept : null;
}

/**
 * A rule's formula is written for the top-left cell of its areas. When that cell goes, the first cell that stays
 * takes over, so the formula is first written for that one.
 */
function shiftRuleFormula(formula: string, areas: Area[], sheet: Sheet, shift: Shift): string {
  const origin = topLeft(areas);
  const left = areas.flatMap((area) => survivors(area, shift));
  if (!origin || left.length === 0) return formula;
  const heir = topLeft(left) ?? origin;
  const copied = copyFormula(formula, heir.top - origin.top, heir.left - origin.left);
  return shiftFormula(copied, sheet.name, sheet.name, shift);
}

/** The part of an area that is still there afterwards, where it is now. */
function survivors(area: Area, shift: Shift): Area[] {
  if (shift.count > 0 || shiftArea(area, shift) === area) return [area];
  const last = shift.at - shift.count;
  const rows = shift.axis === "rows";
  const before = intersect(area, rows ? { ...area, bottom: shift.at - 1 } : { ...area, right: shift.at - 1 });
  const after = intersect(area, rows ? { ...area, top: last } : { ...area, left: last });
  return [before, after].flatMap((part) => part ?? []);
}
