import { readSheets, runExcel } from "../../src/office";
import type { OpenWorkbook } from "../../src/host";
import { openWithOurFunctions } from "../support/ourFunctions";
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
  expect(sheet?.tables).toEqual([{ name: "Growth", area: { top: 0, left: 0, bottom: 3, right: 1 }, hasTotals: false }]);
  expect(snapshot.names).toEqual([{ name: "GTM_Data", formula: "=Data!$A$1:$B$4" }]);
  expect(snapshot.selection).toEqual({ sheet: "Data", area: { top: 1, left: 1, bottom: 2, right: 1 } });
});

test("an empty sheet has nothing used", async () => {
  await change((sheet) => void sheet.context.workbook.worksheets.add("Empty"));
  expect((await read()).sheets[1]).toMatchObject({ name: "Empty", used: null });
});

test("a range too large for one response is read in blocks", async () => {
  await change((sheet) => {
    sheet.getRange("A10:H8000").values = 1.23456789 as never;
  });
  const [sheet] = (await read()).sheets;
  expect(sheet?.cells?.values).toHaveLength(8000);
  expect(sheet?.cells?.values[7999]?.[7]).toBe(1.23456789);
});

/** The workbook as a plain reading of everything at once gives it. */
async function plainly(name: string, book = workbook) {
  return book.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load("values,formulas,numberFormat,valueTypes");
    await context.sync();
    const { values, formulas, numberFormat: numberFormats, valueTypes: types } = used;
    return { values, formulas, numberFormats, types };
  });
}

test("a large sheet is read with its contents only, and says the same as a reading of everything", async () => {
  await change((sheet) => {
    sheet.getRange("A5:D2000").values = 2.5 as never;
    sheet.getRange("B7:B9").values = [["'=no formula"], ["#1 of all"], [true]];
    sheet.getRange("C40").formulas = [["=1/0"]];
    sheet.getRange("D41:D42").formulas = [["=B9"], ['=""']];
    sheet.getRange("A50").formulas = [["#N/A"]];
    sheet.getRange("B60:C70").numberFormat = "0%" as never;
    sheet.getRange("C80").numberFormat = [["yyyy-mm-dd"]];
    sheet.getRange("A90:D90").clear();
  });
  const [sheet] = (await read()).sheets;
  const { top, left, numberFormats, ...cells } = sheet?.cells ?? {};
  expect([top, left]).toEqual([0, 0]);
  const { numberFormats: all, ...plain } = await plainly("Data");
  expect(cells).toEqual(plain);
  numberFormats?.forEach((row, i) => row?.forEach((format, j) => expect([i, j, format]).toEqual([i, j, all[i]?.[j]])));
});

test("a small sheet says which of its texts are errors", async () => {
  await change((sheet) => {
    sheet.getRange("A5:D5").formulas = [["#1 of all", "=1/0", "=A5", "'#N/A"]];
    sheet.getRange("B6:D6").formulas = [["#N/A", true, "=B2=0.5"]];
  });
  const [sheet] = (await read()).sheets;
  const { top, left, ...cells } = sheet?.cells ?? {};
  expect([top, left]).toEqual([0, 0]);
  expect(cells).toEqual(await plainly("Data"));
});

test("the number formats of a long sheet are read in rows from its first to its last", async () => {
  await change((sheet) => {
    sheet.getRange("A5:C2000").values = 0.5 as never;
    sheet.getRange("A2:C2000").numberFormat = "0%" as never;
    // Nothing of this column stands in the rows that are looked at.
    sheet.getRange("D900:D903").values = 45000 as never;
    sheet.getRange("D900:D903").numberFormat = "yyyy-mm-dd" as never;
  });
  const formats = (await read()).sheets[0]?.cells?.numberFormats ?? [];
  const rows = Object.keys(formats).map(Number);
  expect([rows[0], rows.at(-1), rows.length]).toEqual([0, 1999, 4 * 15 + 15]);
  expect(formats[1999]).toEqual(["0%", "0%", "0%", "General"]);
  expect(formats[900]?.[3]).toBe("yyyy-mm-dd");
});

