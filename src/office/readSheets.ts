import type { Area, SheetInfo, WorkbookSnapshot } from "#workbook";
import { findSheet, markers, parseReference } from "#workbook";
import type { CellsProxy } from "./readCells";
import { cellsLoader, takeCells } from "./readCells";
import type { LongTask } from "./longTask";
import { stopIfCancelled } from "./longTask";
import { isExcelError } from "./runExcel";

/** Above this many used cells, only the sheets that a run needs are read. */
const readAllLimit = 200_000;

/** Sheets that a run needs whatever else the workbook holds. */
export interface Wanted {
  /** A stated range such as "Sheet1!A1:Q95"; absent: the selection decides. */
  readonly range?: string;
  /** The cells of every sheet, however large the workbook is. */
  readonly all?: boolean;
}

/**
 * Reads all that one run must know in three requests: what there is; where and how large; the cells.
 * Larger sheets than one response may carry are read in blocks.
 */
export async function readSheets(
  context: Excel.RequestContext,
  wanted: Wanted = {},
  task: LongTask = {},
): Promise<WorkbookSnapshot> {
  stopIfCancelled(task);
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  tables.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  const selection = await readSelection(context);
  const proxies = worksheets.items.map((sheet) => loadSheet(sheet));
  const ranges = tables.items.map((table) => loadTable(table));
  await context.sync();
  const known = names.items.map((name) => ({ name: name.name, formula: String(name.formula) }));
  const shapes = proxies.map((proxy) => takeSheet(proxy, ranges));
  const outline: WorkbookSnapshot = {
    sheets: shapes,
    activeSheet: active.name,
    names: known,
    tierRules: [],
    ...(selection === undefined ? {} : { selection }),
  };
  const needed = sheetsToRead(outline, wanted);
  const cells = new Map<string, CellsProxy>();
  const load = cellsLoader(context, task);
  for (const [i, shape] of shapes.entries()) {
    const sheet = worksheets.items[i];
    if (sheet === undefined || shape.used === null || !needed.has(shape.name)) continue;
    cells.set(shape.name, await load(sheet, shape.used));
  }
  const rules = loadTierRules(context, outline);
  stopIfCancelled(task);
  await context.sync();
  task.onProgress?.(1);
  const sheets = shapes.map((shape): SheetInfo => {
    const proxy = cells.get(shape.name);
    return proxy === undefined ? shape : { ...shape, ...takeCells(proxy) };
  });
  return { ...outline, sheets, tierRules: takeTierRules(rules) };
}

/** The selected cells; undefined when something else, such as a chart, is selected. */
async function readSelection(context: Excel.RequestContext): Promise<WorkbookSnapshot["selection"]> {
  const range = context.workbook.getSelectedRange();
  range.load("address");
  try {
    await context.sync();
  } catch (error) {
    if (isExcelError(error, "InvalidSelection")) return undefined;
    throw error;
  }
  const reference = parseReference(range.address);
  return reference?.sheet === undefined ? undefined : { sheet: reference.sheet, area: reference.area };
}

function loadSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  sheet.protection.load("protected");
  sheet.autoFilter.load("enabled,isDataFiltered");
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load("address");
  return { sheet, used, filter };
}

function loadTable(table: Excel.Table) {
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  header.load("address");
  body.load("address");
  table.autoFilter.load("isDataFiltered");
  return { table, header, body };
}

type TableProxy = ReturnType<typeof loadTable>;

function takeSheet({ sheet, used, filter }: ReturnType<typeof loadSheet>, tables: readonly TableProxy[]): SheetInfo {
  const mine = tables.filter((t) => parseReference(t.header.address)?.sheet === sheet.name);
  return {
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    used: used.isNullObject ? null : (parseReference(used.address)?.area ?? null),
    isProtected: sheet.protection.protected,
    autoFilter: filter.isNullObject ? null : (parseReference(filter.address)?.area ?? null),
    filterHidesRows: sheet.autoFilter.isDataFiltered || mine.some((t) => t.table.autoFilter.isDataFiltered),
    tables: mine.flatMap((t) => {
      const top = parseReference(t.header.address)?.area;
      const body = parseReference(t.body.address)?.area;
      return top === undefined || body === undefined
        ? []
        : [{ name: t.table.name, area: { ...top, bottom: body.bottom } }];
    }),
  };
}

function sheetsToRead(outline: WorkbookSnapshot, wanted: Wanted): ReadonlySet<string> {
  const size = (area: Area | null): number =>
    area === null ? 0 : (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const total = outline.sheets.reduce((sum, sheet) => sum + size(sheet.used), 0);
  if (total <= readAllLimit || wanted.all === true) return new Set(outline.sheets.map((sheet) => sheet.name));
  const marked = outline.names
    .filter((name) => Object.values<string>(markers).includes(name.name))
    .map((name) => parseReference(name.formula)?.sheet);
  const stated = wanted.range === undefined ? undefined : parseReference(wanted.range)?.sheet;
  const wantedNames = [outline.activeSheet, stated, ...marked].flatMap((name) => (name === undefined ? [] : [name]));
  return new Set(wantedNames.map((name) => findSheet(outline, name)?.name ?? name));
}

function loadTierRules(context: Excel.RequestContext, outline: WorkbookSnapshot) {
  const formula = outline.names.find((name) => name.name === markers.tier)?.formula;
  const reference = formula === undefined ? null : parseReference(formula);
  if (reference?.sheet === undefined || findSheet(outline, reference.sheet) === undefined) return undefined;
  const formats = context.workbook.names.getItem(markers.tier).getRange().conditionalFormats;
  formats.load("items/id,items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color");
  return formats;
}

function takeTierRules(formats: Excel.ConditionalFormatCollection | undefined): WorkbookSnapshot["tierRules"] {
  if (formats === undefined) return [];
  return formats.items.flatMap((item) => {
    if (item.type !== "CellValue" || item.cellValueOrNullObject.isNullObject) return [];
    const { rule, format } = item.cellValueOrNullObject;
    const text = /^="((?:[^"]|"")*)"$/.exec(rule.formula1)?.[1];
    if (rule.operator !== "EqualTo" || text === undefined) return [];
    return [{ id: item.id, equals: text.replace(/""/g, '"'), fill: format.fill.color }];
  });
}
