import type { RuleFormat } from "../../engine/book";
import { element, source } from "../xml/edit";
import { child, localName, parseXml, type XmlNode } from "../xml/tree";
import { colorAttribute } from "./colors";

const ORDER = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];

/** `<dxf>` with a rule's fill and font; borders and number formats of the one in `old` are kept. "" when it says nothing. */
export function writeDxf(format: RuleFormat, old?: string): string {
  const root = old === undefined ? undefined : parseXml(old);
  const parts = new Map((root?.children ?? []).map((node) => [localName(node.name), source(old ?? "", node)]));
  const font = writeFont(format, old ?? "", child(root, "font"));
  if (font === "") parts.delete("font");
  else parts.set("font", font);
  // Excel shows the background colour of a differential fill without a pattern.
  const fill = format.fill && element("patternFill", {}, element("bgColor", colorAttribute(format.fill)));
  if (fill) parts.set("fill", element("fill", {}, fill));
  else parts.delete("fill");
  const children = ORDER.map((name) => parts.get(name) ?? "").join("");
  return children === "" ? "" : element("dxf", {}, children);
}

function writeFont(
  { bold, italic, strikethrough, underline, color }: RuleFormat,
  xml: string,
  old: XmlNode | undefined,
): string {
  const toggle = (name: string, on: boolean | undefined) =>
    on === undefined ? "" : element(name, { val: on ? null : 0 });
  const others = (old?.children ?? []).filter(
    (node) => !["b", "i", "strike", "u", "color"].includes(localName(node.name)),
  );
  const text =
    toggle("b", bold) +
    toggle("i", italic) +
    toggle("strike", strikethrough) +
    others.map((node) => source(xml, node)).join("") +
    (underline ? element("u", { val: underline === "Single" ? null : underline.toLowerCase() }) : "") +
    (color ? element("color", colorAttribute(color)) : "");
  return text === "" ? "" : element("font", {}, text);
}
