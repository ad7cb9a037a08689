import type { OpenWorkbook } from "../../src/host";
import { describeBook } from "../support/describeBook";
import { openBook } from "../support/openBook";
import { refusal } from "../support/openBookSheet";

const asBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const namesOf = ({ book }: OpenWorkbook) => book.sheets.map(({ name }) => name);

/** A file that another workbook was saved as. */
async function fileOf(fill: (workbook: Excel.Workbook) => unknown): Promise<string> {
  const { Excel, save } = await openBook();
  await Excel.run(async ({ workbook }) => void (await fill(workbook)));
  return asBase64(await save());
}

const insert = ({ Excel }: OpenWorkbook, file: string, options?: Excel.InsertWorksheetOptions): Promise<string[]> =>
  Excel.run(async ({ workbook, sync }) => {
    const ids = workbook.insertWorksheetsFromBase64(file, options);
    await sync.call(workbook.context);
    return ids.value;
  });

/** Sheet1, Plan and Notes. */
const threeSheets = () =>
  fileOf(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange("A1").values = [[20]];
    worksheets.add("Plan").getRange("A1:B1").formulas = [["=Sheet1!A1*2", "=SUM(Sheet1!A1,A1)"]];
    worksheets.add("Notes").getRange("A1").values = [["words"]];
  });

const workbookOf = async (...names: string[]): Promise<OpenWorkbook> => {
  const opened = await openBook();
  await opened.Excel.run(async ({ workbook: { worksheets } }) => names.forEach((name) => void worksheets.add(name)));
  return opened;
};

/** @source https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1) */
test("without options all sheets come to the end, and their ids are told in this order", async () => {
  const opened = await workbookOf("Last");
  const ids = await insert(opened, await threeSheets());
  expect(namesOf(opened)).toEqual(["Sheet1", "Last", "Sheet1 (2)", "Plan", "Notes"]);
  await opened.Excel.run(async ({ workbook, sync }) => {
    const sheets = ids.map((id) => workbook.worksheets.getItem(id).load("name, id"));
    const plan = workbook.worksheets.getItem("Plan").getRange("A1:B1").load("formulas, values");
    await sync.call(workbook.context);
    expect(sheets.map(({ name, id }) => [name, id])).toEqual(
      ["Sheet1 (2)", "Plan", "Notes"].map((n, i) => [n, ids[i]]),
    );
    // What was said of its own sheet is still said of it, under its new name.
    expect(plan.formulas).toEqual([["='Sheet1 (2)'!A1*2", "=SUM('Sheet1 (2)'!A1,A1)"]]);
    expect(plan.values).toEqual([[40, 60]]);
    workbook.worksheets.getItem("Sheet1 (2)").getRange("A1").values = [[1]];
    plan.load("values");
    await sync.call(workbook.context);
    expect(plan.values).toEqual([[2, 3]]);
  });
});

/** @source https://learn.microsoft.com/javascript/api/excel/excel.insertworksheetoptions */
test.each<[Excel.InsertWorksheetOptions, string]>([
  [{ positionType: "Before", relativeTo: "B" }, "Sheet1 Plan B"],
  [{ positionType: "After", relativeTo: "Sheet1" }, "Sheet1 Plan B"],
  [{ positionType: "After", relativeTo: "B" }, "Sheet1 B Plan"],
  [{ positionType: "Beginning" }, "Plan Sheet1 B"],
  [{ positionType: "End" }, "Sheet1 B Plan"],
  [{ positionType: "Before" }, "Plan Sheet1 B"],
  [{ positionType: "After" }, "Sheet1 B Plan"],
  [{}, "Sheet1 B Plan"],
])("%j puts the sheet there", async (options, order) => {
  const file = await fileOf(({ worksheets }) => void (worksheets.getItem("Sheet1").name = "Plan"));
  const opened = await workbookOf("B");
  await insert(opened, file, options);
  expect(namesOf(opened).join(" ")).toBe(order);
});

test("sheets are chosen by name, and may be put beside a sheet that is given as an object", async () => {
  const opened = await workbookOf("B");
  const file = await threeSheets();
  await opened.Excel.run(async ({ workbook }) => {
    const relativeTo = workbook.worksheets.getItem("B");
    const sheetNamesToInsert = ["Notes", "sheet1"];
    workbook.insertWorksheetsFromBase64(file, { sheetNamesToInsert, positionType: "Before", relativeTo });
  });
  expect(namesOf(opened)).toEqual(["Sheet1", "Sheet1 (2)", "Notes", "B"]);
  await insert(opened, file, { sheetNamesToInsert: ["Sheet1"] });
  expect(namesOf(opened)).toEqual(["Sheet1", "Sheet1 (2)", "Notes", "B", "Sheet1 (3)"]);
});

test("a sheet may get the name that another one of the file had", async () => {
  const file = await fileOf(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    worksheets.add("Sheet1 (2)").getRange("A1").values = [[2]];
    worksheets.add("Sum").getRange("A1:B1").formulas = [["=Sheet1!A1", "='Sheet1 (2)'!A1"]];
  });
  const opened = await openBook();
  await insert(opened, file);
  expect(namesOf(opened)).toEqual(["Sheet1", "Sheet1 (2)", "Sheet1 (3)", "Sum"]);
  const [, first, second, sum] = opened.book.sheets;
  expect([first, second].map((sheet) => sheet?.cells[0]?.[0]?.value)).toEqual([1, 2]);
  expect(sum?.cells[0]?.map((cell) => cell?.formula)).toEqual(["='Sheet1 (2)'!A1", "='Sheet1 (3)'!A1"]);
});

