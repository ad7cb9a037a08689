import type { NameInfo, WorkbookSnapshot } from "#workbook";
import { parseReference } from "#workbook";
import { isExcelError } from "./runExcel";

/** Asks how large a sheet is and what keeps it from being written. */
export function loadSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("address");
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  sheet.autoFilter.load("enabled,isDataFiltered");
  const filter = sheet.autoFilter.getRangeOrNullObject().untrack();
  filter.load("address");
  return { sheet, used, filter };
}

export type SheetProxy = ReturnType<typeof loadSheet>;

/** What there is in a workbook, and how large its active sheet is. */
export interface Outline {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tables: readonly Excel.Table[];
  readonly active: SheetProxy;
  readonly names: readonly NameInfo[];
  /** Sheets can neither be added nor removed. */
  readonly isProtected: boolean;
  readonly selection?: NonNullable<WorkbookSnapshot["selection"]>;
}

/** Reads it in one request, or in two when something else than cells, such as a chart, is selected. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  try {
    return await askOutline(context, true);
  } catch (error) {
    if (isExcelError(error, "InvalidSelection")) return askOutline(context, false);
    throw error;
  }
}

async function askOutline(context: Excel.RequestContext, withSelection: boolean): Promise<Outline> {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  tables.load("items/name");
  protection.load("protected");
  const active = loadSheet(worksheets.getActiveWorksheet());
  // Last, because nothing after it is done when Excel refuses it.
  const selected = withSelection ? context.workbook.getSelectedRange().untrack() : undefined;
  selected?.load("address");
  await context.sync();
  const reference = selected === undefined ? null : parseReference(selected.address);
  return {
    sheets: worksheets.items,
    tables: tables.items,
    active,
    isProtected: protection.protected,
    names: names.items.map((name) => ({ name: name.name, formula: String(name.formula) })),
    ...(reference?.sheet === undefined ? {} : { selection: { sheet: reference.sheet, area: reference.area } }),
  };
}
