import type { OpenWorkbook } from "../../src/host";
import { createUniverCalculator, type CustomFunction } from "../../src/host/engine";
import { openBook } from "./openBook";

type Cell = string | number | boolean;

/** Stand-ins for the add-in's functions, which spill and answer as those do. */
const functions = new Map<string, CustomFunction>([
  ["GTMSCORE", (args: unknown[]) => mean((args[0] as number[][]).flat())],
  ["GTMSCORES", (args: unknown[]) => (args[0] as number[][]).map((row) => [mean(row)])],
  ["GTMWHY", () => "=carried by Growth"],
]);

const mean = (ratings: readonly number[]): number => ratings.reduce((sum, one) => sum + one, 0) / ratings.length;

/** A calculator that knows the add-in's functions, as Excel does once the add-in is loaded. */
export const withOurFunctions = () => createUniverCalculator({ functions });

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
