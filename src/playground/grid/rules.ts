import { BooleanNumber } from "@univerjs/core";
import type { IStyleBase } from "@univerjs/core";
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator } from "@univerjs/sheets-conditional-formatting";
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat, RuleFormat } from "#host/page";
import { cellArea, writeArea } from "#host/page";
import { barOf, iconsOf, scaleOf } from "./scales";
import { rangeOf } from "./sheetData";

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

type Ordering = Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>;

const NUMBERS: Readonly<Record<string, Ordering>> = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const TEXTS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
  Blanks: CFTextOperator.containsBlanks,
  NonBlanks: CFTextOperator.notContainsBlanks,
  Errors: CFTextOperator.containsErrors,
  NonErrors: CFTextOperator.notContainsErrors,
};

/** The grid's twin of a rule; undefined for one that it cannot draw, which stays in the book as it is. */
export function ruleOf(format: ConditionalFormat): IConditionFormattingRule | undefined {
  const rule = configOf(format);
  if (rule === undefined || format.areas.length === 0) return undefined;
  return { cfId: format.id, ranges: format.areas.map(rangeOf), stopIfTrue: format.stopIfTrue, rule };
}

function configOf(format: ConditionalFormat): IConditionalFormattingRuleConfig | undefined {
  const { type, rule } = format;
  if (type === "ColorScale") return scaleOf(rule);
  if (type === "DataBar") return barOf(rule);
  if (type === "IconSet") return iconsOf(rule);
  const look = { type: CFRuleType.highlightCell, style: styleOf(format.format) } as const;
  if (type === "CellValue") return { ...look, ...comparison(format) };
  if (type === "Custom") return { ...look, subType: CFSubRuleType.formula, value: String(rule["formula"]) };
  if (type === "TopBottom") return { ...look, ...ranked(rule) };
  const word = String(type === "ContainsText" ? rule["operator"] : rule["criterion"]);
  if (word in TEXTS) return { ...look, subType: CFSubRuleType.text, ...text(word, rule["text"]) };
  if (word === "UniqueValues") return { ...look, subType: CFSubRuleType.uniqueValues };
  if (word === "DuplicateValues") return { ...look, subType: CFSubRuleType.duplicateValues };
  return average(word, look);
}

const text = (word: string, value: unknown) => ({
  operator: TEXTS[word] ?? CFTextOperator.containsText,
  ...(value === undefined ? {} : { value: String(value) }),
});

/** Numbers and texts are compared as they are, everything else by a formula on the area's first cell. */
function comparison({ rule, areas }: ConditionalFormat) {
  const operator = String(rule["operator"]);
  const [first, second] = [rule["formula1"], rule["formula2"]].map((formula) =>
    String(formula ?? "").replace(/^=/, ""),
  );
  const number = NUMBERS[operator];
  if (number !== undefined && isNumber(first))
    return { subType: CFSubRuleType.number, operator: number, value: Number(first) } as const;
  const literal = /^"((?:[^"]|"")*)"$/.exec(first ?? "")?.[1]?.replace(/""/g, '"');
  if (literal !== undefined && operator === "EqualTo")
    return { subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: literal } as const;
  const [area] = areas;
  const cell = writeArea(cellArea(area?.top ?? 0, area?.left ?? 0));
  const sign = COMPARISONS[operator];
  const between = `AND(${cell}>=${first},${cell}<=${second})`;
  const condition = sign ? `${cell}${sign}${first}` : operator === "Between" ? between : `NOT(${between})`;
  return { subType: CFSubRuleType.formula, value: `=${condition}` } as const;
}

const isNumber = (formula: string | undefined): boolean => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(formula ?? "");

function ranked(rule: Record<string, unknown>) {
  const type = String(rule["type"]);
  return {
    subType: CFSubRuleType.rank,
    isBottom: type.startsWith("Bottom"),
    isPercent: type.endsWith("Percent"),
    value: Number(rule["rank"]),
  } as const;
}

function average(word: string, look: { type: CFRuleType.highlightCell; style: IStyleBase }) {
  const parts = /^(EqualOr)?(Above|Below)Average$/.exec(word);
  if (!parts) return undefined;
  const [, orEqual, side] = parts;
  const above = orEqual ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.greaterThan;
  const below = orEqual ? CFNumberOperator.lessThanOrEqual : CFNumberOperator.lessThan;
  return { ...look, subType: CFSubRuleType.average, operator: side === "Above" ? above : below } as const;
}

function styleOf({ fill, color, bold, italic, strikethrough, underline }: RuleFormat): IStyleBase {
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(strikethrough === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(underline === "Single" || underline === "Double" ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(italic === undefined ? {} : { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}
