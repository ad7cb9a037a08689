import type { Area, ConditionalFormat, Sheet } from "../../engine";
import { intersect } from "../../engine";
import { itemNotFound } from "../../wire/errors";
import type { AreasTarget } from "../base/rangeTarget";
import type { RuleTarget } from "../base/targets";

export const touches = (rule: { areas: readonly Area[] }, area: Area): boolean =>
  rule.areas.some((own) => intersect(own, area) !== null);

/** The rules that touch these cells, the one that wins first. */
export function rulesOn({ first, ranges }: AreasTarget): ConditionalFormat[] {
  return byPriority(first.sheet).filter((rule) => ranges.some(({ area }) => touches(rule, area)));
}

export const byPriority = (sheet: Sheet): ConditionalFormat[] =>
  [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

/** The rule if its sheet still has it. */
export function present({ cells, rule }: RuleTarget): ConditionalFormat {
  if (!cells.first.sheet.conditionalFormats.includes(rule)) throw itemNotFound();
  return rule;
}

export function noteRules(sheet: Sheet): void {
  sheet.changes.conditionalFormats = true;
}

/** Puts the rules in this order; priorities count from 0. */
export function setOrder(sheet: Sheet, rules: ConditionalFormat[]): void {
  rules.forEach((rule, index) => (rule.priority = index));
  sheet.conditionalFormats = rules;
  noteRules(sheet);
}

/** What a rule says before the add-in has said anything. */
export const NEW_RULES: Readonly<Record<string, () => Record<string, unknown>>> = {
  CellValue: () => ({ formula1: "", operator: "Invalid" }),
  Custom: () => ({ formula: "" }),
  ContainsText: () => ({ operator: "Invalid", text: "" }),
  TopBottom: () => ({ rank: 10, type: "TopItems" }),
  PresetCriteria: () => ({ criterion: "Invalid" }),
  ColorScale: () => ({
    criteria: {
      minimum: { type: "LowestValue", color: "#F8696B" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    },
    threeColorScale: false,
  }),
  DataBar: () => ({
    lowerBoundRule: { type: "Automatic" },
    upperBoundRule: { type: "Automatic" },
    showDataBarOnly: false,
  }),
  IconSet: () => ({ style: "ThreeTrafficLights1", reverseIconOrder: false, showIconOnly: false, criteria: [] }),
};
