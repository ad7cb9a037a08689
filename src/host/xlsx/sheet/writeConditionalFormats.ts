import type { ConditionalFormat } from "../../engine/book";
import { storedFormula } from "../formula/stored";
import { alike } from "../styles/canonical";
import type { StyleWriter } from "../styles/writeStyles";
import { type Attributes, element, setAttributes } from "../xml/edit";
import { escapeText } from "../xml/text";
import { writeAreas, writeRef } from "./areas";
import * as names from "./ruleNames";
import { extendedBars, X14 } from "./dataBars";
import { colorScale, dataBar, iconSet } from "./writeScales";
import { carriedRule, isExtendedRule } from "./carriedRules";
import type { RuleContext } from "./readConditionalFormats";

/** The sheet's own `<conditionalFormatting>` elements; rules that stand in its extensions are not among them. */
export function writeConditionalFormats(
  rules: readonly ConditionalFormat[],
  before: readonly ConditionalFormat[],
  styles: StyleWriter,
  context: RuleContext,
): string {
  const ordered = [...rules]
    .sort((a, b) => a.priority - b.priority)
    .map((rule, index) => ({ rule, priority: index + 1 }));
  const bars = extendedBars(rules);
  return ordered
    .filter(({ rule }) => !isExtendedRule(rule, before, context) && rule.areas.length > 0)
    .map(({ rule, priority }) => {
      const sqref = writeAreas(rule.areas);
      return element(
        "conditionalFormatting",
        { sqref },
        writeRule({ rule, priority, bar: bars.get(rule) }, styles, context),
      );
    })
    .join("");
}

interface Written {
  rule: ConditionalFormat;
  priority: number;
  /** Its identity in the sheet's extensions. */
  bar: string | undefined;
}

function writeRule({ rule, priority, bar }: Written, styles: StyleWriter, context: RuleContext): string {
  const known = carriedRule(rule, context);
  const oldFormat = known && /^<cfRule\b[^>]*\sdxfId="(\d+)"/.exec(known.xml)?.[1];
  const sameFormat = known !== undefined && alike(known.read.format, rule.format);
  const dxfId = sameFormat
    ? oldFormat
    : styles.dxf(rule.format, oldFormat === undefined ? undefined : Number(oldFormat));
  const common = { dxfId: dxfId ?? null, priority, stopIfTrue: rule.stopIfTrue ? 1 : null };
  if (known?.same === true) {
    const tag = /^<[^>]*>/.exec(known.xml)?.[0] ?? "";
    return setAttributes(tag, common) + known.xml.slice(tag.length);
  }
  const { attributes, children } = ruleContent(rule);
  const { type, ...others } = attributes;
  return element("cfRule", { type, ...common, ...others }, children + (bar === undefined ? "" : barLink(bar)));
}

const barLink = (id: string): string =>
  element(
    "extLst",
    {},
    element("ext", { uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", "xmlns:x14": X14 }, element("x14:id", {}, id)),
  );

type Content = { attributes: Attributes; children: string };

function ruleContent({ type, rule, areas }: ConditionalFormat): Content {
  const area = areas[0] ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const cell = writeRef({ top: area.top, left: area.left, bottom: area.top, right: area.left });
  if (type === "CellValue") return cellValue(rule);
  if (type === "Custom")
    return { attributes: { type: "expression" }, children: formulaElement(rule["formula"] ?? nested(rule)) };
  if (type === "ContainsText") return containsText(rule, cell);
  if (type === "TopBottom") return topBottom(rule);
  if (type === "ColorScale") return { attributes: { type: "colorScale" }, children: colorScale(rule) };
  if (type === "DataBar") return { attributes: { type: "dataBar" }, children: dataBar(rule) };
  if (type === "IconSet") return { attributes: { type: "iconSet" }, children: iconSet(rule) };
  return preset(String(rule["criterion"] ?? ""), cell);
}

/** Office.js keeps a custom rule's formula one level down, in `rule.rule`. */
const nested = (rule: Record<string, unknown>): unknown => (rule["rule"] as { formula?: unknown } | undefined)?.formula;
const formulaElement = (value: unknown): string => element("formula", {}, escapeText(storedOperand(value)));

/** A formula, a number, or a word, which then needs quotes. */
function storedOperand(value: unknown): string {
  const text = String(value ?? "");
  if (text.startsWith("=")) return storedFormula(text);
  return typeof value === "number" || (text.trim() !== "" && !Number.isNaN(Number(text)))
    ? text
    : `"${text.replaceAll('"', '""')}"`;
}

function cellValue({ operator, formula1, formula2 }: Record<string, unknown>): Content {
  const second = formula2 === undefined || formula2 === "" ? "" : formulaElement(formula2);
  const attributes = { type: "cellIs", operator: names.storedWord(names.OPERATORS, operator) ?? "equal" };
  return { attributes, children: formulaElement(formula1) + second };
}

function containsText({ operator, text }: Record<string, unknown>, cell: string): Content {
  const type = names.storedWord(names.TEXT_RULES, operator) ?? "containsText";
  const word = String(text ?? "");
  const quoted = `"${word.replaceAll('"', '""')}"`;
  const formulas: Record<string, string> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  const stored = type === "notContainsText" ? "notContains" : type;
  return { attributes: { type, operator: stored, text: word }, children: formulaElement(`=${formulas[type] ?? ""}`) };
}

function topBottom({ rank, type }: Record<string, unknown>): Content {
  const kind = String(type ?? "TopItems");
  const percent = kind.endsWith("Percent") ? 1 : null;
  return {
    attributes: { type: "top10", percent, bottom: kind.startsWith("Bottom") ? 1 : null, rank: Number(rank ?? 10) },
    children: "",
  };
}

function preset(criterion: string, cell: string): Content {
  const average = names.averageAttributes(criterion);
  if (average) return { attributes: { type: "aboveAverage", ...average }, children: "" };
  const period = names.storedWord(names.TIME_PERIODS, criterion);
  if (period !== undefined)
    return {
      attributes: { type: "timePeriod", timePeriod: period },
      children: formulaElement(`=${timeFormula(period, cell)}`),
    };
  const type = names.storedWord(names.PRESET_TYPES, criterion) ?? "expression";
  const formulas: Record<string, string> = {
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
    expression: "FALSE",
  };
  const formula = formulas[type];
  return { attributes: { type }, children: formula === undefined ? "" : formulaElement(`=${formula}`) };
}

/** What Excel writes beside a time period, for programs that do not know it. */
function timeFormula(period: string, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  const week = (from: string, to: string) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=${from},TODAY()-ROUNDDOWN(${cell},0)<=${to})`;
  const month = (shift: string) =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0${shift})),YEAR(${cell})=YEAR(EDATE(TODAY(),0${shift})))`;
  const formulas: Record<string, string> = {
    yesterday: `${day}=TODAY()-1`,
    today: `${day}=TODAY()`,
    tomorrow: `${day}=TODAY()+1`,
    last7Days: `AND(TODAY()-${day}<=6,${day}<=TODAY())`,
    lastWeek: week("(WEEKDAY(TODAY()))", "(WEEKDAY(TODAY())+6)"),
    thisWeek: week("(WEEKDAY(TODAY())-7)", "(WEEKDAY(TODAY())-1)"),
    nextWeek: week("(WEEKDAY(TODAY())-14)", "(WEEKDAY(TODAY())-8)"),
    lastMonth: month("-1"),
    thisMonth: month(""),
    nextMonth: month("+1"),
  };
  return formulas[period] ?? "FALSE";
}
