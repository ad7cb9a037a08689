import type { Anchor, Chart, Sheet } from "../../engine/book";
import { cornersAt, pointOf } from "../../engine/charts/chartPlace";
import { element } from "../xml/edit";
import { child, descendants, localName, relationshipId, type XmlNode } from "../xml/tree";
import { CHART, DRAWING } from "./chartXml";

/** English metric units in a point. */
const EMU = 12700;

export type Corners = Pick<Chart, "from" | "to" | "rigid">;

/** A chart's frame in a drawing part. */
export interface ChartFrame {
  anchor: XmlNode;
  name: string;
  /** Relationship to the chart's part. */
  relationship: string;
}

/** Frames of charts that stand by themselves; those inside a group of shapes are no charts of the sheet's. */
export const chartFrames = (drawing: XmlNode): ChartFrame[] =>
  drawing.children.flatMap((anchor) => {
    const frame = child(anchor, "graphicFrame");
    const chart = frame && descendants(frame, "chart")[0];
    const relationship = chart && relationshipId(chart);
    const name = frame && descendants(frame, "cNvPr")[0]?.attributes["name"];
    return relationship === undefined ? [] : [{ anchor, name: name ?? "", relationship }];
  });

const emu = (node: XmlNode | undefined, name: string): number => Number(child(node, name)?.text ?? 0) / EMU;
const size = (node: XmlNode | undefined, name: string): number => Number(node?.attributes[name] ?? 0) / EMU;

function corner(node: XmlNode | undefined): Anchor {
  const index = (name: string) => Number(child(node, name)?.text ?? 0);
  return { row: index("row"), column: index("col"), down: emu(node, "rowOff"), right: emu(node, "colOff") };
}

export function readCorners(sheet: Sheet, anchor: XmlNode): Corners {
  const extent = child(anchor, "ext");
  const wide = { width: size(extent, "cx"), height: size(extent, "cy") };
  if (localName(anchor.name) === "absoluteAnchor") {
    const pos = child(anchor, "pos");
    return { ...cornersAt(sheet, { left: size(pos, "x"), top: size(pos, "y"), ...wide }), rigid: "place" };
  }
  const from = corner(child(anchor, "from"));
  if (localName(anchor.name) === "oneCellAnchor")
    return { from, to: cornersAt(sheet, { ...pointOf(sheet, from), ...wide }).to, rigid: "size" };
  const rigid = { oneCell: "size", absolute: "place" }[anchor.attributes["editAs"] ?? ""] as Chart["rigid"];
  return { from, to: corner(child(anchor, "to")), ...(rigid ? { rigid } : {}) };
}

/** `prefix` is how the drawing spells its namespace, "xdr:" or "". */
function cornerXml(name: string, { row, column, down, right }: Anchor, prefix: string): string {
  const part = (tag: string, amount: number) => element(prefix + tag, {}, String(Math.round(amount)));
  const inside = part("col", column) + part("colOff", right * EMU) + part("row", row) + part("rowOff", down * EMU);
  return element(prefix + name, {}, inside);
}

export const cornersXml = ({ from, to }: Corners, prefix: string): string =>
  cornerXml("from", from, prefix) + cornerXml("to", to, prefix);

export function frameXml(chart: Chart, id: number, relationship: string, prefix: string): string {
  const x = (name: string, attributes = {}, inside = "") => element(prefix + name, attributes, inside);
  const reference = element("c:chart", {
    "xmlns:c": CHART,
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": relationship,
  });
  const graphic = element("a:graphic", { "xmlns:a": DRAWING }, element("a:graphicData", { uri: CHART }, reference));
  const nothing = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';
  const frame =
    x("nvGraphicFramePr", {}, x("cNvPr", { id, name: chart.name }) + x("cNvGraphicFramePr")) +
    element(`${prefix}xfrm`, { "xmlns:a": DRAWING }, nothing) +
    graphic;
  return x("twoCellAnchor", {}, cornersXml(chart, prefix) + x("graphicFrame", { macro: "" }, frame) + x("clientData"));
}
