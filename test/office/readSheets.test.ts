import { readSheets, runExcel } from "../../src/office";
import type { OpenWorkbook } from "../../src/host";
import { openData } from "../support/scoredBook";

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = await openData([
    ["Industry", "Size"],
    ["Retail", 0.5],
    ["Energy", ""],
    ["007", 3],
  ]);
  Object.assign(globalThis, { Excel: workbook.Excel });
});
afterEach(() => workbook.close());
const change = (batch: (sheet: Excel.Worksheet) => void): Promise<void> =>
  workbook.Excel.run((context) => {
    batch(context.workbook.worksheets.getItem("Data"));
    return context.sync();
  });
const read = () => runExcel((context) => readSheets(context));

test("cells come with values, formulas, formats and types", async () => {
  await change((sheet) => {
    sheet.getRange("B3").formulas = [["=B2*2"]];
    sheet.getRange("B2").numberFormat = [["0%"]];
  });
  const [sheet] = (await read()).sheets;
  expect(sheet?.used).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
  expect(sheet?.cells?.values).toEqual([
    ["Industry", "Size"],
    ["Retail", 0.5],
    ["Energy", 1],
    ["007", 3],
  ]);
  expect(sheet?.cells?.formulas[2]).toEqual(["Energy", "=B2*2"]);
  expect(sheet?.cells?.numberFormats[1]?.[1]).toBe("0%");
  expect(sheet?.cells?.types[3]).toEqual(["String", "Double"]);
});

test("merges, hidden rows, tables, filter, protection, names and selection are seen", async () => {
  await change((sheet) => {
    sheet.getRange("D1:E1").merge();
    sheet.getRange("D1").values = [["merged"]];
    sheet.getRange("3:3").rowHidden = true;
    sheet.tables.add("A1:B4", true).name = "Growth";
    sheet.context.workbook.names.add("GTM_Data", "='Data'!$A$1:$B$4");
    sheet.getRange("B2:B3").select();
    sheet.protection.protect();
  });
  const snapshot = await read();
  const [sheet] = snapshot.sheets;
  expect(sheet?.merges).toEqual([{ top: 0, left: 3, bottom: 0, right: 4 }]);
  expect([sheet?.hasHiddenRows, sheet?.isProtected, sheet?.filterHidesRows]).toEqual([true, true, false]);
  expect(sheet?.tables).toEqual([{ name: "Growth", area: { top: 0, left: 0, bottom: 3, right: 1 } }]);
  expect(snapshot.names).toEqual([{ name: "GTM_Data", formula: "='Data'!$A$1:$B$4" }]);
  expect(snapshot.selection).toEqual({ sheet: "Data", area: { top: 1, left: 1, bottom: 2, right: 1 } });
});

test("an empty sheet has nothing used", async () => {
  await change((sheet) => void sheet.context.workbook.worksheets.add("Empty"));
  expect((await read()).sheets[1]).toMatchObject({ name: "Empty", used: null });
});

test("reading takes four requests, whatever the number of sheets", async () => {
  await change((sheet) => {
    for (let i = 0; i < 10; i++) sheet.context.workbook.worksheets.add(`S${i}`).getRange("A1:C9").values = 1 as never;
  });
  const before = workbook.traffic.requests;
  await read();
  expect(workbook.traffic.requests - before).toBeLessThanOrEqual(5);
});

test("a range too large for one response is read in blocks", async () => {
  await change((sheet) => {
    sheet.getRange("A10:H8000").values = 1.23456789 as never;
  });
  const [sheet] = (await read()).sheets;
  expect(sheet?.cells?.values).toHaveLength(8000);
  expect(sheet?.cells?.values[7999]?.[7]).toBe(1.23456789);
});
