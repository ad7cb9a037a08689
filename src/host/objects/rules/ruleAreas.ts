import type { Area, ConditionalFormat, Sheet, Validation } from "../../engine";
import { copyFormula, intersect, rewriteRule, subtract } from "../../engine";

/**
 * Takes the area away from every rule; a rule without cells is gone. Null when no rule was touched.
 * A rule's formula belongs to its first cell, so it is rewritten when that goes.
 */
export function takeAreaFrom<R extends ConditionalFormat | Validation>(rules: readonly R[], area: Area): R[] | null {
  if (!rules.some((rule) => touches(rule, area))) return null;
  return rules.flatMap((rule) => {
    if (!touches(rule, area)) return [rule];
    const before = corner(rule.areas);
    const areas = rule.areas.flatMap((own) => subtract(own, area));
    if (areas.length === 0) return [];
    const after = corner(areas);
    rewriteRule(rule, (formula) => copyFormula(formula, after.top - before.top, after.left - before.left));
    rule.areas = areas;
    return [rule];
  });
}

export const touches = (rule: { areas: readonly Area[] }, area: Area): boolean =>
  rule.areas.some((own) => intersect(own, area) !== null);

const corner = (areas: readonly Area[]) => ({
  top: Math.min(...areas.map((area) => area.top)),
  left: Math.min(...areas.map((area) => area.left)),
});

/** Takes the conditional formats off these cells. */
export function clearFormatRules(sheet: Sheet, area: Area): void {
  const left = takeAreaFrom(sheet.conditionalFormats, area);
  if (!left) return;
  sheet.conditionalFormats = left;
  sheet.changes.conditionalFormats = true;
}

/** Takes the data validation off these cells. */
export function clearValidations(sheet: Sheet, area: Area): void {
  const left = takeAreaFrom(sheet.validations, area);
  if (!left) return;
  sheet.validations = left;
  sheet.changes.validations = true;
}
