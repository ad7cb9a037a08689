import type { OpenWorkbook } from "../../src/host";
import { openWorkbook } from "../../src/host";
import type { FuzzCase, FuzzCell, FuzzSheet } from "./fuzzCase";

/** Types a case's cells into a new workbook, and makes of its sheets what the case says. */
export async function openFuzz({ sheets, active }: FuzzCase): Promise<OpenWorkbook> {
  const workbook = await openWorkbook();
  await workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const made = sheets.map((sheet, i) => {
      const added = i === 0 ? worksheets.getItem("Sheet1") : worksheets.add(`to be named ${i}`);
      if (sheet.name !== "Sheet1" || i > 0) added.name = sheet.name;
      fill(added, sheet);
      return added;
    });
    made[active]?.activate();
    made.forEach((sheet, i) => {
      if (sheets[i]?.hidden === true && i !== active) sheet.visibility = "Hidden";
    });
    await context.sync();
  });
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
  return workbook;
}

function fill(sheet: Excel.Worksheet, { rows, table, filter, merges, hiddenRows, hiddenColumns }: FuzzSheet): void {
  const width = Math.max(1, ...rows.map((row) => row.length));
  sheet.getRangeByIndexes(0, 0, Math.max(1, rows.length), width).formulas = rows.map((row) =>
    Array.from({ length: width }, (_, column) => typed(row[column] ?? null)),
  );
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell === "object" && cell !== null && "format" in cell)
        sheet.getRangeByIndexes(r, c, 1, 1).numberFormat = [[cell.format]];
    }),
  );
  if (table !== undefined) sheet.tables.add(table, true);
  if (filter !== undefined) sheet.autoFilter.apply(filter);
  for (const merge of merges ?? []) sheet.getRange(merge).merge();
  for (const row of hiddenRows ?? []) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
  for (const column of hiddenColumns ?? []) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
}

function typed(cell: FuzzCell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "string") return `'${cell}`;
  if (typeof cell !== "object") return cell;
  return "formula" in cell ? cell.formula : cell.number;
}
