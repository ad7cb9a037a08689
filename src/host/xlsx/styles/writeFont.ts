import type { Font } from "../../engine/book";
import { element, source } from "../xml/edit";
import { localName, parseXml } from "../xml/tree";
import { alike } from "./canonical";
import { colorAttribute } from "./colors";
import { UNDERLINES } from "./readStyles";
import { storedWord } from "../sheet/ruleNames";

/** The order in which Excel writes a font's elements. */
const ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** `<font>` for a font that was derived from the one in `xml`; what we do not know of is kept. */
export function writeFont(font: Readonly<Font>, before: Readonly<Font>, xml: string): string {
  const parts = new Map(parseXml(xml).children.map((node) => [localName(node.name), source(xml, node)]));
  const set = (tag: string, text: string | null) => (text === null ? parts.delete(tag) : parts.set(tag, text));
  const changed = (key: keyof Font) => !alike(font[key], before[key]);
  if (changed("bold")) set("b", font.bold ? element("b") : null);
  if (changed("italic")) set("i", font.italic ? element("i") : null);
  if (changed("strikethrough")) set("strike", font.strikethrough ? element("strike") : null);
  if (changed("underline")) set("u", writeUnderline(font.underline));
  if (changed("size")) set("sz", font.size === undefined ? null : element("sz", { val: font.size }));
  if (changed("color")) set("color", font.color ? element("color", colorAttribute(font.color)) : null);
  if (changed("name")) {
    set("name", font.name === undefined ? null : element("name", { val: font.name }));
    // The theme's font would win over the name, and the family and character set belong to the old one.
    for (const tag of ["scheme", "family", "charset"]) parts.delete(tag);
  }
  const known = ORDER.map((tag) => parts.get(tag) ?? "");
  const others = [...parts].filter(([tag]) => !ORDER.includes(tag)).map(([, text]) => text);
  return element("font", {}, [...known, ...others].join(""));
}

function writeUnderline(underline: Font["underline"]): string | null {
  const stored = underline === undefined || underline === "None" ? undefined : storedWord(UNDERLINES, underline);
  return stored === undefined ? null : element("u", { val: stored === "single" ? null : stored });
}
