import type { Area, Book, ConditionalFormat, Sheet, Validation } from "../book";
import { intersect, joined, moved } from "../addresses/areas";
import { clearRules, setRuleAreas } from "./ruleAreas";

type Rule = ConditionalFormat | Validation;
type Kind = "conditionalFormats" | "validations";

/**
 * Gives copied cells the rules of those they were copied from; what the cells there had is gone. A rule of the same sheet then
 * covers both, another sheet gets one of its own.
 */
export function copyRules(book: Book, from: Sheet, area: Area, to: Sheet, target: Area, kind: Kind): void {
  const copied = from[kind].flatMap((rule: Rule) => {
    const areas = rule.areas.flatMap((part) => intersect(part, area) ?? []);
    return areas.length === 0 ? [] : [{ rule, areas }];
  });
  clearRules(to, target, kind);
  for (const { rule, areas } of copied) {
    const there = areas.flatMap((part) => moved(part, target.top - area.top, target.left - area.left) ?? []);
    if (from === to && to[kind].some((kept) => kept === rule)) setRuleAreas(rule, joined([...rule.areas, ...there]));
    else {
      const copy = structuredClone(rule);
      setRuleAreas(copy, areas);
      setRuleAreas(copy, there);
      addRule(book, to, copy);
    }
    to.changes[kind] = true;
  }
}

function addRule(book: Book, to: Sheet, rule: Rule): void {
  if (!("priority" in rule)) return void to.validations.push(rule);
  const last = Math.max(-1, ...to.conditionalFormats.map(({ priority }) => priority));
  to.conditionalFormats.push({ ...rule, id: freeRuleId(book.sheets), priority: last + 1 });
}

export function freeRuleId(sheets: readonly Sheet[]): string {
  const taken = new Set(sheets.flatMap((sheet) => sheet.conditionalFormats.map(({ id }) => id)));
  for (let number = 1; ; number++) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}
