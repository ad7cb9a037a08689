import type { Area, Sheet, Table } from "../../engine/book";
import { writeRef } from "./areas";
import { declarePart, removeParts, sheetmlType } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import { OFFICE, relate, relationshipsOf, unrelate } from "../package/relationships";
import { type Attributes, type Edit, applyEdits, editAttributes, element, setAttributes, source } from "../xml/edit";
import { storeText } from "../xml/text";
import { child, childrenOf, parseXml, type XmlNode } from "../xml/tree";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Writes the parts of the sheet's tables and gives `<tableParts>`; "" when it has none. `freeId` gives the next table id. */
export function writeTables(
  parts: Parts,
  sheetPart: string,
  sheet: Sheet,
  before: readonly Table[],
  freeId: () => number,
): string {
  const kept = new Set(sheet.tables.map(({ part }) => part));
  const links = relationshipsOf(parts, sheetPart).filter(({ kind }) => kind === "table");
  for (const { id, target } of links.filter((link) => !kept.has(link.target))) {
    unrelate(parts, sheetPart, id);
    removeParts(parts, [target]);
  }
  const list = sheet.tables.map((table) => {
    const known = links.find(({ target }) => target === table.part);
    const old = before.find(({ part }) => part === table.part);
    if (known && old) {
      parts.write(known.target, patchTable(parts.text(known.target), table, old));
      return element("tablePart", { "r:id": known.id });
    }
    const part = parts.freeName("xl/tables/table", ".xml");
    parts.write(part, newTable(table, freeId()));
    declarePart(parts, part, sheetmlType("table"));
    return element("tablePart", { "r:id": relate(parts, sheetPart, `${OFFICE}table`, part) });
  });
  return list.length === 0 ? "" : element("tableParts", { count: list.length }, list.join(""));
}

/** The rows that a filter's buttons rule over: without the totals. */
const filterArea = ({ area, showTotals }: Table): Area => ({ ...area, bottom: area.bottom - (showTotals ? 1 : 0) });
const hasFilter = ({ showFilterButton, showHeaders }: Table) => showFilterButton && showHeaders;

const filterXml = (table: Table): string =>
  element("autoFilter", { ref: writeRef(filterArea(table)) }, table.conditions);

function newTable(table: Table, id: number): string {
  const filter = hasFilter(table) ? filterXml(table) : "";
  const columns = table.columns.map((name, index) =>
    element("tableColumn", { id: index + 1, name: storeColumn(name) }),
  );
  const list = element("tableColumns", { count: columns.length }, columns.join(""));
  const attributes = {
    xmlns: MAIN,
    id,
    name: table.name,
    displayName: table.name,
    ref: writeRef(table.area),
    ...rowCounts(table),
  };
  const xml = element("table", attributes, filter + list + styleInfo(table));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}

const rowCounts = ({ showHeaders, showTotals }: Table) => ({
  headerRowCount: showHeaders ? null : 0,
  totalsRowCount: showTotals ? 1 : null,
  totalsRowShown: showTotals ? null : 0,
});

const styleAttributes = (table: Table) => ({
  name: table.style === "" ? null : table.style,
  showFirstColumn: table.highlightFirstColumn === true,
  showLastColumn: table.highlightLastColumn === true,
  showRowStripes: table.showBandedRows,
  showColumnStripes: table.showBandedColumns === true,
});
const styleInfo = (table: Table): string => element("tableStyleInfo", styleAttributes(table));

// In attributes Excel spells line breaks of a header the way it spells control characters in cells.
const storeColumn = (name: string): string => storeText(name).replaceAll("\n", "_x000a_");

function patchTable(xml: string, table: Table, old: Table): string {
  const root = parseXml(xml);
  const edits: Edit[] = [];
  const ref = writeRef(table.area);
  const renamed = table.name === old.name ? {} : { name: table.name, displayName: table.name };
  const rows = table.showHeaders === old.showHeaders && table.showTotals === old.showTotals ? {} : rowCounts(table);
  if (ref !== writeRef(old.area) || Object.keys({ ...renamed, ...rows }).length > 0)
    edits.push(editAttributes(xml, root, { ref, ...renamed, ...rows }));
  edits.push(...patchFilter(xml, root, table));
  const columns = child(root, "tableColumns");
  if (columns && JSON.stringify(table.columns) !== JSON.stringify(old.columns))
    edits.push({ start: columns.start, end: columns.end, text: patchColumns(xml, columns, table, old) });
  const info = child(root, "tableStyleInfo");
  const [now, before] = [styleAttributes(table), styleAttributes(old)];
  if (JSON.stringify(now) !== JSON.stringify(before)) {
    const at = child(root, "extLst")?.start ?? root.innerEnd;
    edits.push(
      info ? editAttributes(xml, info, changedAttributes(now, before)) : { start: at, end: at, text: styleInfo(table) },
    );
  }
  return applyEdits(xml, edits);
}

const changedAttributes = (now: Attributes, before: Attributes): Attributes =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== before[name]));

function patchFilter(xml: string, root: XmlNode, table: Table): Edit[] {
  const filter = child(root, "autoFilter");
  const ref = writeRef(filterArea(table));
  if (!filter) {
    return hasFilter(table) ? [{ start: root.innerStart, end: root.innerStart, text: filterXml(table) }] : [];
  }
  if (!hasFilter(table)) return [{ start: filter.start, end: filter.end, text: "" }];
  if (table.conditions !== undefined) return [{ start: filter.start, end: filter.end, text: filterXml(table) }];
  const conditions = childrenOf(filter, "filterColumn");
  const cleared = !table.filtered && conditions.some(({ children }) => children.length > 0);
  if (filter.attributes["ref"] === ref && !cleared) return [];
  if (cleared) return [{ start: filter.start, end: filter.end, text: element("autoFilter", { ref }) }];
  return [editAttributes(xml, filter, { ref })];
}

/** Columns keep what the file says of them (formulas, totals) by name, or by place when only names changed. */
function patchColumns(xml: string, list: XmlNode, table: Table, old: Table): string {
  const nodes = childrenOf(list, "tableColumn");
  let id = Math.max(0, ...nodes.map(({ attributes }) => Number(attributes["id"])));
  const samePlaces = table.columns.length === old.columns.length;
  const used = new Set<XmlNode>();
  const columns = table.columns.map((name, index) => {
    const byName = nodes[old.columns.findIndex((known) => known.toLowerCase() === name.toLowerCase())];
    const node = byName ?? (samePlaces && !table.columns.includes(old.columns[index] ?? "") ? nodes[index] : undefined);
    if (!node || used.has(node)) return element("tableColumn", { id: ++id, name: storeColumn(name) });
    used.add(node);
    const text = source(xml, node);
    const tag = /^<[^>]*>/.exec(text)?.[0] ?? "";
    return setAttributes(tag, { name: storeColumn(name) }) + text.slice(tag.length);
  });
  return element("tableColumns", { count: columns.length }, columns.join(""));
}
