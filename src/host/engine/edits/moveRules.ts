import type { Area, ConditionalFormat, Sheet, Validation } from "../book";
import { contains, intersect, moved } from "../addresses/areas";
import type { Relocation } from "../formulas/moves";
import { relocateFormula } from "../formulas/moves";
import { rewriteRule } from "./rewriteEverywhere";
import { clearRules, setRuleAreas } from "./ruleAreas";

type Rule = ConditionalFormat | Validation;
const KINDS = ["conditionalFormats", "validations"] as const;

/** Rules of cut cells, on their way. */
export interface Luggage {
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
}

/** Takes the rules of an area off their sheet; a rule that covers more is split. */
export function takeRules(sheet: Sheet, area: Area): Luggage {
  const luggage: Luggage = {
    conditionalFormats: partsOf(sheet.conditionalFormats, area),
    validations: partsOf(sheet.validations, area),
  };
  for (const kind of KINDS) clearRules(sheet, area, kind);
  return luggage;
}

/** Puts them down where the cells went; what stood there is gone. */
export function putRules(luggage: Luggage, to: Sheet, target: Area, move: Relocation): void {
  for (const kind of KINDS) {
    clearRules(to, target, kind);
    for (const rule of luggage[kind]) {
      rewriteRule(rule, (formula) => relocateFormula(formula, move.fromSheet, move.toSheet, move));
      rule.areas = rule.areas.flatMap((part) => moved(part, move.rows, move.columns) ?? []);
      to.changes[kind] = true;
    }
  }
  to.conditionalFormats.push(...luggage.conditionalFormats);
  to.validations.push(...luggage.validations);
}

export function moveMerges(from: Sheet, area: Area, to: Sheet, target: Area): void {
  const merges = from.merges.filter((merge) => contains(area, merge));
  const overwritten = to.merges.some((merge) => intersect(merge, target));
  if (merges.length === 0 && !overwritten) return;
  from.merges = from.merges.filter((merge) => !contains(area, merge));
  to.merges = to.merges.filter((merge) => !intersect(merge, target));
  const [rows, columns] = [target.top - area.top, target.left - area.left];
  to.merges.push(...merges.flatMap((merge) => moved(merge, rows, columns) ?? []));
  from.changes.merges = to.changes.merges = true;
}

function partsOf<T extends Rule>(rules: readonly T[], area: Area): T[] {
  return rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((part) => intersect(part, area) ?? []);
    if (areas.length === 0) return [];
    const part = { ...rule };
    setRuleAreas(part, areas);
    return [part];
  });
}
