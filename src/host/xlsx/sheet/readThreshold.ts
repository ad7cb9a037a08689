import { shownFormula } from "../formula/stored";
import { child, type XmlNode } from "../xml/tree";
import { THRESHOLDS } from "./ruleNames";

/** A limit of a rule that paints by size, from `<cfvo>`. */
export function readThreshold(node: XmlNode | undefined): { type: string; formula?: string } {
  const type = THRESHOLDS[node?.attributes["type"] ?? ""] ?? "Invalid";
  const value = node?.attributes["val"] ?? child(node, "f")?.text;
  if (value === undefined || ["LowestValue", "HighestValue", "Automatic"].includes(type)) return { type };
  return { type, formula: /^-?[\d.]+$/.test(value) ? value : shownFormula(value) };
}
