import { openSheet } from "./openBookSheet";

export type Content = string | number | boolean | null;

export interface Shown {
  value: unknown;
  formula: unknown;
  text: unknown;
  format: unknown;
  type: unknown;
}

/** What A1 holds after `write`. */
export async function cellAfter(write: (cell: Excel.Range, sheet: Excel.Worksheet) => void): Promise<Shown> {
  const { run } = await openSheet();
  return run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    write(cell, sheet);
    cell.load("values, formulas, text, numberFormat, valueTypes");
    await context.sync();
    const { values, formulas, text, numberFormat, valueTypes } = cell;
    const [value, formula, shown, format, type] = [values, formulas, text, numberFormat, valueTypes].map(
      (grid) => (grid as unknown[][])[0]?.[0],
    );
    return { value, formula, text: shown, format, type };
  });
}

export const written = (content: Content, format?: string): Promise<Shown> =>
  cellAfter((cell) => {
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[content]];
  });

export const year = new Date().getFullYear();
export const day = (month: number, date: number, of = year) =>
  Math.round(Date.UTC(of, month - 1, date) / 86400000) + 25569;
export const time = (hours: number, minutes = 0, seconds = 0) => (hours * 3600 + minutes * 60 + seconds) / 86400;
