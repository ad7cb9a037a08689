import type { RuleFormat } from "../../engine";
import { asFlag, asOneOf } from "../../wire/arguments";
import { asColor } from "../format/colors";
import { defineClass, play } from "../base/define";
import { noteRules, present } from "./rules";
import type { RuleTarget } from "../base/targets";

function change(target: RuleTarget, format: RuleFormat): void {
  const rule = present(target);
  rule.format = { ...rule.format, ...format };
  noteRules(target.cells.first.sheet);
}

function clear(target: RuleTarget, names: readonly (keyof RuleFormat)[]): void {
  const rule = present(target);
  rule.format = Object.fromEntries(
    Object.entries(rule.format).filter(([name]) => !names.some((gone) => gone === name)),
  );
  noteRules(target.cells.first.sheet);
}

defineClass("ConditionalRangeFormat", {
  objects: {
    fill: (target) => play("ConditionalRangeFill", target),
    font: (target) => play("ConditionalRangeFont", target),
  },
});

defineClass("ConditionalRangeFill", {
  get: { color: (target) => present(target).format.fill ?? "" },
  set: { color: (target, value) => change(target, { fill: asColor(value) }) },
  methods: { clear: (target) => clear(target, ["fill"]) },
});

defineClass("ConditionalRangeFont", {
  get: {
    color: (target) => present(target).format.color ?? "",
    bold: (target) => present(target).format.bold ?? null,
    italic: (target) => present(target).format.italic ?? null,
    strikethrough: (target) => present(target).format.strikethrough ?? null,
    underline: (target) => present(target).format.underline ?? null,
  },
  set: {
    color: (target, value) => change(target, { color: asColor(value) }),
    bold: (target, value) => change(target, { bold: asFlag(value) }),
    italic: (target, value) => change(target, { italic: asFlag(value) }),
    strikethrough: (target, value) => change(target, { strikethrough: asFlag(value) }),
    underline: (target, value) => change(target, { underline: asOneOf(value, ["None", "Single", "Double"]) }),
  },
  methods: { clear: (target) => clear(target, ["color", "bold", "italic", "strikethrough", "underline"]) },
});
