import type { Parts } from "../package/parts";
import { OFFICE, related, relate } from "../package/relationships";
import { declarePart } from "../package/contentTypes";
import { appendInside, applyEdits, element } from "../xml/edit";
import { escapeText } from "../xml/text";
import { child, flag, localName, parseXml, type XmlNode } from "../xml/tree";

/** Excel's document properties by the element of docProps/core.xml that holds them. */
const CORE: Record<string, string> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  lastAuthor: "cp:lastModifiedBy",
  category: "cp:category",
  revisionNumber: "cp:revision",
  creationDate: "dcterms:created",
};
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ' +
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>';
const CORE_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const MODES: Record<string, string> = { manual: "Manual", autoNoTable: "AutomaticExceptTables" };

/** Those that stand in docProps/app.xml instead. */
const EXTENDED: Record<string, string> = { company: "Company", manager: "Manager" };
const EMPTY_EXTENDED =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';

/** Document properties, with `use1904DateSystem` and `calculationMode` of the workbook. */
export function readProperties(parts: Parts, workbook: XmlNode): Record<string, unknown> {
  const part = related(parts, "", "core-properties");
  const core = part !== undefined && parts.has(part) ? parseXml(parts.text(part)) : undefined;
  const found: Record<string, unknown> = {};
  for (const [name, tag] of Object.entries(CORE)) {
    const text = child(core, localName(tag))?.text;
    if (text !== undefined) found[name] = text;
  }
  const extended = related(parts, "", "extended-properties");
  const app = extended !== undefined && parts.has(extended) ? parseXml(parts.text(extended)) : undefined;
  for (const [name, tag] of Object.entries(EXTENDED)) {
    const text = child(app, tag)?.text;
    if (text !== undefined && text !== "") found[name] = text;
  }
  found["use1904DateSystem"] = flag(child(workbook, "workbookPr")?.attributes["date1904"]);
  found["calculationMode"] = MODES[child(workbook, "calcPr")?.attributes["calcMode"] ?? ""] ?? "Automatic";
  return found;
}

export const storedMode = (mode: unknown): string | null =>
  Object.entries(MODES).find(([, name]) => name === mode)?.[0] ?? null;

/** Writes the document properties that differ. */
export function writeProperties(
  parts: Parts,
  before: Record<string, unknown>,
  properties: Record<string, unknown>,
): void {
  const write = (
    kind: string,
    names: Record<string, string>,
    fresh: { part: string; xml: string; type: string; relation: string },
  ) => {
    const changed = Object.entries(names).filter(
      ([name]) => properties[name] !== undefined && properties[name] !== before[name],
    );
    if (changed.length === 0) return;
    const known = related(parts, "", kind);
    const part = known ?? fresh.part;
    const xml = known === undefined ? fresh.xml : parts.text(part);
    parts.write(
      part,
      changed.reduce((text, [name, tag]) => setProperty(text, tag, String(properties[name])), xml),
    );
    if (known !== undefined) return;
    declarePart(parts, part, fresh.type);
    relate(parts, "", fresh.relation, part);
  };
  const core = "application/vnd.openxmlformats-package.core-properties+xml";
  const extended = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
  write("core-properties", CORE, { part: "docProps/core.xml", xml: EMPTY, type: core, relation: CORE_TYPE });
  write("extended-properties", EXTENDED, {
    part: "docProps/app.xml",
    xml: EMPTY_EXTENDED,
    type: extended,
    relation: `${OFFICE}extended-properties`,
  });
}

function setProperty(xml: string, tag: string, text: string): string {
  const root = parseXml(xml);
  const old = child(root, localName(tag));
  const type = tag === "dcterms:created" ? { "xsi:type": "dcterms:W3CDTF" } : {};
  const added = element(old?.name ?? tag, type, escapeText(text));
  return applyEdits(xml, old ? [{ start: old.start, end: old.end, text: added }] : appendInside(xml, root, added));
}
