import type { ConditionalFormat } from "../../engine/book";
import { alike } from "../styles/canonical";
import { parseXml } from "../xml/tree";
import { readExtendedBar, withExtension } from "./dataBars";
import { type RuleContext, readRule } from "./readConditionalFormats";

/** The element that a rule carries, read again: `same` while it still says what the rule says. */
export function carriedRule(rule: ConditionalFormat, context: RuleContext) {
  const { xml } = rule;
  if (xml === undefined) return undefined;
  const read = readRule(xml, parseXml(xml), rule.areas, context);
  if (rule.extension !== undefined && read.type === "DataBar")
    read.rule = withExtension(read.rule, readExtendedBar(parseXml(rule.extension), context.palette));
  return { xml, read, same: read.type === rule.type && alike(read.rule, rule.rule) };
}

/** Whether the rule stands in the sheet's extensions and can stay there: it came from there and was not changed since. */
export function isExtendedRule(
  rule: ConditionalFormat,
  before: readonly ConditionalFormat[],
  context: RuleContext,
): boolean {
  if (!/^<\w+:/.test(rule.xml ?? "") || !before.some(({ id }) => id === rule.id)) return false;
  const known = carriedRule(rule, context);
  return known?.same === true && alike(known.read.format, rule.format);
}