test("a column whose number formats differ in those rows is read whole", async () => {
  await change((sheet) => {
    sheet.getRange("A2:B2000").values = 0.5 as never;
    sheet.getRange("B41:B2000").numberFormat = "0%" as never;
  });
  const formats = (await read()).sheets[0]?.cells?.numberFormats ?? [];
  expect(formats.map((row) => row?.[1]).filter((format) => format === "0%")).toHaveLength(1960);
  expect(formats.flatMap((row) => (row?.[0] === undefined ? [] : [row[0]]))).toHaveLength(4 * 15);
});

test("what a spilling formula fills on a large sheet is read as values", async () => {
  const rows = Array.from({ length: 1500 }, (_, i) => [i % 10, (i * 3) % 10, i === 700 ? "=GTMSCORES(A1:B9)" : ""]);
  const book = await openWithOurFunctions(rows);
  const cells = (await read()).sheets[0]?.cells;
  expect(cells?.values.slice(700, 709)).toEqual((await plainly("Sheet1", book)).values.slice(700, 709));
  expect(typeof cells?.values[708]?.[2]).toBe("number");
});

test("reading takes two requests where there is one sheet, three with many, one more for errors and for formulas on large sheets", async () => {
  const requests = async (): Promise<number> => {
    const before = workbook.traffic.requests;
    await read();
    return workbook.traffic.requests - before;
  };
  expect(await requests()).toBe(2);
  await change((sheet) => {
    for (let i = 0; i < 10; i++) sheet.context.workbook.worksheets.add(`S${i}`).getRange("A1:C9").values = 1 as never;
  });
  expect(await requests()).toBe(3);
  await change((sheet) => (sheet.getRange("B5").formulas = [["=B4*2"]]));
  expect(await requests()).toBe(3);
  await change((sheet) => (sheet.getRange("B6").formulas = [["=1/0"]]));
  expect(await requests()).toBe(4);
  await change((sheet) => {
    sheet.getRange("A5:D2000").values = 2.5 as never;
    sheet.getRange("D2001").formulas = [["=SUM(D5:D2000)"]];
  });
  expect(await requests()).toBe(4);
});

test("a reading leaves nothing behind that Excel would have to follow", async () => {
  const bridge = workbook.window["_richApiNativeBridge"] as { sendMessageToHost: (text: string) => void };
  const send = bridge.sendMessageToHost.bind(bridge);
  const sent: string[] = [];
  bridge.sendMessageToHost = (text) => {
    sent.push(text);
    send(text);
  };
  await read();
  expect(sent).toHaveLength(2);
  expect(sent.join("")).not.toMatch(/_KeepReference|_RemoveReference/);
});

test("what Excel finds too large for one answer is read in smaller pieces", async () => {
  await change((sheet) => {
    sheet.getRange("A5:D3000").values = "a text of middling length" as never;
  });
  workbook.faults.payloadLimit = 60_000;
  const found = await read();
  workbook.faults.payloadLimit = Infinity;
  expect(found.sheets[0]?.cells?.values).toEqual((await plainly("Data")).values);
});

test("a row that no answer can carry is refused", async () => {
  await change((sheet) => void (sheet.getRange("A5").values = [["x".repeat(30_000)]]));
  workbook.faults.payloadLimit = 20_000;
  await expect(read()).rejects.toMatchObject({ code: "tooLarge" });
});

test("a reading tells how far it is, and never goes back", async () => {
  const parts: number[] = [];
  await runExcel((context) => readSheets(context, {}, { onProgress: (part) => parts.push(part) }));
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect([parts.length > 2, parts.at(-1)]).toEqual([true, 1]);
});

test("with a chart selected the workbook is read all the same, without a selection", async () => {
  await read();
  // The selection is asked for last in the first request.
  const last = workbook.traffic.log.at(-2)?.actions ?? 0;
  workbook.faults.failAt(workbook.traffic.actions + last, "InvalidSelection");
  const { selection, sheets, names } = await read();
  expect(selection).toBeUndefined();
  expect(sheets[0]?.cells?.values[1]).toEqual(["Retail", 0.5]);
  expect(names).toEqual([]);
});
