import type { Area, ConditionalFormat, Sheet, Validation } from "../book";
import { intersect, subtract } from "../addresses/areas";
import { copyFormula } from "../formulas/moves";
import { rewriteRule } from "./rewriteEverywhere";

/** Gives a rule other areas. Its formula is written for their top-left cell, so it is rewritten when that one changes. */
export function setRuleAreas(rule: ConditionalFormat | Validation, areas: Area[]): void {
  const [before, after] = [topLeft(rule.areas), topLeft(areas)];
  rule.areas = areas;
  if (!before || !after) return;
  rewriteRule(rule, (formula) => copyFormula(formula, after.top - before.top, after.left - before.left));
}

/** Where the formula of a rule over these areas stands. */
export function topLeft(areas: readonly Area[]): { top: number; left: number } | null {
  if (areas.length === 0) return null;
  return { top: Math.min(...areas.map((area) => area.top)), left: Math.min(...areas.map((area) => area.left)) };
}

/** Frees an area from its conditional formats or validations; a rule without cells is gone. */
export function clearRules(sheet: Sheet, area: Area, kind: "conditionalFormats" | "validations"): void {
  const rules: (ConditionalFormat | Validation)[] = sheet[kind];
  const hit = rules.filter((rule) => rule.areas.some((part) => intersect(part, area)));
  if (hit.length === 0) return;
  for (const rule of hit) {
    const rest = rule.areas.flatMap((part) => subtract(part, area));
    setRuleAreas(rule, rest);
  }
  if (kind === "conditionalFormats")
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  else sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.changes[kind] = true;
}
