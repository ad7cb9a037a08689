import type { Parts } from "../package/parts";
import { OFFICE, relate, relationshipsOf, unrelate } from "../package/relationships";
import { declarePart, removeParts } from "../package/contentTypes";
import { element } from "../xml/edit";
import { child, childrenOf, relationshipId, type XmlNode } from "../xml/tree";

const BINARY = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** A worksheet's custom properties: small binary parts of UTF-16 text. */
export function readCustomProperties(parts: Parts, sheetPart: string, root: XmlNode): Map<string, string> {
  const targets = new Map(relationshipsOf(parts, sheetPart).map(({ id, target }) => [id, target]));
  const found = new Map<string, string>();
  for (const node of childrenOf(child(root, "customProperties"), "customPr")) {
    const part = targets.get(relationshipId(node) ?? "");
    const text = part !== undefined && parts.has(part) ? new TextDecoder("utf-16le").decode(parts.bytes(part)) : "";
    found.set(node.attributes["name"] ?? "", text.split("\u0000")[0] ?? "");
  }
  return found;
}

/** Writes the parts anew and gives `<customProperties>`; "" when there are none. */
export function writeCustomProperties(
  parts: Parts,
  sheetPart: string,
  properties: ReadonlyMap<string, string>,
): string {
  for (const { id, kind, target } of relationshipsOf(parts, sheetPart)) {
    if (kind !== "customProperty") continue;
    unrelate(parts, sheetPart, id);
    removeParts(parts, [target]);
  }
  const list = [...properties].map(([name, text]) => {
    const part = parts.freeName("xl/customProperty", ".bin");
    parts.write(part, utf16(text));
    declarePart(parts, part, BINARY);
    return element("customPr", { name, "r:id": relate(parts, sheetPart, `${OFFICE}customProperty`, part) });
  });
  return list.length === 0 ? "" : element("customProperties", {}, list.join(""));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
