import { areaAddress, parseReference } from "#workbook";
import { isExcelError, runExcel, toWorkbookError } from "./runExcel";

/**
 * Selects a cell or range such as "Industries!C5" and brings its sheet to the front.
 * @throws RangeError when the text names no sheet and range; WorkbookError when the sheet is gone or hidden.
 */
export async function selectRange(text: string): Promise<void> {
  const reference = parseReference(text);
  if (reference?.sheet === undefined) throw new RangeError(`"${text}" does not name a sheet and a range`);
  const { sheet, area } = reference;
  await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(areaAddress(area)).untrack().select();
    await context.sync();
  });
}

/** The selected cells as "Industries!A1:C9"; undefined when something else, such as a chart, is selected. */
export function selectedRange(): Promise<string | undefined> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange().untrack();
    range.load("address");
    try {
      await context.sync();
    } catch (error) {
      if (isExcelError(error, "InvalidSelection")) return undefined;
      throw error;
    }
    return range.address;
  });
}

/**
 * Calls the listener whenever other cells are selected.
 * @returns the unsubscribe.
 */
export function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return () => removeHandlers([handler]);
  });
}

/**
 * Takes back event handlers, which Excel wants in the context that added them.
 * @throws WorkbookError when Excel refuses.
 */
export async function removeHandlers(handlers: readonly OfficeExtension.EventHandlerResult<never>[]): Promise<void> {
  const first = handlers[0];
  if (first === undefined) return;
  try {
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (error) {
    throw toWorkbookError(error);
  }
}
