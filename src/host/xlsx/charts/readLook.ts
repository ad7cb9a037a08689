import { THEME_ORDER, type Palette } from "../styles/colors";
import { child, descendants, type XmlNode } from "../xml/tree";

export const val = (node: XmlNode | undefined): string | undefined => node?.attributes["val"];

const SAME: Record<string, string> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

/** "#RRGGBB" of a solid fill; theme colours without their shades, which only Excel mixes; null for anything else. */
export function readColor(fill: XmlNode | undefined, palette: Palette): string | null {
  const plain = val(child(fill, "srgbClr"));
  if (plain !== undefined) return `#${plain.toUpperCase()}`;
  const scheme = val(child(fill, "schemeClr"));
  const color = scheme === undefined ? undefined : palette.theme[THEME_ORDER.indexOf(SAME[scheme] ?? scheme)];
  return color === undefined ? null : `#${color}`;
}

/** The words of a title, or its formula. */
export function readTitle(title: XmlNode | undefined): string {
  const tx = child(title, "tx");
  const formula = tx && descendants(tx, "f")[0]?.text;
  if (formula !== undefined) return `=${formula.trim()}`;
  const rich = child(tx, "rich");
  const paragraphs = rich ? rich.children.filter(({ name }) => /(^|:)p$/.test(name)) : [];
  return paragraphs
    .map((paragraph) =>
      descendants(paragraph, "t")
        .map(({ text }) => text)
        .join(""),
    )
    .join("\n");
}
