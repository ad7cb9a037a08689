import type { RuleFormat } from "../../engine";
import { asFlag } from "../../wire/arguments";
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
  },
  set: {
    color: (target, value) => change(target, { color: asColor(value) }),
    bold: (target, value) => change(target, { bold: asFlag(value) }),
    italic: (target, value) => change(target, { italic: asFlag(value) }),
  },
  methods: { clear: (target) => clear(target, ["color", "bold", "italic"]) },
});
