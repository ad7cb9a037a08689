import type { OpenWorkbook } from "../../src/host";
import { openWorkbook } from "../../src/host";
import { createUniverCalculator } from "../../src/host/engine";
import type { FuzzCase, FuzzCell, FuzzSheet } from "./fuzzCase";
import { rememberingCalculator } from "./rememberingCalculator";

/** Types a case's cells into a new workbook, and makes of its sheets what the case says. */
export async function openFuzz({ sheets, active, names = {} }: FuzzCase): Promise<OpenWorkbook> {
  const workbook = await openWorkbook(undefined, { calculator: rememberingCalculator(createUniverCalculator()) });
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
    for (const [name, refersTo] of Object.entries(names)) context.workbook.names.add(name, refersTo);
    await context.sync();
  });
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
  return workbook;
}

function fill(sheet: Excel.Worksheet, given: FuzzSheet): void {
  const { rows, table, filter, merges, hiddenRows, hiddenColumns } = given;
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
  if (table !== undefined) sheet.tables.add(table, true).showTotals = given.totals === true;
  if (filter !== undefined) sheet.autoFilter.apply(filter);
  for (const merge of merges ?? []) sheet.getRange(merge).merge();
  for (const row of hiddenRows ?? []) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = true;
  for (const column of hiddenColumns ?? []) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  dress(sheet, given);
}

/** Rules, lists and panes of the user's own. */
function dress(sheet: Excel.Worksheet, { rules, choices, frozen }: FuzzSheet): void {
  for (const area of rules ?? []) {
    const { custom } = sheet.getRange(area).conditionalFormats.add("Custom" as Excel.ConditionalFormatType.custom);
    custom.rule.formula = "=ROW()=3";
    custom.format.font.color = "#FF0000";
  }
  for (const area of choices ?? [])
    sheet.getRange(area).dataValidation.rule = { list: { inCellDropDown: true, source: "1,2,3" } };
  if (frozen !== undefined) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, ...frozen));
}

function typed(cell: FuzzCell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "string") return `'${cell}`;
  if (typeof cell !== "object") return cell;
  return "formula" in cell ? cell.formula : cell.number;
}
