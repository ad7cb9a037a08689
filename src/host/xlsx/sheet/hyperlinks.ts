import type { Hyperlink } from "../../engine/book";
import type { Parts } from "../package/parts";
import { OFFICE, relate, relationshipsOf, unrelate } from "../package/relationships";
import { element } from "../xml/edit";
import { child, childrenOf, relationshipId, type XmlNode } from "../xml/tree";
import { readAreas, writeRef } from "./areas";

/** The links on a sheet's cells; the part after "#" of an address outside is its place there. */
export function readHyperlinks(parts: Parts, sheetPart: string, root: XmlNode): Hyperlink[] {
  const nodes = childrenOf(child(root, "hyperlinks"), "hyperlink");
  if (nodes.length === 0) return [];
  const targets = new Map(relationshipsOf(parts, sheetPart).map(({ id, target }) => [id, target]));
  return nodes.flatMap((node) => {
    const [area] = readAreas(node.attributes["ref"]);
    if (!area) return [];
    const { location, tooltip } = node.attributes;
    const address = targets.get(relationshipId(node) ?? "");
    return [
      {
        area,
        ...(address === undefined ? {} : { address }),
        ...(location === undefined ? {} : { documentReference: location }),
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      },
    ];
  });
}

/** Gives `<hyperlinks>` and its relationships; "" when there are none. */
export function writeHyperlinks(parts: Parts, sheetPart: string, links: readonly Hyperlink[]): string {
  for (const { id, kind } of relationshipsOf(parts, sheetPart))
    if (kind === "hyperlink") unrelate(parts, sheetPart, id);
  const list = links.map(({ area, address, documentReference, screenTip }) =>
    element("hyperlink", {
      ref: writeRef(area),
      "r:id": address === undefined ? null : relate(parts, sheetPart, `${OFFICE}hyperlink`, address, true),
      location: documentReference,
      tooltip: screenTip,
    }),
  );
  return list.length === 0 ? "" : element("hyperlinks", {}, list.join(""));
}
