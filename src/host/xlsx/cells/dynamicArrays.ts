import { declarePart, sheetmlType } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import { OFFICE, relate, related } from "../package/relationships";
import { appendInside, applyEdits, element } from "../xml/edit";
import { METADATA, declareNamespace, putChild } from "../xml/order";
import { child, childrenOf, parseXml } from "../xml/tree";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ARRAYS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}"/>`;
/** @source [MS-XLSX] 2.6.216 CT_DynamicArrayProperties, and what Excel writes. */
const TYPE = {
  name: "XLDAPR",
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
};
const PROPERTIES =
  `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  `<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk>`;

/** The cell metadata that tells a dynamic array from one entered with Ctrl+Shift+Enter; made when first asked for. */
export class DynamicArrays {
  #number: number | undefined;

  constructor(
    readonly parts: Parts,
    readonly workbook: string,
  ) {}

  /** The value of a cell's `cm` attribute. */
  number(): number {
    this.#number ??= this.#find();
    return this.#number;
  }

  #find(): number {
    const { parts, workbook } = this;
    const known = related(parts, workbook, "sheetMetadata");
    const part = known ?? "xl/metadata.xml";
    const { xml, number } = withDynamicArrays(known === undefined ? EMPTY : parts.text(part));
    parts.write(part, xml);
    if (known === undefined) {
      declarePart(parts, part, sheetmlType("sheetMetadata"));
      relate(parts, workbook, `${OFFICE}sheetMetadata`, part);
    }
    return number;
  }
}

/** The metadata part with a record of "dynamic array", and that record's number from 1. */
export function withDynamicArrays(xml: string): { xml: string; number: number } {
  const root = parseXml(xml);
  const types = childrenOf(child(root, "metadataTypes"), "metadataType");
  const type = types.findIndex(({ attributes }) => attributes["name"] === TYPE.name) + 1;
  const blocks = childrenOf(child(root, "cellMetadata"), "bk");
  const record = blocks.findIndex((block) => child(block, "rc")?.attributes["t"] === String(type)) + 1;
  if (type > 0 && record > 0) return { xml, number: record };
  const typed = type > 0 ? xml : addTo(xml, "metadataTypes", element("metadataType", TYPE), types.length + 1);
  const future = element("futureMetadata", { name: TYPE.name, count: 1 }, PROPERTIES);
  const futures = childrenOf(root, "futureMetadata").map(({ start, end }) => xml.slice(start, end));
  const withFuture = type > 0 ? typed : putChild(typed, METADATA, "futureMetadata", futures.join("") + future);
  const cell = element("bk", {}, element("rc", { t: type || types.length + 1, v: 0 }));
  const full = addTo(withFuture, "cellMetadata", cell, blocks.length + 1);
  return { xml: declareNamespace(full, "xda", ARRAYS), number: blocks.length + 1 };
}

function addTo(xml: string, name: string, text: string, count: number): string {
  const list = child(parseXml(xml), name);
  if (!list) return putChild(xml, METADATA, name, element(name, { count }, text));
  return applyEdits(xml, appendInside(xml, list, text, { count }));
}
