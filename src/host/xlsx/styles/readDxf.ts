import type { RuleFormat } from "../../engine/book";
import { child, descendants, flag, type XmlNode } from "../xml/tree";
import { readBorders } from "./borders";
import { type Palette, readColor } from "./colors";
import { builtInFormat } from "./numberFormats";

/** What a differential format says of fill, font, number format and lines. */
export function readDxf(dxf: XmlNode, palette: Palette): RuleFormat {
  const font = child(dxf, "font");
  const pattern = descendants(dxf, "patternFill")[0];
  // In a differential format the background is what a solid fill shows.
  const fill = readColor(child(pattern, "bgColor"), palette) ?? readColor(child(pattern, "fgColor"), palette);
  const color = readColor(child(font, "color"), palette);
  const on = (tag: string) => {
    const node = child(font, tag);
    return node && { [tag]: flag(node.attributes["val"], true) };
  };
  const bold = on("b")?.["b"];
  const italic = on("i")?.["i"];
  const strikethrough = on("strike")?.["strike"];
  const underline = child(font, "u");
  const borders = readEdges(child(dxf, "border"), palette);
  const numberFormat = readFormat(child(dxf, "numFmt"));
  const lines: Readonly<Partial<Record<string, "None" | "Double">>> = { none: "None", double: "Double" };
  return {
    ...(fill === undefined || pattern?.attributes["patternType"] === "none" ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(underline ? { underline: lines[underline.attributes["val"] ?? ""] ?? "Single" } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
  };
}

function readEdges(node: XmlNode | undefined, palette: Palette): NonNullable<RuleFormat["borders"]> {
  const { DiagonalDown: _down, DiagonalUp: _up, ...edges } = readBorders(node, palette);
  return edges;
}

function readFormat(node: XmlNode | undefined): string | undefined {
  return node && (node.attributes["formatCode"] ?? builtInFormat(Number(node.attributes["numFmtId"] ?? 0)));
}
