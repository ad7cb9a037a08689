import type { ConditionalFormat } from "../../engine/book";
import { storedFormula } from "../formula/stored";
import { colorAttribute, type Palette, readColor } from "../styles/colors";
import { appendInside, applyEdits, element } from "../xml/edit";
import { putChild, WORKSHEET } from "../xml/order";
import { escapeText } from "../xml/text";
import { child, childrenOf, flag, parseXml, type XmlNode } from "../xml/tree";
import { writeAreas } from "./areas";
import { readThreshold } from "./readThreshold";
import { storedWord, THRESHOLDS } from "./ruleNames";

export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const DIRECTIONS: Record<string, string> = { leftToRight: "LeftToRight", rightToLeft: "RightToLeft" };
const AXES: Record<string, string> = { middle: "CellMidPoint", none: "None" };
const BLACK = "#000000";
const RED = "#FF0000";

type Said = Record<string, unknown>;
const part = (rule: Said, name: string): Said => (rule[name] ?? {}) as Said;

/** What of a data bar stands in the sheet's extensions; what Excel takes for granted is left out. */
export function readExtendedBar(node: XmlNode, palette: Palette): Said {
  const bar = child(node, "dataBar");
  const { direction = "", axisPosition = "", border, gradient, ...same } = bar?.attributes ?? {};
  const color = (name: string) => readColor(child(bar, name), palette);
  const given = (name: string, value: string | undefined, implied?: string): Said =>
    value === undefined || value === implied ? {} : { [name]: value };
  const sameFill = flag(same["negativeBarColorSameAsPositive"]);
  const sameBorder = flag(same["negativeBarBorderColorSameAsPositive"], true);
  const negative = {
    ...given("fillColor", color("negativeFillColor"), RED),
    ...(flag(border) ? given("borderColor", color("negativeBorderColor")) : {}),
    ...(sameFill ? { matchPositiveFillColor: true } : {}),
    ...(sameBorder ? {} : { matchPositiveBorderColor: false }),
  };
  const [lowerBoundRule, upperBoundRule] = childrenOf(bar, "cfvo").map(readThreshold);
  return {
    ...(lowerBoundRule && upperBoundRule ? { lowerBoundRule, upperBoundRule } : {}),
    ...given("barDirection", DIRECTIONS[direction]),
    ...given("axisFormat", AXES[axisPosition]),
    ...given("axisColor", color("axisColor"), BLACK),
    positiveFormat: {
      ...(flag(border) ? given("borderColor", color("borderColor")) : {}),
      ...(flag(gradient, true) ? {} : { gradientFill: false }),
    },
    ...(Object.keys(negative).length === 0 ? {} : { negativeFormat: negative }),
  };
}

/** A bar with what its extension says of it. */
export const withExtension = (rule: Said, extension: Said): Said => ({
  ...rule,
  ...extension,
  positiveFormat: { ...part(rule, "positiveFormat"), ...part(extension, "positiveFormat") },
});

/** The identity that a rule shares with what stands of it in the extensions, from its element. */
export const extensionId = (xml: string | undefined): string | undefined =>
  /:id>\s*(\{[^}]*\})/.exec(xml ?? "")?.[1]?.toUpperCase();

/** Whether programs before Excel 2010 would not know all that the bar says. */
function saysMore({ type, rule }: ConditionalFormat): boolean {
  const automatic = (name: string) => rule[name] === undefined || part(rule, name)["type"] === "Automatic";
  const more = ["barDirection", "axisFormat", "axisColor", "negativeFormat"].some((name) => rule[name] !== undefined);
  const { borderColor, gradientFill } = part(rule, "positiveFormat");
  return (
    type === "DataBar" &&
    (more ||
      borderColor !== undefined ||
      gradientFill !== undefined ||
      automatic("lowerBoundRule") ||
      automatic("upperBoundRule"))
  );
}

