import type { Border, BorderSide, EdgeSide } from "../../engine/book";
import type { XmlNode } from "../xml/tree";
import { child, flag } from "../xml/tree";
import { element } from "../xml/edit";
import { type Palette, colorAttribute, readColor } from "./colors";

/** The file's line style for Excel's style and weight. */
const LINES: [stored: string, style: string, weight: Border["weight"]][] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];
export const EDGES: [element: string, side: EdgeSide][] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];
type Borders = Partial<Record<BorderSide, Border>>;

export function readBorders(node: XmlNode | undefined, palette: Palette): Borders {
  const borders: Borders = {};
  for (const [name, side] of EDGES) {
    // Files for right-to-left readers may call left and right start and end.
    const edge = child(node, name) ?? child(node, name === "left" ? "start" : name === "right" ? "end" : name);
    const line = readLine(edge, palette);
    if (line) borders[side] = line;
  }
  const diagonal = readLine(child(node, "diagonal"), palette);
  if (diagonal && flag(node?.attributes["diagonalDown"])) borders.DiagonalDown = diagonal;
  if (diagonal && flag(node?.attributes["diagonalUp"])) borders.DiagonalUp = diagonal;
  return borders;
}

function readLine(edge: XmlNode | undefined, palette: Palette): Border | undefined {
  const line = LINES.find(([stored]) => stored === edge?.attributes["style"]);
  if (!line) return undefined;
  const color = readColor(child(edge, "color"), palette);
  return { style: line[1], weight: line[2], ...(color === undefined ? {} : { color }) };
}

export function writeBorder(borders: Readonly<Borders>): string {
  const edges = EDGES.map(([name, side]) => writeLine(name, borders[side])).join("");
  const { DiagonalDown: down, DiagonalUp: up } = borders;
  const attributes = { diagonalUp: up ? 1 : null, diagonalDown: down ? 1 : null };
  return element("border", attributes, edges + writeLine("diagonal", down ?? up));
}

export function writeLine(name: string, border: Border | undefined): string {
  if (!border || border.style === "None") return element(name);
  const line =
    LINES.find(([, style, weight]) => style === border.style && weight === border.weight) ??
    LINES.find(([, style]) => style === border.style);
  const color = border.color === undefined ? { auto: 1 } : colorAttribute(border.color);
  return element(name, { style: line?.[0] ?? "thin" }, element("color", color));
}
