import type { Area, ConditionalFormat, Sheet, Validation } from "../book";
import { contains, intersect, moved } from "../addresses/areas";
import { clearRules, setRuleAreas } from "./ruleAreas";

type Rule = ConditionalFormat | Validation;

/** Merges, conditional formats and validations of cut cells go along; those of the target are gone. */
export function moveRules(from: Sheet, area: Area, to: Sheet, down: number, right: number): void {
  const target = moved(area, down, right);
  if (!target) return;
  moveMerges(from, area, to, target, down, right);
  for (const kind of ["conditionalFormats", "validations"] as const) {
    const parts = partsOf(from[kind], area);
    clearRules(from, area, kind);
    clearRules(to, target, kind);
    for (const { rule, areas } of parts) {
      const next = areas.flatMap((part) => moved(part, down, right) ?? []);
      const home: Rule[] = to[kind];
      if (from === to && home.includes(rule)) setRuleAreas(rule, [...rule.areas, ...next]);
      else home.push(copyOf(rule, areas, next));
      to.changes[kind] = true;
    }
  }
}

function moveMerges(from: Sheet, area: Area, to: Sheet, target: Area, down: number, right: number): void {
  const merges = from.merges.filter((merge) => contains(area, merge));
  const overwritten = to.merges.some((merge) => intersect(merge, target));
  if (merges.length === 0 && !overwritten) return;
  from.merges = from.merges.filter((merge) => !contains(area, merge));
  to.merges = to.merges.filter((merge) => !intersect(merge, target));
  to.merges.push(...merges.flatMap((merge) => moved(merge, down, right) ?? []));
  from.changes.merges = to.changes.merges = true;
}

/** The rule as it stood before the cells left it, and which of its cells leave. */
function partsOf(rules: readonly Rule[], area: Area): { rule: Rule; areas: Area[] }[] {
  return rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((part) => intersect(part, area) ?? []);
    return areas.length > 0 ? [{ rule, areas }] : [];
  });
}

function copyOf<T extends Rule>(rule: T, before: Area[], after: Area[]): T {
  const copy = { ...rule };
  if (copy.areas.length > 0) setRuleAreas(copy, before);
  setRuleAreas(copy, after);
  return copy;
}
