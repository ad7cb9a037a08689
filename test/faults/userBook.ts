import { openWorkbook } from "../../src/host";
import type { Cells } from "../support/scoredBook";
import { openData } from "../support/scoredBook";

const table: Cells = [
  ["Our industries", "", "", "", ""],
  ["Industry", "Size", "Growth", "Churn", "Peers"],
  ["Retail", "4.4万亿", 0.12, 3, 120],
  ["=Pharma", 1200000000000, 0.2, 2, 80],
  ["Energy", 1600000000000, -0.03, "—", 9],
  ["Total", "", "", "", 209],
];

/** A second range on a sheet of its own, with other columns. */
const regions: Cells = [
  ["Region", "Size", "Growth"],
  ["North", 40, 0.1],
  ["South", 70, 0.3],
];

/**
 * A workbook of somebody's: data under a title with formats, a rule and a note of theirs, a formula, a name, a hidden sheet
 * and a table.
 */
export async function userBook(): Promise<Uint8Array> {
  const workbook = await openData(table);
  await workbook.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const data = worksheets.getItem("Data");
    data.getRange("C3:C5").numberFormat = [["0.0%"], ["0.00%"], ["0%"]];
    data.getRange("A2:E2").format.fill.color = "#1F3864";
    data.getRange("E6").formulas = [["=SUM(E3:E5)"]];
    data.getRange("P3").values = [["a note"]];
    const rule = data.getRange("A3:E5").conditionalFormats.add("Custom" as Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = "=$E3>100";
    rule.custom.format.font.color = "#FF0000";
    names.add("Growth_max", "=MAX(Data!$C$3:$C$5)");
    const notes = worksheets.add("Li's notes");
    notes.getRange("A1:C3").values = regions.map((row) => [...row]);
    notes.tables.add("A1:C3", true).name = "Regions";
    notes.getRange("F1").formulas = [["=Growth_max*2"]];
    worksheets.add("Old").visibility = "Hidden";
    data.activate();
    data.getRange("A3").select();
    await context.sync();
  });
  const bytes = await workbook.save();
  workbook.close();
  return bytes;
}

/** The same after somebody worked on it in Excel. */
export async function edited(
  bytes: Uint8Array,
  act: (workbook: Awaited<ReturnType<typeof openWorkbook>>) => Promise<unknown>,
): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
  await act(workbook);
  const after = await workbook.save();
  workbook.close();
  return after;
}
