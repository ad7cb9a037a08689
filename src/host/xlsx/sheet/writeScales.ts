import { iconCount, storedIconStyle } from "../../engine/iconStyles";
import { storedFormula } from "../formula/stored";
import { colorAttribute } from "../styles/colors";
import { element } from "../xml/edit";
import * as names from "./ruleNames";

function threshold(value: unknown, last: boolean): string {
  const { type, formula, operator } = (value ?? {}) as Record<string, unknown>;
  const stored =
    type === "Automatic" || type === undefined
      ? last
        ? "max"
        : "min"
      : (names.storedWord(names.THRESHOLDS, type) ?? "num");
  const val = stored === "min" || stored === "max" ? null : storedThreshold(formula);
  return element("cfvo", { type: stored, val, gte: operator === "GreaterThan" ? 0 : null });
}

const storedThreshold = (formula: unknown): string => {
  const text = String(formula ?? "0");
  return text.startsWith("=") ? storedFormula(text) : text;
};

/** The inside of a rule that paints by size. */
export function colorScale(rule: Record<string, unknown>): string {
  const { minimum, midpoint, maximum } = (rule["criteria"] ?? {}) as Record<string, { color?: string } | undefined>;
  const points = [minimum, midpoint, maximum].filter((point) => point !== undefined && point !== null);
  const limits = points.map((point, index) => threshold(point, index === points.length - 1));
  const colors = points.map((point) => element("color", colorAttribute(point.color ?? "#FFFFFF")));
  return element("colorScale", {}, [...limits, ...colors].join(""));
}

export function dataBar(rule: Record<string, unknown>): string {
  const fill = (rule["positiveFormat"] as { fillColor?: string } | undefined)?.fillColor;
  const limits = threshold(rule["lowerBoundRule"], false) + threshold(rule["upperBoundRule"], true);
  const showValue = rule["showDataBarOnly"] === true ? 0 : null;
  return element("dataBar", { showValue }, limits + element("color", colorAttribute(fill || "#638EC6")));
}

export function iconSet(rule: Record<string, unknown>): string {
  const style = String(rule["style"] ?? "ThreeTrafficLights1");
  const count = iconCount(style);
  const given = (rule["criteria"] ?? []) as (Record<string, unknown> | undefined)[];
  const limits = Array.from({ length: count }, (_, index) => {
    const criterion = given[index];
    const known = criterion !== undefined && criterion["type"] !== undefined && criterion["type"] !== "Invalid";
    return known
      ? threshold(criterion, false)
      : element("cfvo", { type: "percent", val: Math.round((100 * index) / count) });
  });
  const attributes = {
    iconSet: storedIconStyle(style),
    showValue: rule["showIconOnly"] === true ? 0 : null,
    reverse: rule["reverseIconOrder"] === true ? 1 : null,
  };
  return element("iconSet", attributes, limits.join(""));
}
