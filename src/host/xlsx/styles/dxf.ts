import type { EdgeSide, RuleFormat } from "../../engine/book";
import { element, source } from "../xml/edit";
import { child, localName, parseXml, type XmlNode } from "../xml/tree";
import { EDGES, writeLine } from "./borders";
import { alike } from "./canonical";
import { type Palette, colorAttribute } from "./colors";
import { readDxf } from "./readDxf";

const ORDER = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];
const EDGE_ORDER = ["left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

export interface DxfContext {
  palette: Palette;
  /** The number under which the stylesheet knows a number format. */
  formatId(code: string): number;
  /** The element that the format comes from: what a rule does not speak of is kept. */
  old: string | undefined;
}

/** `<dxf>` with a rule's format; "" when it says nothing. */
export function writeDxf(format: RuleFormat, { palette, formatId, old }: DxfContext): string {
  const root = old === undefined ? undefined : parseXml(old);
  const before = root ? readDxf(root, palette) : {};
  const parts = new Map((root?.children ?? []).map((node) => [localName(node.name), source(old ?? "", node)]));
  const put = (name: string, text: string) => (text === "" ? parts.delete(name) : parts.set(name, text));
  put("font", writeFont(format, old ?? "", child(root, "font")));
  // Excel shows the background colour of a differential fill without a pattern.
  const fill = format.fill && element("patternFill", {}, element("bgColor", colorAttribute(format.fill)));
  put("fill", fill ? element("fill", {}, fill) : "");
  const { numberFormat: code, borders } = format;
  if (code !== before.numberFormat)
    put("numFmt", code === undefined ? "" : element("numFmt", { numFmtId: formatId(code), formatCode: code }));
  if (!alike(borders ?? {}, before.borders ?? {})) put("border", writeEdges(borders ?? {}, old, child(root, "border")));
  const children = ORDER.map((name) => parts.get(name) ?? "").join("");
  return children === "" ? "" : element("dxf", {}, children);
}

/** Only the sides that have a line: an empty one would take the cell's own line away. */
function writeEdges(borders: NonNullable<RuleFormat["borders"]>, xml = "", old: XmlNode | undefined): string {
  const sides = new Map<string, EdgeSide | undefined>(EDGES.map(([name, side]) => [name, side]));
  const kept = (old?.children ?? []).filter(({ name }) => !sides.has(localName(name)));
  const parts = new Map(kept.map((node) => [localName(node.name), source(xml, node)]));
  for (const [name, side] of EDGES) if (borders[side]) parts.set(name, writeLine(name, borders[side]));
  const text = EDGE_ORDER.map((name) => parts.get(name) ?? "").join("");
  return text === "" ? "" : element("border", {}, text);
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
