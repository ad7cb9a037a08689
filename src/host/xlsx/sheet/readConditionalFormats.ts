import type { ConditionalFormat } from "../../engine/book";
import { iconStyle } from "../../engine/iconStyles";
import { shownFormula } from "../formula/stored";
import { type Palette, readColor } from "../styles/colors";
import { readDxf } from "../styles/readDxf";
import { source } from "../xml/edit";
import { child, childrenOf, flag, type XmlNode } from "../xml/tree";
import { readAreas } from "./areas";
import { extensionId, readExtendedBar, withExtension } from "./dataBars";
import { readThreshold } from "./readThreshold";
import * as names from "./ruleNames";

export interface RuleContext {
  palette: Palette;
  /** The stylesheet's differential formats, in order. */
  dxfs: XmlNode[];
}

/** Every rule of the sheet, the one that wins first; `priority` is its place in that order, from 0. */
export function readConditionalFormats(frame: string, root: XmlNode, context: RuleContext): ConditionalFormat[] {
  const rules = childrenOf(root, "conditionalFormatting").flatMap((group) =>
    childrenOf(group, "cfRule").map((node) => readRule(frame, node, readAreas(group.attributes["sqref"]), context)),
  );
  const paired = new Map(
    rules.flatMap((rule) => (extensionId(rule.xml) === undefined ? [] : [[extensionId(rule.xml), rule]])),
  );
  const extended = extendedRules(root).flatMap(({ node, areas }) => {
    const partner = paired.get((node.attributes["id"] ?? "").toUpperCase());
    if (!partner) return [readRule(frame, node, areas, context)];
    partner.extension = source(frame, node);
    if (partner.type === "DataBar") partner.rule = withExtension(partner.rule, readExtendedBar(node, context.palette));
    return [];
  });
  const sorted = [...rules, ...extended].sort((a, b) => a.priority - b.priority);
  return sorted.map((rule, index) => ({ ...rule, id: rule.id || ruleId(index), priority: index }));
}

/** Rules of Excel 2010 and later, which stand in the sheet's extensions. */
export const extendedRules = (root: XmlNode) =>
  childrenOf(child(root, "extLst"), "ext").flatMap((ext) =>
    childrenOf(child(ext, "conditionalFormattings"), "conditionalFormatting").flatMap((group) =>
      childrenOf(group, "cfRule").map((node) => ({ node, group, areas: readAreas(child(group, "sqref")?.text) })),
    ),
  );

const ruleId = (index: number) =>
  `{00000000-000E-0000-0000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;

/** One rule from its element, in the main part of a sheet or in its extensions. */
export function readRule(
  frame: string,
  node: XmlNode,
  areas: ConditionalFormat["areas"],
  context: RuleContext,
): ConditionalFormat {
  const { priority, stopIfTrue, dxfId, id } = node.attributes;
  const dxf = dxfId === undefined ? child(node, "dxf") : context.dxfs[Number(dxfId)];
  return {
    id: id ?? "",
    areas,
    priority: Number(priority ?? 0),
    stopIfTrue: flag(stopIfTrue),
    ...readKind(node, context.palette),
    format: dxf ? readDxf(dxf, context.palette) : {},
    xml: source(frame, node),
  };
}

function readKind(node: XmlNode, palette: Palette): Pick<ConditionalFormat, "type" | "rule"> {
  const { type = "", operator = "", text } = node.attributes;
  const formulas = [...childrenOf(node, "formula"), ...childrenOf(node, "f")].map((found) => shownFormula(found.text));
  if (type === "cellIs") {
    const rule = { operator: names.OPERATORS[operator] ?? operator, formula1: formulas[0] ?? "" };
    return { type: "CellValue", rule: formulas[1] === undefined ? rule : { ...rule, formula2: formulas[1] } };
  }
  if (type === "expression") return { type: "Custom", rule: { formula: formulas[0] ?? "" } };
  const textRule = names.TEXT_RULES[type];
  if (textRule !== undefined) return { type: "ContainsText", rule: { operator: textRule, text: text ?? "" } };
  if (type === "colorScale") return { type: "ColorScale", rule: readColorScale(child(node, "colorScale"), palette) };
  if (type === "dataBar") return { type: "DataBar", rule: readDataBar(child(node, "dataBar"), palette) };
  if (type === "iconSet") return { type: "IconSet", rule: readIconSet(child(node, "iconSet")) };
  if (type === "top10") return { type: "TopBottom", rule: readTop(node.attributes) };
  return { type: "PresetCriteria", rule: { criterion: readPreset(type, node.attributes) } };
}

function readPreset(type: string, attributes: Record<string, string>): string {
  if (type === "aboveAverage") return names.averageCriterion(attributes);
  if (type === "timePeriod") return names.TIME_PERIODS[attributes["timePeriod"] ?? ""] ?? "Invalid";
  return names.PRESET_TYPES[type] ?? "Invalid";
}

function readTop({ rank, percent, bottom }: Record<string, string>) {
  return { rank: Number(rank ?? 10), type: (flag(bottom) ? "Bottom" : "Top") + (flag(percent) ? "Percent" : "Items") };
}

function readColorScale(node: XmlNode | undefined, palette: Palette): Record<string, unknown> {
  const colors = childrenOf(node, "color").map((color) => readColor(color, palette));
  const points = childrenOf(node, "cfvo").map((threshold, index) => ({
    ...readThreshold(threshold),
    color: colors[index],
  }));
  const [minimum, second, third] = points;
  if (!third) return { criteria: { minimum, maximum: second }, threeColorScale: false };
  return { criteria: { minimum, midpoint: second, maximum: third }, threeColorScale: true };
}

function readDataBar(node: XmlNode | undefined, palette: Palette): Record<string, unknown> {
  const [lower, upper] = childrenOf(node, "cfvo").map(readThreshold);
  return {
    lowerBoundRule: lower,
    upperBoundRule: upper,
    positiveFormat: { fillColor: readColor(child(node, "color") ?? child(node, "fillColor"), palette) ?? "" },
    showDataBarOnly: !flag(node?.attributes["showValue"], true),
  };
}

function readIconSet(node: XmlNode | undefined): Record<string, unknown> {
  const { iconSet, reverse, showValue } = node?.attributes ?? {};
  return {
    style: iconStyle(iconSet ?? "3TrafficLights1"),
    reverseIconOrder: flag(reverse),
    showIconOnly: !flag(showValue, true),
    criteria: childrenOf(node, "cfvo").map((threshold) => ({
      ...readThreshold(threshold),
      operator: flag(threshold.attributes["gte"], true) ? "GreaterThanOrEqual" : "GreaterThan",
    })),
  };
}
