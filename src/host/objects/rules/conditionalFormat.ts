import type { ConditionalFormat } from "../../engine";
import { clearRules, freeRuleId } from "../../engine";
import { asFlag, asNumber } from "../../wire/arguments";
import { NotEmulatedError, invalidArgument, itemNotFound } from "../../wire/errors";
import type { Played } from "../../wire/played";
import { defineClass, play } from "../base/define";
import { refuseOnProtected } from "../base/protection";
import { AreasTarget } from "../base/rangeTarget";
import { NEW_RULES, byPriority, noteRules, present, rulesOn, setOrder } from "./rules";
import type { RuleTarget } from "../base/targets";

const TYPES = [
  "CellValue",
  "Custom",
  "ContainsText",
  "ColorScale",
  "DataBar",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
] as const;

defineClass("ConditionalFormatCollection", {
  items: (cells) => rulesOn(cells).map((rule) => play("ConditionalFormat", { cells, rule })),
  item: (cells, key) =>
    found(
      cells,
      rulesOn(cells).find(({ id }) => id === key.text(0)),
    ),
  methods: {
    add: (cells, args) => add(cells, args.oneOf(0, TYPES)),
    clearAll({ first, ranges }) {
      refuseOnProtected(first.sheet, "allowFormatCells");
      for (const { area } of ranges) clearRules(first.sheet, area, "conditionalFormats");
    },
    getCount: (cells) => rulesOn(cells).length,
    getItemAt: (cells, args) => found(cells, rulesOn(cells)[args.whole(0)]),
    getItemOrNullObject(cells, args) {
      const rule = rulesOn(cells).find(({ id }) => id === args.text(0));
      return rule ? play("ConditionalFormat", { cells, rule }) : null;
    },
  },
});

function found(cells: AreasTarget, rule: ConditionalFormat | undefined): Played {
  if (!rule) throw itemNotFound();
  return play("ConditionalFormat", { cells, rule });
}

/** A new rule comes first. */
function add(cells: AreasTarget, type: (typeof TYPES)[number]): Played {
  const { sheet, book } = cells.first;
  refuseOnProtected(sheet, "allowFormatCells");
  const rule = NEW_RULES[type]?.();
  if (!rule) throw new NotEmulatedError(`ConditionalFormatCollection.add(${type})`);
  const areas = cells.ranges.map(({ area }) => area);
  const added = { id: freeRuleId(book.sheets), areas, priority: 0, stopIfTrue: false, type, rule, format: {} };
  setOrder(sheet, [added, ...byPriority(sheet)]);
  return play("ConditionalFormat", { cells, rule: added });
}

type KindClass =
  | "CellValueConditionalFormat"
  | "CustomConditionalFormat"
  | "TextConditionalFormat"
  | "TopBottomConditionalFormat"
  | "PresetCriteriaConditionalFormat"
  | "ColorScaleConditionalFormat"
  | "IconSetConditionalFormat"
  | "DataBarConditionalFormat";

const kindOrNull = (type: string, as: KindClass) => (target: RuleTarget) =>
  target.rule.type === type ? play(as, target) : null;

const kind = (type: string, as: KindClass) => (target: RuleTarget) => {
  if (target.rule.type !== type) throw invalidArgument();
  return play(as, target);
};

defineClass("ConditionalFormat", {
  id: { name: "Id", of: ({ rule }) => rule.id },
  get: {
    id: (target) => present(target).id,
    type: (target) => present(target).type,
    priority: (target) => byPriority(target.cells.first.sheet).indexOf(present(target)),
    stopIfTrue: (target) => present(target).stopIfTrue,
  },
  set: {
    priority(target, value) {
      const rule = present(target);
      const { sheet } = target.cells.first;
      const others = byPriority(sheet).filter((other) => other !== rule);
      others.splice(asNumber(value), 0, rule);
      setOrder(sheet, others);
    },
    stopIfTrue(target, value) {
      present(target).stopIfTrue = asFlag(value);
      noteRules(target.cells.first.sheet);
    },
  },
  objects: {
    cellValue: kind("CellValue", "CellValueConditionalFormat"),
    cellValueOrNullObject: kindOrNull("CellValue", "CellValueConditionalFormat"),
    custom: kind("Custom", "CustomConditionalFormat"),
    customOrNullObject: kindOrNull("Custom", "CustomConditionalFormat"),
    textComparison: kind("ContainsText", "TextConditionalFormat"),
    textComparisonOrNullObject: kindOrNull("ContainsText", "TextConditionalFormat"),
    topBottom: kind("TopBottom", "TopBottomConditionalFormat"),
    topBottomOrNullObject: kindOrNull("TopBottom", "TopBottomConditionalFormat"),
    preset: kind("PresetCriteria", "PresetCriteriaConditionalFormat"),
    presetOrNullObject: kindOrNull("PresetCriteria", "PresetCriteriaConditionalFormat"),
    colorScale: kind("ColorScale", "ColorScaleConditionalFormat"),
    colorScaleOrNullObject: kindOrNull("ColorScale", "ColorScaleConditionalFormat"),
    dataBar: kind("DataBar", "DataBarConditionalFormat"),
    dataBarOrNullObject: kindOrNull("DataBar", "DataBarConditionalFormat"),
    iconSet: kind("IconSet", "IconSetConditionalFormat"),
    iconSetOrNullObject: kindOrNull("IconSet", "IconSetConditionalFormat"),
  },
  methods: {
    delete(target) {
      const rule = present(target);
      const { sheet } = target.cells.first;
      setOrder(
        sheet,
        byPriority(sheet).filter((other) => other !== rule),
      );
    },
    getRange(target) {
      const [only, ...more] = present(target).areas;
      if (!only || more.length > 0) throw invalidArgument();
      return play("Range", target.cells.first.with(only));
    },
    getRangeOrNullObject(target) {
      const [only, ...more] = present(target).areas;
      return only && more.length === 0 ? play("Range", target.cells.first.with(only)) : null;
    },
    getRanges: (target) =>
      play("RangeAreas", new AreasTarget(present(target).areas.map((area) => target.cells.first.with(area)))),
  },
});
