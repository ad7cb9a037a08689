import type { OpenOptions, OpenWorkbook } from "../../src/host";
import { openBook } from "./openBook";

type OnSheet<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T;

/** A new workbook and a way to work on its first sheet; every `run` ends with a sync. */
export async function openSheet(
  values?: unknown[][],
  options?: OpenOptions,
): Promise<OpenWorkbook & { run: <T>(act: OnSheet<T>) => Promise<T> }> {
  const workbook = await openBook(undefined, options);
  const run = <T>(act: OnSheet<T>): Promise<T> =>
    workbook.Excel.run(async (context) => act(context.workbook.worksheets.getItem("Sheet1"), context));
  const width = values?.[0]?.length;
  if (values && width !== undefined)
    await run((sheet) => void (sheet.getRangeByIndexes(0, 0, values.length, width).values = values));
  return { ...workbook, run };
}

/** The code with which Excel refuses it. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "accepted",
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
}
