import type { SamplePage } from "./samplePage";

type OnSheet<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T;

/** Works on a sheet through the client; ends with a sync. */
export const onSheet = <T>({ workbook }: SamplePage, name: string, act: OnSheet<T>): Promise<T> =>
  workbook.Excel.run(async (context) => act(context.workbook.worksheets.getItem(name), context));

/** What lies below the properties of cells: `look(page, "Sample!A1:B2", "format/fill/color")`; null where cells differ. */
export async function look(page: SamplePage, address: string, property: string): Promise<unknown> {
  const [sheetName = "", cells = ""] = address.split("!");
  return onSheet(page, sheetName, async (sheet, context) => {
    const range = sheet.getRange(cells).load(property);
    await context.sync();
    return property
      .split("/")
      .reduce<unknown>((object, part) => (object as Record<string, unknown>)[part], range);
  });
}

/** The address of what is selected. */
export const selected = ({ workbook: { Excel } }: SamplePage): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });

/** Names of the sheets, in the order of their tabs. */
export const tabs = ({ workbook: { book } }: SamplePage): string[] => book.sheets.map(({ name }) => name);

/** The id of a sheet, for what a person does in it. */
export function sheetId({ workbook: { book } }: SamplePage, name: string): string {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet.id;
}

/** Numbers of the rows of a sheet that are hidden, among the first so many. */
export const hiddenRows = (page: SamplePage, name: string, count: number): Promise<number[]> =>
  onSheet(page, name, async (sheet, context) => {
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const rows = numbers.map((number) => sheet.getRange(`${number}:${number}`).load("rowHidden"));
    await context.sync();
    return numbers.filter((_, index) => rows[index]?.rowHidden === true);
  });
