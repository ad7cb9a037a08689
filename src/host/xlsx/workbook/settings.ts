import type { Parts } from "../package/parts";
import { OFFICE, relate, relationshipsOf } from "../package/relationships";
import { element } from "../xml/edit";
import { escapeText, loadText, storeText } from "../xml/text";
import { childrenOf, descendants, parseXml } from "../xml/tree";

export const SETTINGS_NAMESPACE = "urn:office-js-host:settings";

/**
 * Settings that add-ins left in the file: what Excel stored as properties of web extensions, then ours on top. Ours are a
 * custom XML part, because a web extension part names an add-in of a store, which a development host is not.
 */
export function readSettings(parts: Parts, workbook: string): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const part of parts.names().filter((name) => /webextension\d*\.xml$/i.test(name)))
    for (const { attributes } of descendants(parseXml(parts.text(part)), "property"))
      settings.set(attributes["name"] ?? "", parse(attributes["value"] ?? ""));
  const own = settingsPart(parts, workbook);
  if (own === undefined) return settings;
  // Ours hold all there was when they were written: what is missing there was deleted.
  settings.clear();
  for (const node of childrenOf(parseXml(parts.text(own)), "setting"))
    settings.set(loadText(node.attributes["name"] ?? ""), parse(loadText(node.text)));
  return settings;
}

export function writeSettings(parts: Parts, workbook: string, settings: ReadonlyMap<string, unknown>): void {
  const list = [...settings].map(([name, value]) =>
    element("setting", { name: storeText(name) }, escapeText(storeText(JSON.stringify(value ?? null)))),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("settings", { xmlns: SETTINGS_NAMESPACE }, list.join(""))}`;
  const known = settingsPart(parts, workbook);
  const part = known ?? parts.freeName("customXml/item", ".xml");
  parts.write(part, xml);
  if (known === undefined) relate(parts, workbook, `${OFFICE}customXml`, part);
}

const settingsPart = (parts: Parts, workbook: string): string | undefined =>
  relationshipsOf(parts, workbook)
    .filter(({ kind, target }) => kind === "customXml" && parts.has(target))
    .map(({ target }) => target)
    .find((part) => parts.text(part).includes(SETTINGS_NAMESPACE));

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
