import { declarePart } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import { OFFICE, related, relate } from "../package/relationships";
import { element } from "../xml/edit";
import { escapeText } from "../xml/text";
import { childrenOf, localName, parseXml } from "../xml/tree";
import { alike } from "../styles/canonical";

type Values = ReadonlyMap<string, string | number | boolean>;

const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** What a user's properties are filed under. @source ECMA-376 Part 1, 22.3 */
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** The custom properties of the document: texts, numbers and logical values; a date is its text. */
export function readCustomProperties(parts: Parts): Map<string, string | number | boolean> {
  const part = related(parts, "", "custom-properties");
  if (part === undefined || !parts.has(part)) return new Map();
  const found = childrenOf(parseXml(parts.text(part)), "property").map(({ attributes, children }) => {
    const held = children[0];
    const kind = localName(held?.name ?? "");
    const text = held?.text ?? "";
    const value =
      kind === "bool" ? text === "true" || text === "1" : /^([iu]\d|int|r\d)/.test(kind) ? Number(text) : text;
    return [attributes["name"] ?? "", value] as const;
  });
  return new Map(found);
}

export function writeCustomProperties(parts: Parts, properties: Values): void {
  if (alike([...readCustomProperties(parts)], [...properties])) return;
  const known = related(parts, "", "custom-properties");
  const part = known ?? "docProps/custom.xml";
  const list = [...properties].map(([name, value], index) =>
    element("property", { fmtid: FORMAT, pid: index + 2, name }, typed(value)),
  );
  const root = element("Properties", { xmlns: CUSTOM, "xmlns:vt": TYPES }, list.join(""));
  parts.write(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
  if (known !== undefined) return;
  declarePart(parts, part, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
  relate(parts, "", `${OFFICE}custom-properties`, part);
}

function typed(value: string | number | boolean): string {
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  if (typeof value === "string") return element("vt:lpwstr", {}, escapeText(value));
  const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return element(whole ? "vt:i4" : "vt:r8", {}, String(value));
}
