import { escapeAttribute } from "./text";
import type { XmlNode } from "./tree";

export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** One replacement in a text: what stood from `start` to `end` becomes `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Makes all edits at once; they must not overlap. Insertions at one place keep their order. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let at = 0;
  for (const edit of sorted) {
    result += xml.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + xml.slice(at);
}

/** `<name a="1">inner</name>`, self-closing when there is nothing inside; null and undefined attributes are left out. */
export function element(name: string, attributes: Attributes = {}, inner = ""): string {
  const list = Object.entries(attributes).map(([key, value]) =>
    value === null || value === undefined ? "" : ` ${key}="${attributeText(value)}"`,
  );
  const start = `<${name}${list.join("")}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** A start tag's text with attributes set, or removed where null; the others stay as they stand. */
export function setAttributes(tag: string, attributes: Attributes): string {
  let result = tag;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const text = value === null ? "" : ` ${name}="${attributeText(value)}"`;
    if (pattern.test(result)) result = result.replace(pattern, () => text);
    else result = result.replace(/\s*(\/?>)$/, (_end, close: string) => text + close);
  }
  return result;
}

/** The whole text of an element. */
export const source = (xml: string, node: XmlNode): string => xml.slice(node.start, node.end);
export const inner = (xml: string, node: XmlNode): string => xml.slice(node.innerStart, node.innerEnd);

/** An edit of an element's attributes alone. */
export const editAttributes = (xml: string, node: XmlNode, attributes: Attributes): Edit => ({
  start: node.start,
  end: node.innerStart,
  text: setAttributes(xml.slice(node.start, node.innerStart), attributes),
});

/** An edit that puts text before an element's end tag, opening it when it closes itself. */
export function appendInside(xml: string, node: XmlNode, text: string, attributes: Attributes = {}): Edit[] {
  if (node.innerStart < node.end) {
    const tag = Object.keys(attributes).length > 0 ? [editAttributes(xml, node, attributes)] : [];
    return [...tag, { start: node.innerEnd, end: node.innerEnd, text }];
  }
  const tag = setAttributes(source(xml, node), attributes).replace(/\s*\/>$/, ">");
  return [{ start: node.start, end: node.end, text: `${tag}${text}</${node.name}>` }];
}

const attributeText = (value: string | number | boolean): string =>
  typeof value === "boolean" ? (value ? "1" : "0") : escapeAttribute(String(value));
