import { FileError } from "../fileError";
import { unescapeXml } from "./text";

/** An element and where it stands in the text it was read from, so that the text can be edited around it. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** All character data directly inside, unescaped. */
  text: string;
  start: number;
  end: number;
  /** Just after the start tag and just before the end tag; both equal `end` when the element closes itself. */
  innerStart: number;
  innerEnd: number;
}

const NAME = /[^\s/>=]+/y;
const ATTRIBUTE = /\s*([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** Reads a whole document and gives its root. Throws FileError "damaged" where the XML is not well formed. */
export function parseXml(xml: string): XmlNode {
  const document = node("", 0);
  const open = [document];
  for (let at = 0; at < xml.length;) {
    const parent = open[open.length - 1] ?? document;
    const mark = xml.indexOf("<", at);
    const until = mark < 0 ? xml.length : mark;
    if (until > at && parent !== document) parent.text += unescapeXml(xml.slice(at, until));
    if (mark < 0) break;
    at = readMarkup(xml, mark, open);
  }
  const root = document.children[0];
  if (!root || open.length !== 1) throw malformed(xml, xml.length);
  return root;
}

function readMarkup(xml: string, at: number, open: XmlNode[]): number {
  if (xml.startsWith("<![CDATA[", at)) {
    const end = after(xml, "]]>", at);
    const parent = open[open.length - 1];
    if (parent) parent.text += xml.slice(at + 9, end - 3);
    return end;
  }
  if (xml.startsWith("<!--", at)) return after(xml, "-->", at);
  if (xml.startsWith("<?", at)) return after(xml, "?>", at);
  // A document type can define entities that expand without end; no Office file has one.
  if (xml.startsWith("<!", at)) throw malformed(xml, at);
  return xml.startsWith("</", at) ? readEndTag(xml, at, open) : readStartTag(xml, at, open);
}

function readStartTag(xml: string, at: number, open: XmlNode[]): number {
  NAME.lastIndex = at + 1;
  const name = NAME.exec(xml)?.[0];
  const parent = open[open.length - 1];
  if (name === undefined || !parent) throw malformed(xml, at);
  const element = node(name, at);
  let end = NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const match = ATTRIBUTE.exec(xml);
    if (!match) break;
    element.attributes[match[1] ?? ""] = unescapeXml(match[2] ?? match[3] ?? "");
    end = ATTRIBUTE.lastIndex;
  }
  while (/\s/.test(xml.charAt(end))) end++;
  const closed = xml.charAt(end) === "/";
  if (closed) end++;
  if (xml.charAt(end) !== ">") throw malformed(xml, at);
  element.innerStart = element.innerEnd = element.end = end + 1;
  parent.children.push(element);
  if (!closed) open.push(element);
  return end + 1;
}

function readEndTag(xml: string, at: number, open: XmlNode[]): number {
  const end = after(xml, ">", at);
  const element = open.pop();
  if (!element || open.length === 0 || xml.slice(at + 2, end - 1).trim() !== element.name) throw malformed(xml, at);
  element.innerEnd = at;
  element.end = end;
  return end;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw malformed(xml, from);
  return at + mark.length;
}

const node = (name: string, start: number): XmlNode => ({
  name,
  attributes: {},
  children: [],
  text: "",
  start,
  end: start,
  innerStart: start,
  innerEnd: start,
});

const malformed = (xml: string, at: number) =>
  new FileError("damaged", `The XML is not well formed at character ${at}: ${JSON.stringify(xml.slice(at, at + 60))}`);

export const child = (parent: XmlNode | undefined, name: string): XmlNode | undefined =>
  parent?.children.find((element) => localName(element.name) === name);

export const childrenOf = (parent: XmlNode | undefined, name: string): XmlNode[] =>
  parent?.children.filter((element) => localName(element.name) === name) ?? [];

/** Every element of that name, however deep. */
export const descendants = (parent: XmlNode, name: string): XmlNode[] =>
  parent.children.flatMap((element) => [
    ...(localName(element.name) === name ? [element] : []),
    ...descendants(element, name),
  ]);

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** SpreadsheetML booleans: "1", "true", "on". */
export const flag = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === "1" || value === "true" || value === "on";

/** The `r:id` of an element, whatever the prefix. */
export const relationshipId = (element: XmlNode): string | undefined =>
  Object.entries(element.attributes).find(([name]) => name.endsWith(":id"))?.[1];
