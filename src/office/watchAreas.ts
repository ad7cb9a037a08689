import type { Area } from "#workbook";
import { intersection, parseReference } from "#workbook";
import { runExcel } from "./runExcel";
import { removeHandlers } from "./selection";

/** Cells whose change matters to whoever read them. */
export interface WatchedArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Calls the listener when somebody, here or elsewhere, changes watched cells, adds a row below them, moves cells of their
 * sheets or deletes such a sheet. What this add-in writes itself does not count, nor does recalculation.
 * @returns the unsubscribe.
 * @throws WorkbookError when Excel refuses.
 */
export function watchAreas(watched: readonly WatchedArea[], listener: () => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const areasOf = (id: string): Area[] => {
      const name = worksheets.items.find((sheet) => sheet.id === id)?.name;
      return watched.filter(({ sheet }) => sheet === name).map(({ area }) => area);
    };
    const changed = worksheets.onChanged.add((event) => {
      if (event.triggerSource !== "ThisLocalAddin" && touches(event, areasOf(event.worksheetId))) listener();
      return Promise.resolve();
    });
    const deleted = worksheets.onDeleted.add((event) => {
      if (areasOf(event.worksheetId).length > 0) listener();
      return Promise.resolve();
    });
    await context.sync();
    return () => removeHandlers([changed, deleted]);
  });
}

/** True when an edit reaches one of the areas or the row below it, or moves cells of their sheet. */
function touches(event: Excel.WorksheetChangedEventArgs, areas: readonly Area[]): boolean {
  if (areas.length === 0) return false;
  if (event.changeType !== "RangeEdited") return true;
  return event.address.split(",").some((part) => {
    const edited = parseReference(part)?.area;
    // An address that we cannot read, such as a whole sheet's, may be anything.
    if (edited === undefined) return true;
    return areas.some((area) => intersection(edited, { ...area, bottom: area.bottom + 1 }) !== null);
  });
}
