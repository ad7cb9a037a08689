import type { OpenWorkbook } from "../../src/host";
import { openBook } from "./openBook";
import { withOurFunctions } from "./ourCalculator";

type Cell = string | number | boolean;

/** A workbook on whose first sheet these contents were typed from A1. */
export async function openWithOurFunctions(cells: readonly (readonly Cell[])[]): Promise<OpenWorkbook> {
  const book = await openBook(undefined, { calculator: withOurFunctions() });
  Object.assign(globalThis, { Excel: book.Excel, Office: book.Office, OfficeExtension: book.OfficeExtension });
  await book.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).formulas = cells.map((row) => [...row]);
    return context.sync();
  });
  return book;
}

/** Formulas and values of a range on the first sheet, calculated. */
export function cellsOf(book: OpenWorkbook, address: string): Promise<{ formulas: unknown[][]; values: unknown[][] }> {
  return book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values");
    await context.sync();
    range.load("formulas");
    await context.sync();
    return { formulas: range.formulas, values: range.values };
  });
}