/** The bars that stand in the extensions too, each with its identity there. */
export function extendedBars(rules: readonly ConditionalFormat[]): Map<ConditionalFormat, string> {
  const taken = new Set(rules.flatMap(({ xml }) => extensionId(xml) ?? []));
  const bars = new Map<ConditionalFormat, string>();
  let number = 0;
  const free = (): string => {
    const id = `{DA7ABA00-000E-0000-0000-${(++number).toString(16).toUpperCase().padStart(12, "0")}}`;
    return taken.has(id) ? free() : id;
  };
  for (const rule of rules) {
    // One that stands in the extensions alone has its identity in its own element.
    if (rule.type !== "DataBar" || /^<\w+:/.test(rule.xml ?? "")) continue;
    const known = extensionId(rule.xml);
    if (known !== undefined || saysMore(rule)) bars.set(rule, known ?? free());
  }
  return bars;
}

/** `<x14:cfRule>` with all that the bar says. */
export function writeExtendedBar({ rule }: ConditionalFormat, id: string): string {
  const [positive, negative] = [part(rule, "positiveFormat"), part(rule, "negativeFormat")];
  const sameBorder = negative["matchPositiveBorderColor"] !== false;
  const bordered = Boolean(positive["borderColor"]) || (!sameBorder && Boolean(negative["borderColor"]));
  const attributes = {
    minLength: 0,
    maxLength: 100,
    showValue: rule["showDataBarOnly"] === true ? 0 : null,
    border: bordered ? 1 : null,
    gradient: positive["gradientFill"] === false ? 0 : null,
    direction: storedWord(DIRECTIONS, rule["barDirection"]) ?? null,
    negativeBarColorSameAsPositive: negative["matchPositiveFillColor"] === true ? 1 : null,
    negativeBarBorderColorSameAsPositive: sameBorder ? null : 0,
    axisPosition: storedWord(AXES, rule["axisFormat"]) ?? null,
  };
  const color = (name: string, value: unknown, implied?: string) => {
    const shown = value ?? implied;
    return typeof shown === "string" && shown !== "" ? element(`x14:${name}`, colorAttribute(shown)) : "";
  };
  const inside =
    bound(rule["lowerBoundRule"], "autoMin") +
    bound(rule["upperBoundRule"], "autoMax") +
    color("borderColor", positive["borderColor"]) +
    color("negativeFillColor", negative["fillColor"], RED) +
    color("negativeBorderColor", negative["borderColor"]) +
    color("axisColor", rule["axisColor"], BLACK);
  return element("x14:cfRule", { type: "dataBar", id }, element("x14:dataBar", attributes, inside));
}

function bound(value: unknown, automatic: string): string {
  const { type, formula } = (value ?? {}) as Said;
  const stored = type === "Automatic" ? automatic : (storedWord(THRESHOLDS, type) ?? automatic);
  if (formula === undefined || /^(?:auto|min|max)/.test(stored)) return element("x14:cfvo", { type: stored });
  const text = String(formula);
  const inside = escapeText(text.startsWith("=") ? storedFormula(text) : text);
  return element("x14:cfvo", { type: stored }, element("xm:f", {}, inside));
}

/** The sheet with those bars added to its extensions that are not among them yet. */
export function addExtendedBars(frame: string, rules: readonly ConditionalFormat[]): string {
  const there = frame.toUpperCase();
  const groups = [...extendedBars(rules)]
    .filter(([rule, id]) => rule.areas.length > 0 && !there.includes(` ID="${id}"`))
    .map(([rule, id]) =>
      element(
        "x14:conditionalFormatting",
        { "xmlns:xm": XM },
        writeExtendedBar(rule, id) + element("xm:sqref", {}, writeAreas(rule.areas)),
      ),
    );
  if (groups.length === 0) return frame;
  const list = child(parseXml(frame), "extLst");
  const known = childrenOf(list, "ext").flatMap((ext) => child(ext, "conditionalFormattings") ?? [])[0];
  if (known) return applyEdits(frame, appendInside(frame, known, groups.join("")));
  const uri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
  const ext = element("ext", { uri, "xmlns:x14": X14 }, element("x14:conditionalFormattings", {}, groups.join("")));
  // Excel wants the extension of rules before those of other kinds.
  if (!list) return putChild(frame, WORKSHEET, "extLst", element("extLst", {}, ext));
  return applyEdits(frame, [{ start: list.innerStart, end: list.innerStart, text: ext }]);
}
