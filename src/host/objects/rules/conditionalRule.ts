import { toLocalFormula } from "../../engine";
import { asFlag, asOneOf, asRecord, asText } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { defineClass, play } from "../base/define";
import { formulaInEnglish } from "../base/localText";
import { formulaOrText } from "../base/refuseFormula";
import { fromR1C1, toR1C1 } from "../range/r1c1";
import { noteRules, present } from "./rules";
import type { RuleTarget } from "../base/targets";

const COMPARISONS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const TEXT_COMPARISONS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const TOP_BOTTOM = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

function change(target: RuleTarget, rule: Record<string, unknown>): void {
  present(target).rule = rule;
  noteRules(target.cells.first.sheet);
}

const read = (target: RuleTarget) => ({ ...present(target).rule });
const property = (name: string) => (target: RuleTarget) => present(target).rule[name] ?? null;
const setProperty =
  (name: string, check: (value: unknown) => unknown) =>
  (target: RuleTarget, value: unknown): void =>
    change(target, { ...present(target).rule, [name]: check(value) });

const format = { format: (target: RuleTarget) => play("ConditionalRangeFormat", target) };

defineClass("CellValueConditionalFormat", {
  get: { rule: read },
  set: {
    rule(target, value) {
      const { operator, formula1, formula2 } = asRecord(value);
      const rule = { operator: asOneOf(operator, COMPARISONS), formula1: operand(formula1) };
      const between = rule.operator === "Between" || rule.operator === "NotBetween";
      change(target, between ? { ...rule, formula2: operand(formula2) } : rule);
    },
  },
  objects: format,
});

defineClass("TextConditionalFormat", {
  get: { rule: read },
  set: {
    rule(target, value) {
      const { operator, text } = asRecord(value);
      change(target, { operator: asOneOf(operator, TEXT_COMPARISONS), text: asText(text) });
    },
  },
  objects: format,
});

defineClass("TopBottomConditionalFormat", {
  get: { rule: read },
  set: {
    rule(target, value) {
      const { rank, type } = asRecord(value);
      if (typeof rank !== "number" || rank < 1 || rank > 1000) throw invalidArgument();
      change(target, { rank, type: asOneOf(type, TOP_BOTTOM) });
    },
  },
  objects: format,
});

defineClass("PresetCriteriaConditionalFormat", {
  get: { rule: read },
  set: { rule: (target, value) => change(target, { criterion: asText(asRecord(value)["criterion"]) }) },
  objects: format,
});

defineClass("ColorScaleConditionalFormat", {
  get: { criteria: property("criteria"), threeColorScale: property("threeColorScale") },
  set: {
    criteria(target, value) {
      const criteria = asRecord(value);
      const three = criteria["midpoint"] !== undefined && criteria["midpoint"] !== null;
      change(target, { criteria, threeColorScale: three });
    },
  },
});

defineClass("IconSetConditionalFormat", {
  get: {
    criteria: property("criteria"),
    style: property("style"),
    reverseIconOrder: property("reverseIconOrder"),
    showIconOnly: property("showIconOnly"),
  },
  set: {
    criteria: setProperty("criteria", (value) => {
      if (!Array.isArray(value)) throw invalidArgument();
      return value as unknown[];
    }),
    style: setProperty("style", asText),
    reverseIconOrder: setProperty("reverseIconOrder", asFlag),
    showIconOnly: setProperty("showIconOnly", asFlag),
  },
});

defineClass("CustomConditionalFormat", {
  objects: { ...format, rule: (target) => play("ConditionalFormatRule", target) },
});

const formula = (target: RuleTarget): string => String(present(target).rule["formula"] ?? "");
const setFormula = (target: RuleTarget, value: unknown): void =>
  change(target, { formula: formulaOrText(asText(value)) });

/** Formulas are seen from the first cell of the rule's range. */
const home = (target: RuleTarget) => present(target).areas[0] ?? { top: 0, left: 0 };

defineClass("ConditionalFormatRule", {
  get: {
    formula,
    formulaLocal: (target) => toLocalFormula(formula(target), target.cells.first.session.culture),
    formulaR1C1: (target) => toR1C1(formula(target), home(target).top, home(target).left),
  },
  set: {
    formula: setFormula,
    formulaLocal: (target, value) => setFormula(target, formulaInEnglish(asText(value), target.cells.first.session)),
    formulaR1C1: (target, value) => setFormula(target, fromR1C1(asText(value), home(target).top, home(target).left)),
  },
});

/** A formula or a constant; Excel hands numbers back as formulas too. */
function operand(value: unknown): string {
  if (typeof value === "number") return `=${value}`;
  const text = asText(value);
  if (text === "") throw invalidArgument();
  return text.startsWith("=") || !Number.isFinite(Number(text)) ? formulaOrText(text) : `=${text}`;
}
