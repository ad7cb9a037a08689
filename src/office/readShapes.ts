import type { NameInfo, SheetInfo, WorkbookSnapshot } from "#workbook";
import { isTierColour, markers, parseReference } from "#workbook";
import type { Ask } from "./askAll";
import { loadSheet, type Outline, type SheetProxy } from "./readOutline";

function loadTable(table: Excel.Table) {
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  header.load("address");
  body.load("address");
  table.autoFilter.load("isDataFiltered");
  table.load("showTotals");
  return { table, header, body };
}

type TableProxy = ReturnType<typeof loadTable>;

/** The cells that a sheet uses; null when it has none. */
export function usedArea({ used }: SheetProxy): SheetInfo["used"] {
  return used.isNullObject ? null : (parseReference(used.address)?.area ?? null);
}

/** A sheet with its own among all tables, without its cells. */
function takeSheet(proxy: SheetProxy, tables: readonly TableProxy[]): SheetInfo {
  const { sheet, filter } = proxy;
  const mine = tables.filter((t) => parseReference(t.header.address)?.sheet === sheet.name);
  return {
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    used: usedArea(proxy),
    isProtected: sheet.protection.protected,
    autoFilter: filter.isNullObject ? null : (parseReference(filter.address)?.area ?? null),
    filterHidesRows: sheet.autoFilter.isDataFiltered || mine.some((t) => t.table.autoFilter.isDataFiltered),
    tables: mine.flatMap((t) => {
      const top = parseReference(t.header.address)?.area;
      const body = parseReference(t.body.address)?.area;
      return top === undefined || body === undefined
        ? []
        : [{ name: t.table.name, area: { ...top, bottom: body.bottom }, hasTotals: t.table.showTotals }];
    }),
  };
}

type Shapes = Pick<WorkbookSnapshot, "sheets" | "tierRules">;

/** Asks for all that a run must know of sheets, tables and our rules apart from cells. */
export function askShapes(context: Excel.RequestContext, outline: Outline, take: (shapes: Shapes) => void): Ask {
  const { sheets, tables, active, names } = outline;
  const load = (): (() => void) => {
    const proxies = sheets.map((sheet) => (sheet.name === active.sheet.name ? active : loadSheet(sheet)));
    const ranges = tables.map((table) => loadTable(table));
    const sheetNames = sheets.map((sheet) => sheet.name);
    const rules = loadTierRules(context, names, sheetNames);
    return () => take({ sheets: proxies.map((proxy) => takeSheet(proxy, ranges)), tierRules: takeTierRules(rules) });
  };
  return { bytes: 1000 * (sheets.length + tables.length + 1), load, halves: () => [] };
}

/** Asks for the rules on the tier column of an earlier run, if there is one on one of these sheets. */
function loadTierRules(
  context: Excel.RequestContext,
  names: readonly NameInfo[],
  sheets: readonly string[],
): Excel.ConditionalFormatCollection | undefined {
  const formula = names.find((name) => name.name === markers.tier)?.formula;
  const sheet = formula === undefined ? undefined : parseReference(formula)?.sheet?.toLowerCase();
  if (!sheets.some((name) => name.toLowerCase() === sheet)) return undefined;
  const formats = context.workbook.names.getItem(markers.tier).getRange().untrack().conditionalFormats;
  const rule = "items/cellValueOrNullObject";
  formats.load(`items/id,items/type,${rule}/rule,${rule}/format/fill/color,${rule}/format/font/color`);
  return formats;
}

function takeTierRules(formats: Excel.ConditionalFormatCollection | undefined): WorkbookSnapshot["tierRules"] {
  if (formats === undefined) return [];
  return formats.items.flatMap((item) => {
    if (item.type !== "CellValue" || item.cellValueOrNullObject.isNullObject) return [];
    const { rule, format } = item.cellValueOrNullObject;
    // A refusal between adding a rule and saying what it tests leaves an unfinished one.
    if (rule.operator === "Invalid") return [{ id: item.id, equals: "", fill: "" }];
    const text = /^="((?:[^"]|"")*)"$/.exec(rule.formula1)?.[1];
    // A rule of the user's for a text of its own looks otherwise.
    const ours = isTierColour({ fill: format.fill.color, color: format.font.color });
    if (rule.operator !== "EqualTo" || text === undefined || !ours) return [];
    return [{ id: item.id, equals: text.replace(/""/g, '"'), fill: format.fill.color }];
  });
}
