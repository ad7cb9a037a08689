import { localName, type XmlNode } from "../xml/tree";

/** The same text for elements that mean the same: order of attributes and of children is left out, and so are `ignored` ones. */
export function canonical(node: XmlNode, ignored: RegExp = /^$/): string {
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => !ignored.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  const children = node.children.map((child) => canonical(child, ignored)).sort();
  return `${localName(node.name)}(${attributes.join(",")}){${children.join("")}}`;
}

/** The same text for values that are equal, in whatever order their members were given. */
export const sameKey = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    member !== null && typeof member === "object" && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );

export const alike = (a: unknown, b: unknown): boolean => sameKey(a) === sameKey(b);
