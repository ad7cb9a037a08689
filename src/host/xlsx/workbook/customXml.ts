import type { CustomXml } from "../../engine/book";
import { declarePart, removeParts } from "../package/contentTypes";
import { FileError } from "../fileError";
import type { Parts } from "../package/parts";
import { OFFICE, related, relate, relationshipsOf, unrelate } from "../package/relationships";
import { element } from "../xml/edit";
import { type XmlNode, parseXml } from "../xml/tree";
import { SETTINGS_NAMESPACE } from "./settings";

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const declaration = /^\ufeff?<\?xml[^>]*\?>\s*/;

interface Stored extends CustomXml {
  part: string;
  relationship: string;
}

function stored(parts: Parts, workbook: string): Stored[] {
  return relationshipsOf(parts, workbook).flatMap(({ id: relationship, kind, target: part }) => {
    if (kind !== "customXml" || !parts.has(part)) return [];
    const xml = decode(parts.bytes(part));
    const namespace = rootNamespace(xml);
    if (namespace === null || xml.includes(SETTINGS_NAMESPACE)) return [];
    const beside = related(parts, part, "customXmlProps");
    const id = beside !== undefined && parts.has(beside) ? /itemID="([^"]*)"/.exec(parts.text(beside))?.[1] : undefined;
    return [{ id: id ?? `{${part}}`, namespace, xml: xml.replace(declaration, ""), part, relationship }];
  });
}

/** XML is UTF-8 unless its first bytes say UTF-16. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const swapped = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  return new TextDecoder(wide ? "utf-16le" : swapped ? "utf-16be" : "utf-8").decode(bytes);
}

/** Null for what is no XML: nobody can ask for it, and it stays in the file. */
function rootNamespace(xml: string): string | null {
  const root = rootOf(xml);
  if (!root) return null;
  const prefix = root.name.includes(":") ? `xmlns:${root.name.split(":")[0] ?? ""}` : "xmlns";
  return root.attributes[prefix] ?? "";
}

function rootOf(xml: string): XmlNode | null {
  try {
    return parseXml(xml);
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}

/** XML that programs left in the workbook, by the id of its properties. */
export const readCustomXml = (parts: Parts, workbook: string): CustomXml[] =>
  stored(parts, workbook).map(({ id, namespace, xml }) => ({ id, namespace, xml }));

export function writeCustomXml(parts: Parts, workbook: string, wanted: readonly CustomXml[]): void {
  const known = stored(parts, workbook);
  const left = [...wanted];
  for (const { id, part, relationship, xml } of known) {
    // Some files give one id to several parts; these keep their order.
    const now = left.find((one) => one.id === id);
    if (now) left.splice(left.indexOf(now), 1);
    if (!now) {
      unrelate(parts, workbook, relationship);
      removeParts(parts, [part]);
    } else if (now.xml.replace(declaration, "") !== xml) parts.write(part, HEAD + now.xml.replace(declaration, ""));
  }
  for (const { id, namespace, xml } of left) {
    const part = parts.freeName("customXml/item", ".xml");
    const properties = part.replace("item", "itemProps");
    parts.write(part, HEAD + xml.replace(declaration, ""));
    const schema = namespace === "" ? "" : element("ds:schemaRef", { "ds:uri": namespace });
    const inside = schema === "" ? "" : element("ds:schemaRefs", {}, schema);
    parts.write(properties, HEAD + element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": PROPERTIES }, inside));
    declarePart(parts, properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    relate(parts, part, `${OFFICE}customXmlProps`, properties);
    relate(parts, workbook, `${OFFICE}customXml`, part);
  }
}
