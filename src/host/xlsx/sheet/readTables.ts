import type { Table } from "../../engine/book";
import { parseArea } from "../../engine/addresses/a1";
import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { loadText } from "../xml/text";
import { child, childrenOf, flag, parseXml, relationshipId, type XmlNode } from "../xml/tree";

/** The tables of a sheet, in the order in which it lists them. */
export function readTables(parts: Parts, sheetPart: string, root: XmlNode): Table[] {
  const targets = new Map(relationshipsOf(parts, sheetPart).map(({ id, target }) => [id, target]));
  return childrenOf(child(root, "tableParts"), "tablePart").flatMap((node) => {
    const part = targets.get(relationshipId(node) ?? "");
    const table = part === undefined || !parts.has(part) ? null : readTable(parts.text(part), part);
    return table ? [table] : [];
  });
}

function readTable(xml: string, part: string): Table | null {
  const root = parseXml(xml);
  const { id, name, displayName, ref, headerRowCount, totalsRowCount } = root.attributes;
  const area = parseArea(ref ?? "");
  if (!area) return null;
  const style = child(root, "tableStyleInfo")?.attributes;
  const filter = child(root, "autoFilter");
  return {
    id: Number(id),
    name: displayName ?? name ?? "",
    area,
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((node) =>
      loadText(node.attributes["name"] ?? ""),
    ),
    showHeaders: headerRowCount !== "0",
    showTotals: totalsRowCount !== undefined && totalsRowCount !== "0",
    style: style?.["name"] ?? "",
    showFilterButton: filter !== undefined,
    showBandedRows: flag(style?.["showRowStripes"]),
    ...(flag(style?.["showColumnStripes"]) ? { showBandedColumns: true } : {}),
    ...(flag(style?.["showFirstColumn"]) ? { highlightFirstColumn: true } : {}),
    ...(flag(style?.["showLastColumn"]) ? { highlightLastColumn: true } : {}),
    part,
    filtered: childrenOf(filter, "filterColumn").some(({ children }) => children.length > 0),
    changed: false,
  };
}
