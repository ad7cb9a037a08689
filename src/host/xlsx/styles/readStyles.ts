import type { Font, Style } from "../../engine/book";
import type { XmlNode } from "../xml/tree";
import { child, childrenOf, flag } from "../xml/tree";
import { readBorders } from "./borders";
import { type Palette, readColor } from "./colors";
import { builtInFormat } from "./numberFormats";

/** Excel's names for the file's alignments. */
export const HORIZONTAL: Record<string, string> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
export const VERTICAL: Record<string, string> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};
export const UNDERLINES: Record<string, NonNullable<Font["underline"]>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
  none: "None",
};

/** One Style for each cell format (xf) of the file, at the same index. */
export function readStyles(stylesheet: XmlNode, palette: Palette): Style[] {
  const custom = customFormats(stylesheet);
  const fonts = childrenOf(child(stylesheet, "fonts"), "font").map((node) => readFont(node, palette));
  const fills = childrenOf(child(stylesheet, "fills"), "fill").map((node) => readFill(node, palette));
  const borders = childrenOf(child(stylesheet, "borders"), "border").map((node) => readBorders(node, palette));
  return childrenOf(child(stylesheet, "cellXfs"), "xf").map((xf, index) => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const id = Number(numFmtId ?? 0);
    return Object.freeze({
      xf: index,
      changed: false,
      numberFormat: custom.get(id) ?? builtInFormat(id),
      font: fonts[Number(fontId ?? 0)] ?? {},
      fill: fills[Number(fillId ?? 0)] ?? null,
      ...readAlignment(child(xf, "alignment")),
      ...readLocked(child(xf, "protection")),
      borders: borders[Number(borderId ?? 0)] ?? {},
    });
  });
}

export const customFormats = (stylesheet: XmlNode): Map<number, string> =>
  new Map(
    childrenOf(child(stylesheet, "numFmts"), "numFmt").map(({ attributes }): [number, string] => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "General",
    ]),
  );

export function readFont(node: XmlNode, palette: Palette): Font {
  const name = child(node, "name")?.attributes["val"];
  const size = child(node, "sz")?.attributes["val"];
  const color = readColor(child(node, "color"), palette);
  const underline = child(node, "u");
  const on = (tag: string) => {
    const found = child(node, tag);
    return found !== undefined && flag(found.attributes["val"], true);
  };
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(on("b") ? { bold: true } : {}),
    ...(on("i") ? { italic: true } : {}),
    ...(underline ? { underline: UNDERLINES[underline.attributes["val"] ?? "single"] ?? "Single" } : {}),
    ...(on("strike") ? { strikethrough: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

/** Excel's interior colour: of a solid fill its foreground, of a pattern the background behind it. */
function readFill(node: XmlNode, palette: Palette): string | null {
  const pattern = child(node, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? "none";
  if (kind === "none") return null;
  return readColor(child(pattern, kind === "solid" ? "fgColor" : "bgColor"), palette) ?? null;
}

function readAlignment(node: XmlNode | undefined): Pick<Style, "horizontal" | "vertical" | "wrapText" | "indent"> {
  const { horizontal, vertical, wrapText, indent } = node?.attributes ?? {};
  const across = HORIZONTAL[horizontal ?? ""];
  const down = VERTICAL[vertical ?? ""];
  return {
    ...(across === undefined ? {} : { horizontal: across }),
    ...(down === undefined ? {} : { vertical: down }),
    ...(flag(wrapText) ? { wrapText: true } : {}),
    ...(indent === undefined || indent === "0" ? {} : { indent: Number(indent) }),
  };
}

function readLocked(node: XmlNode | undefined): Pick<Style, "locked"> {
  const locked = node?.attributes["locked"];
  return locked === undefined ? {} : { locked: flag(locked, true) };
}
