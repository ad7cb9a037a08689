import { asFlag, asOneOf, asRecord, asText } from "../../wire/arguments";
import { asColor } from "../format/colors";
import { defineClass, play } from "../base/define";
import type { RuleTarget } from "../base/targets";
import { noteRules, present } from "./rules";

const DIRECTIONS = ["Context", "LeftToRight", "RightToLeft"] as const;
const AXES = ["Automatic", "None", "CellMidPoint"] as const;
const BOUNDS = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
  "Invalid",
] as const;

const read = (target: RuleTarget, name: string, fallback: unknown): unknown => present(target).rule[name] ?? fallback;

function write(target: RuleTarget, name: string, value: unknown): void {
  const rule = present(target);
  rule.rule = { ...rule.rule, [name]: value };
  noteRules(target.cells.first.sheet);
}

function bound(value: unknown): Record<string, unknown> {
  const { type, formula } = asRecord(value);
  const checked = { type: asOneOf(type, BOUNDS) };
  return formula === undefined || formula === null ? checked : { ...checked, formula: asText(formula) };
}

defineClass("DataBarConditionalFormat", {
  get: {
    axisColor: (target) => read(target, "axisColor", "#000000"),
    axisFormat: (target) => read(target, "axisFormat", "Automatic"),
    barDirection: (target) => read(target, "barDirection", "Context"),
    lowerBoundRule: (target) => read(target, "lowerBoundRule", { type: "Automatic" }),
    upperBoundRule: (target) => read(target, "upperBoundRule", { type: "Automatic" }),
    showDataBarOnly: (target) => read(target, "showDataBarOnly", false),
  },
  set: {
    axisColor: (target, value) => write(target, "axisColor", value === "" ? "" : asColor(value)),
    axisFormat: (target, value) => write(target, "axisFormat", asOneOf(value, AXES)),
    barDirection: (target, value) => write(target, "barDirection", asOneOf(value, DIRECTIONS)),
    lowerBoundRule: (target, value) => write(target, "lowerBoundRule", bound(value)),
    upperBoundRule: (target, value) => write(target, "upperBoundRule", bound(value)),
    showDataBarOnly: (target, value) => write(target, "showDataBarOnly", asFlag(value)),
  },
  objects: {
    positiveFormat: (target) => play("ConditionalDataBarPositiveFormat", target),
    negativeFormat: (target) => play("ConditionalDataBarNegativeFormat", target),
  },
});

const format = (
  half: "positiveFormat" | "negativeFormat",
  name: string,
  fallback: unknown,
  check: (value: unknown) => unknown,
) => ({
  get: (target: RuleTarget) => (read(target, half, {}) as Record<string, unknown>)[name] ?? fallback,
  set: (target: RuleTarget, value: unknown) =>
    write(target, half, { ...(read(target, half, {}) as object), [name]: check(value) }),
});
const colorOrNone = (value: unknown): string => (value === "" ? "" : asColor(value));

const fill = format("positiveFormat", "fillColor", "#638EC6", asColor);
const border = format("positiveFormat", "borderColor", "", colorOrNone);
const gradient = format("positiveFormat", "gradientFill", true, asFlag);
defineClass("ConditionalDataBarPositiveFormat", {
  get: { fillColor: fill.get, borderColor: border.get, gradientFill: gradient.get },
  set: { fillColor: fill.set, borderColor: border.set, gradientFill: gradient.set },
});

const below = format("negativeFormat", "fillColor", "#FF0000", asColor);
const edge = format("negativeFormat", "borderColor", "", colorOrNone);
const sameFill = format("negativeFormat", "matchPositiveFillColor", false, asFlag);
const sameEdge = format("negativeFormat", "matchPositiveBorderColor", true, asFlag);
defineClass("ConditionalDataBarNegativeFormat", {
  get: {
    fillColor: below.get,
    borderColor: edge.get,
    matchPositiveFillColor: sameFill.get,
    matchPositiveBorderColor: sameEdge.get,
  },
  set: {
    fillColor: below.set,
    borderColor: edge.set,
    matchPositiveFillColor: sameFill.set,
    matchPositiveBorderColor: sameEdge.set,
  },
});