function everything(workbook: Excel.Workbook): void {
  const sheet = workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B3").values = [
    ["Area", "Firms"],
    ["North", 5],
    ["South", 7],
  ];
  const table = sheet.tables.add("A1:B3", true);
  table.name = "Areas";
  sheet.getRange("D1:D3").formulas = [["=SUM(Areas[Firms])"], ["=Rate*2"], ["=Local"]];
  workbook.names.add("Rate", "=0.25");
  workbook.names.add("Total", sheet.getRange("D1"));
  workbook.names.add("Unused", "=1");
  sheet.names.add("Local", sheet.getRange("B2"));
  const look = sheet.getRange("B2:B3");
  look.numberFormat = [["#,##0.0"]];
  look.format.fill.color = "#FFEE00";
  look.format.font.bold = true;
  look.format.columnWidth = 120;
  const custom = look.conditionalFormats.add("Custom").custom;
  custom.rule.formula = "=$B2>6";
  custom.format.font.color = "#FF0000";
  look.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
  look.dataValidation.prompt = { showPrompt: true, title: "Firms", message: "How many?" };
  sheet.getRange("F1:G1").merge();
  sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).name = "Firms";
}

test("what stands on a sheet comes along: cells, looks, tables, rules, names, charts", async () => {
  const file = await fileOf(everything);
  const source = describeBook((await openBook(Buffer.from(file, "base64"))).book).sheets[0];
  // A file with looks of its own, so that numbers of styles and formats differ.
  const own = await fileOf(({ worksheets }) => {
    const sheet = worksheets.getItem("Sheet1");
    sheet.name = "Here";
    sheet.getRange("A1").format.fill.color = "#0000FF";
    const rule = sheet.getRange("A1").conditionalFormats.add("Custom").custom;
    rule.rule.formula = "=TRUE";
    rule.format.fill.color = "#00FF00";
    rule.format.font.italic = true;
  });
  const opened = await openBook(Buffer.from(own, "base64"));
  await insert(opened, file);
  const { sheets, names } = describeBook(opened.book);
  // The number of a look in the file would be another look's here.
  expect(opened.book.sheets[1]?.conditionalFormats.map(({ xml }) => /dxfId/.test(xml ?? ""))).toEqual([false]);
  expect(sheets[1]).toEqual(source);
  expect(names.map(({ name, scope, formula }) => [name, scope, formula])).toEqual([
    ["Local", "Sheet1", "=Sheet1!$B$2"],
    ["Rate", null, "=0.25"],
    ["Total", null, "=Sheet1!$D$1"],
  ]);
  const reopened = describeBook((await openBook(await opened.save())).book);
  expect([reopened.sheets, reopened.names]).toEqual([sheets, names]);
});

test("tables whose names are taken get others, and so do the formulas that name them", async () => {
  const file = await fileOf(everything);
  const opened = await openBook();
  await opened.Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").tables.add("H1:H2", true).name = "areas";
    workbook.names.add("Rate", "=3");
  });
  await insert(opened, file);
  await opened.Excel.run(async ({ workbook, sync }) => {
    const results = workbook.worksheets.getItem("Sheet1 (2)").getRange("D1:D3").load("formulas, values");
    await sync.call(workbook.context);
    expect(results.formulas).toEqual([["=SUM(Areas2[Firms])"], ["=Rate*2"], ["=Local"]]);
    // The workbook's own name stays what it is.
    expect(results.values).toEqual([[12], [6], [5]]);
  });
});

test("what is no workbook, no sheet of it or no place is refused, as is a protected structure", async () => {
  const opened = await openBook();
  const file = await threeSheets();
  for (const wrong of ["", "no base64 at all!", asBase64(Buffer.from("no workbook"))])
    expect(await refusal(insert(opened, wrong))).toBe("InvalidArgument");
  expect(await refusal(insert(opened, file, { sheetNamesToInsert: ["Missing"] }))).toBe("ItemNotFound");
  expect(await refusal(insert(opened, file, { positionType: "After", relativeTo: "Missing" }))).toBe("ItemNotFound");
  expect(await refusal(insert(opened, file, { positionType: "Beside" as "After" }))).toBe("InvalidArgument");
  // Excel links such a sheet with the file that it came from, which the host does not play.
  expect(await refusal(insert(opened, file, { sheetNamesToInsert: ["Plan"] }))).toBe("NotEmulatedError");
  opened.faults.protectStructure();
  expect(await refusal(insert(opened, file))).toBe("AccessDenied");
  expect(namesOf(opened)).toEqual(["Sheet1"]);
});

/** @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#insert-a-copy-of-an-existing-workbook-into-the-current-one */
test("Excel on the web takes no sheets with charts", async () => {
  const opened = await openBook(undefined, { platform: "web" });
  expect(await refusal(insert(opened, await fileOf(everything)))).toBe("UnsupportedFeature");
  await insert(opened, await threeSheets());
  expect(namesOf(opened)).toEqual(["Sheet1", "Sheet1 (2)", "Plan", "Notes"]);
});
