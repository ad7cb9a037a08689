import { openBook } from "./openBook";

export type Cells = Readonly<Record<string, unknown>>;
export type Act = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown;

/** Sheets of every test: names that need quotes, that do not, and three in a row for references through them. */
export const SHEETS = ["Other", "It's", "行业 表", "Jan", "Feb", "Mar"];

export function cellAt(workbook: Excel.Workbook, address: string): Excel.Range {
  const mark = address.lastIndexOf("!");
  const sheet = workbook.worksheets.getItem(mark < 0 ? "Sheet1" : address.slice(0, mark));
  return sheet.getRange(address.slice(mark + 1));
}

/** Writes the cells (of Sheet1 when no sheet is named), does something, and reads formulas of cells. */
export async function after(cells: Cells, act: Act, ...read: string[]): Promise<unknown[]> {
  const { Excel } = await openBook();
  return Excel.run(async (context) => {
    const { workbook } = context;
    for (const name of SHEETS) workbook.worksheets.add(name);
    for (const [address, content] of Object.entries(cells)) cellAt(workbook, address).formulas = [[content]];
    act(workbook.worksheets.getItem("Sheet1"), workbook);
    const ranges = read.map((address) => cellAt(workbook, address).load("formulas"));
    await context.sync();
    return ranges.map((range) => (range.formulas as unknown[][])[0]?.[0]);
  });
}

export const insertRow3: Act = (sheet) => sheet.getRange("3:3").insert("Down");
export const deleteRow3: Act = (sheet) => sheet.getRange("3:3").delete("Up");
