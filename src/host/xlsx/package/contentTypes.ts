import { appendInside, applyEdits, element } from "../xml/edit";
import { childrenOf, parseXml } from "../xml/tree";
import type { Parts } from "./parts";

export const CONTENT_TYPES = "[Content_Types].xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
export const sheetmlType = (kind: string): string => `${SPREADSHEET}${kind}+xml`;

export function contentTypeOf(parts: Parts, part: string): string | undefined {
  const root = parseXml(parts.text(CONTENT_TYPES));
  const name = `/${part}`.toLowerCase();
  const own = childrenOf(root, "Override").find((node) => node.attributes["PartName"]?.toLowerCase() === name);
  if (own) return own.attributes["ContentType"];
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  return childrenOf(root, "Default").find((node) => node.attributes["Extension"]?.toLowerCase() === extension)
    ?.attributes["ContentType"];
}

export function declarePart(parts: Parts, part: string, type: string): void {
  if (contentTypeOf(parts, part) === type) return;
  const xml = parts.text(CONTENT_TYPES);
  const added = element("Override", { PartName: `/${part}`, ContentType: type });
  parts.write(CONTENT_TYPES, applyEdits(xml, appendInside(xml, parseXml(xml), added)));
}

/** Takes parts out of the package together with their content types and relationships. */
export function removeParts(parts: Parts, gone: readonly string[]): void {
  if (gone.length === 0) return;
  const names = new Set(gone.map((part) => `/${part}`.toLowerCase()));
  const xml = parts.text(CONTENT_TYPES);
  const overrides = childrenOf(parseXml(xml), "Override").filter((node) =>
    names.has((node.attributes["PartName"] ?? "").toLowerCase()),
  );
  parts.write(
    CONTENT_TYPES,
    applyEdits(
      xml,
      overrides.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
  for (const part of gone) parts.remove(part);
}
