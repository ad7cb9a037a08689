import { appendInside, applyEdits, element } from "../xml/edit";
import { childrenOf, parseXml } from "../xml/tree";
import type { Parts } from "./parts";

export interface Relationship {
  id: string;
  /** The last step of the type's address: "worksheet", "table", "styles". */
  kind: string;
  type: string;
  /** A part's name, or an address outside the file. */
  target: string;
  external: boolean;
}

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Where the relationships of a part are kept; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return [];
  return childrenOf(parseXml(parts.text(name)), "Relationship").map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const type = attributes["Type"] ?? "";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** The target of a part's only relationship of a kind. */
export const related = (parts: Parts, part: string, kind: string): string | undefined =>
  relationshipsOf(parts, part).find((relationship) => relationship.kind === kind)?.target;

/** Adds a relationship from `part` to another part, or to an address outside, and gives its id. */
export function relate(parts: Parts, part: string, type: string, target: string, external = false): string {
  const known = new Set(relationshipsOf(parts, part).map((relationship) => relationship.id));
  let number = known.size + 1;
  while (known.has(`rId${number}`)) number++;
  const name = relationshipsPart(part);
  const xml = parts.has(name) ? parts.text(name) : EMPTY;
  const place = external ? { Target: target, TargetMode: "External" } : { Target: relativeTarget(part, target) };
  const added = element("Relationship", { Id: `rId${number}`, Type: type, ...place });
  parts.write(name, applyEdits(xml, appendInside(xml, parseXml(xml), added)));
  return `rId${number}`;
}

export function unrelate(parts: Parts, part: string, id: string): void {
  const name = relationshipsPart(part);
  const xml = parts.text(name);
  const gone = childrenOf(parseXml(xml), "Relationship").filter((node) => node.attributes["Id"] === id);
  parts.write(
    name,
    applyEdits(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}

function resolveTarget(part: string, target: string): string {
  const clean = decodeTarget(target.replaceAll("\\", "/"));
  if (clean.startsWith("/")) return clean.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of clean.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}
