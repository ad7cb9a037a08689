import type { XmlNode } from "../xml/tree";
import { child, childrenOf, descendants, localName, parseXml } from "../xml/tree";
import type { Parts } from "../package/parts";

/** What a <color> can point at. */
export interface Palette {
  /** "RRGGBB", in the order of the theme attribute: background 1 before text 1. */
  theme: string[];
  indexed: string[];
}

/** @source ECMA-376 Part 1, 18.8.27 indexedColors, the default palette from 8 on; 0 to 7 repeat 8 to 15. */
const INDEXED = `
  000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
  9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/);
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "EEECE1",
  "1F497D",
  "4F81BD",
  "C0504D",
  "9BBB59",
  "8064A2",
  "4BACC6",
  "F79646",
  "0000FF",
  "800080",
];
/** The theme's colours in the order in which a palette holds them. */
export const THEME_ORDER: readonly string[] = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export function readPalette(parts: Parts, themePart: string | undefined, stylesheet: XmlNode | undefined): Palette {
  const own = childrenOf(child(child(stylesheet, "colors"), "indexedColors"), "rgbColor").map((node) =>
    (node.attributes["rgb"] ?? "").slice(-6).toUpperCase(),
  );
  const indexed = [...INDEXED.slice(0, 8), ...INDEXED];
  own.forEach((color, index) => (indexed[index] = color));
  return { theme: readTheme(parts, themePart), indexed };
}

function readTheme(parts: Parts, part: string | undefined): string[] {
  if (part === undefined || !parts.has(part)) return OFFICE_THEME;
  const scheme = descendants(parseXml(parts.text(part)), "clrScheme")[0];
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const value = color && (localName(color.name) === "sysClr" ? color.attributes["lastClr"] : color.attributes["val"]);
    return value?.toUpperCase() ?? OFFICE_THEME[index] ?? "000000";
  });
}

/** "#RRGGBB" of a <color>, <fgColor>, <tabColor> …; undefined when it says nothing or "automatic". */
export function readColor(node: XmlNode | undefined, palette: Palette): string | undefined {
  if (!node) return undefined;
  const { rgb, theme, indexed, tint } = node.attributes;
  // 64 and 65 are the system's own text and window colours.
  const index = Number(indexed);
  const base =
    rgb !== undefined
      ? rgb.slice(-6).toUpperCase()
      : theme !== undefined
        ? palette.theme[Number(theme)]
        : indexed !== undefined
          ? (palette.indexed[index] ?? { 64: "000000", 65: "FFFFFF" }[index])
          : undefined;
  if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return undefined;
  return `#${tint === undefined ? base : tinted(base, Number(tint))}`;
}

/** The attribute of a colour as we write it. */
export const colorAttribute = (color: string) => ({ rgb: `FF${color.replace("#", "").toUpperCase()}` });

/** @source ECMA-376 Part 1, 18.8.3 bgColor: tint moves the lightness of the colour in HLS. */
function tinted(hex: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    spread === 0
      ? 0
      : max === r
        ? (((g - b) / spread) % 6) + 6
        : max === g
          ? (b - r) / spread + 2
          : (r - g) / spread + 4;
  const next = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * next - 1)) * saturation;
  const channel = (shift: number) => {
    const k = (((hue + shift) % 6) + 6) % 6;
    return next - chroma / 2 + chroma * Math.max(0, Math.min(1, Math.min(k, 4 - k)));
  };
  // Turned so that each channel peaks at its own hue: red at 0, green at 2, blue at 4.
  return [2, 0, 4]
    .map((shift) =>
      Math.round(255 * channel(shift))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
