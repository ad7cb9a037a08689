import type { RuleFormat } from "../../engine";
import { isNumberFormat } from "../../engine";
import { asFlag, asOneOf, asText } from "../../wire/arguments";
import { invalidArgument } from "../../wire/errors";
import { asColor } from "../format/colors";
import { defineClass, play } from "../base/define";
import { noteRules, present } from "./rules";
import type { RuleTarget } from "../base/targets";

/** Gives a rule's format something more to say; no lines at all is nothing to say. */
export function changeFormat(target: RuleTarget, change: RuleFormat): void {
  const rule = present(target);
  const { borders = {}, ...rest } = { ...rule.format, ...change };
  rule.format = Object.keys(borders).length === 0 ? rest : { ...rest, borders };
  noteRules(target.cells.first.sheet);
}

function clear(target: RuleTarget, names: readonly (keyof RuleFormat)[]): void {
  const rule = present(target);
  rule.format = Object.fromEntries(
    Object.entries(rule.format).filter(([name]) => !names.some((gone) => gone === name)),
  );
  noteRules(target.cells.first.sheet);
}

/** Null takes it away. @throws InvalidArgument for a text that is no number format */
function setNumberFormat(target: RuleTarget, value: unknown): void {
  if (value === null || value === "") return clear(target, ["numberFormat"]);
  const numberFormat = asText(value);
  if (!isNumberFormat(numberFormat)) throw invalidArgument();
  changeFormat(target, { numberFormat });
}

defineClass("ConditionalRangeFormat", {
  get: { numberFormat: (target) => present(target).format.numberFormat ?? null },
  set: { numberFormat: setNumberFormat },
  objects: {
    borders: (target) => play("ConditionalRangeBorderCollection", target),
    fill: (target) => play("ConditionalRangeFill", target),
    font: (target) => play("ConditionalRangeFont", target),
  },
});

defineClass("ConditionalRangeFill", {
  get: { color: (target) => present(target).format.fill ?? "" },
  set: { color: (target, value) => changeFormat(target, { fill: asColor(value) }) },
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
    color: (target, value) => changeFormat(target, { color: asColor(value) }),
    bold: (target, value) => changeFormat(target, { bold: asFlag(value) }),
    italic: (target, value) => changeFormat(target, { italic: asFlag(value) }),
    strikethrough: (target, value) => changeFormat(target, { strikethrough: asFlag(value) }),
    underline: (target, value) => changeFormat(target, { underline: asOneOf(value, ["None", "Single", "Double"]) }),
  },
  methods: { clear: (target) => clear(target, ["color", "bold", "italic", "strikethrough", "underline"]) },
});
