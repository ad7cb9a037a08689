import type { CellStyle, Font, Style } from "../../engine/book";
import type { StyleChange } from "../../engine/book";
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

const SCRIPTS: Record<string, Pick<Font, "script">> = {
  superscript: { script: "Superscript" },
  subscript: { script: "Subscript" },
};

/** One Style for each cell format (xf) of the file, at the same index, and the styles that users pick by name. */
export function readStyles(stylesheet: XmlNode, palette: Palette): { styles: Style[]; cellStyles: CellStyle[] } {
  const custom = customFormats(stylesheet);
  const fonts = childrenOf(child(stylesheet, "fonts"), "font").map((node) => readFont(node, palette));
  const fills = childrenOf(child(stylesheet, "fills"), "fill").map((node) => readFill(node, palette));
  const borders = childrenOf(child(stylesheet, "borders"), "border").map((node) => readBorders(node, palette));
  const read = (xf: XmlNode): Omit<Style, "xf" | "changed"> => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const id = Number(numFmtId ?? 0);
    return {
      numberFormat: custom.get(id) ?? builtInFormat(id),
      font: fonts[Number(fontId ?? 0)] ?? {},
      fill: null,
      ...fills[Number(fillId ?? 0)],
      ...readAlignment(child(xf, "alignment")),
      ...readLocked(child(xf, "protection")),
      borders: borders[Number(borderId ?? 0)] ?? {},
    };
  };
  const named = styleNames(stylesheet);
  const styles = childrenOf(child(stylesheet, "cellXfs"), "xf").map((xf, index) =>
    Object.freeze({ xf: index, changed: false, ...read(xf), ...named.get(Number(xf.attributes["xfId"] ?? 0)) }),
  );
  return { styles, cellStyles: readCellStyles(stylesheet, read) };
}

/** The cell styles of the file but Normal; what a style does not apply it says nothing about. */
function readCellStyles(stylesheet: XmlNode, read: (xf: XmlNode) => Omit<Style, "xf" | "changed">): CellStyle[] {
  const xfs = childrenOf(child(stylesheet, "cellStyleXfs"), "xf");
  return childrenOf(child(stylesheet, "cellStyles"), "cellStyle").flatMap(({ attributes }): CellStyle[] => {
    const { name = "", xfId = "0", builtinId } = attributes;
    const xf = xfs[Number(xfId)];
    if (!xf || xfId === "0" || name === "") return [];
    const { numberFormat, font, fill, borders, locked, ...rest } = read(xf);
    const applies = (flagName: string) => xf.attributes[flagName] !== "0";
    const look: StyleChange = {
      ...(applies("applyNumberFormat") ? { numberFormat } : {}),
      ...(applies("applyFont") ? { font } : {}),
      ...(applies("applyFill") ? { fill } : {}),
      ...(applies("applyBorder") ? { borders } : {}),
      ...(applies("applyProtection") && locked !== undefined ? { locked } : {}),
      ...(applies("applyAlignment") ? rest : {}),
    };
    return [{ name, builtIn: builtinId !== undefined, look }];
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
    ...(SCRIPTS[child(node, "vertAlign")?.attributes["val"] ?? ""] ?? {}),
    ...(color === undefined ? {} : { color }),
  };
}

/** Excel's names for the file's patterns. */
export const PATTERNS: Record<string, string> = {
  solid: "Solid",
  darkGray: "Gray75",
  mediumGray: "Gray50",
  lightGray: "Gray25",
  gray125: "Gray16",
  gray0625: "Gray8",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
};

type Fill = Pick<Style, "fill" | "pattern" | "patternColor">;

/** Excel's interior colour: of a solid fill its foreground, of a pattern the background behind it. */
function readFill(node: XmlNode, palette: Palette): Fill {
  const pattern = child(node, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? "none";
  if (kind === "none") return { fill: null };
  const color = (tag: string) => readColor(child(pattern, tag), palette);
  if (kind === "solid") return { fill: color("fgColor") ?? null };
  const lines = color("fgColor");
  return {
    fill: color("bgColor") ?? null,
    pattern: PATTERNS[kind] ?? "Gray50",
    ...(lines === undefined ? {} : { patternColor: lines }),
  };
}

/** Cell styles by the format that they stand on; Normal says nothing. */
function styleNames(stylesheet: XmlNode): Map<number, { named: string }> {
  const list = childrenOf(child(stylesheet, "cellStyles"), "cellStyle");
  return new Map(
    list.flatMap(({ attributes }) => {
      const [id, name] = [Number(attributes["xfId"] ?? 0), attributes["name"] ?? ""];
      return id === 0 || name === "" ? [] : [[id, { named: name }] as const];
    }),
  );
}

type Alignment = Pick<
  Style,
  "horizontal" | "vertical" | "wrapText" | "indent" | "shrinkToFit" | "autoIndent" | "textOrientation" | "readingOrder"
>;

function readAlignment(node: XmlNode | undefined): Alignment {
  const { horizontal, vertical, wrapText, indent, textRotation, shrinkToFit, justifyLastLine, readingOrder } =
    node?.attributes ?? {};
  const turn = Number(textRotation ?? 0);
  const across = HORIZONTAL[horizontal ?? ""];
  const down = VERTICAL[vertical ?? ""];
  return {
    ...(across === undefined ? {} : { horizontal: across }),
    ...(down === undefined ? {} : { vertical: down }),
    ...(flag(wrapText) ? { wrapText: true } : {}),
    ...(indent === undefined || indent === "0" ? {} : { indent: Number(indent) }),
    ...(flag(shrinkToFit) ? { shrinkToFit: true } : {}),
    ...(flag(justifyLastLine) ? { autoIndent: true } : {}),
    // Files count degrees downwards from 90 on; 255 stacks the letters.
    ...(turn === 0 ? {} : { textOrientation: turn === 255 ? 180 : turn > 90 ? 90 - turn : turn }),
    ...(readingOrder === "1" ? { readingOrder: "LeftToRight" as const } : {}),
    ...(readingOrder === "2" ? { readingOrder: "RightToLeft" as const } : {}),
  };
}

function readLocked(node: XmlNode | undefined): Pick<Style, "locked" | "formulaHidden"> {
  const { locked, hidden } = node?.attributes ?? {};
  return {
    ...(locked === undefined ? {} : { locked: flag(locked, true) }),
    ...(flag(hidden) ? { formulaHidden: true } : {}),
  };
}
