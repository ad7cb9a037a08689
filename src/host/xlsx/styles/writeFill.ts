import type { Style } from "../../engine/book";
import { storedWord } from "../sheet/ruleNames";
import { element } from "../xml/edit";
import { colorAttribute } from "./colors";
import { PATTERNS } from "./readStyles";

type Fill = Pick<Style, "fill" | "pattern" | "patternColor">;

/** What of a style is its fill. */
export const fillOf = ({ fill, pattern, patternColor }: Fill) => ({ fill, pattern, patternColor });

/** `<fill>`: in a pattern the fill is what lies behind the lines. */
export function writeFill({ fill, pattern, patternColor }: Fill): string {
  const kind = pattern === undefined ? undefined : storedWord(PATTERNS, pattern);
  if (kind !== undefined) {
    const lines = patternColor === undefined ? "" : element("fgColor", colorAttribute(patternColor));
    const behind = fill === null ? "" : element("bgColor", colorAttribute(fill));
    return element("fill", {}, element("patternFill", { patternType: kind }, lines + behind));
  }
  if (fill === null) return element("fill", {}, element("patternFill", { patternType: "none" }));
  const inside = element("fgColor", colorAttribute(fill)) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, inside));
}
