import { undoLastRun, type ScoreRequest } from "#actions";
import type { OpenWorkbook } from "../../src/host";
import { describeBook, describeSheet } from "../support/describeBook";
import { calculated, edit, openData, score } from "../support/scoredBook";
import { smallModel, smallTable } from "../support/smallTable";

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = await openData(smallTable);
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
});
afterEach(() => workbook.close());

const live: ScoreRequest = { language: "en" };
const values: ScoreRequest = { language: "en", values: true };
const modes = [
  ["formulas", live],
  ["values", values],
] as const;

const change = (act: (sheet: Excel.Worksheet) => unknown, sheet = "Data"): Promise<void> =>
  edit(workbook, (found) => void act(found), sheet);

/** Contents of the data sheet, row by row. */
async function contents(): Promise<unknown[][]> {
  let range: Excel.Range | undefined;
  await change((sheet) => (range = sheet.getRange("A1:L14").load("formulas")));
  return range?.formulas ?? [];
}

const sheets = (): string[] => workbook.book.sheets.map(({ name }) => name);

const rules = () => {
  const [sheet] = workbook.book.sheets;
  return sheet === undefined ? [] : describeSheet(workbook.book, sheet).conditionalFormats;
};

/** The data sheet as a user sees it: contents, looks, widths, rules and choices. */
async function seen() {
  const range = await workbook.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Data").getRange("A1:M16").load("formulas,numberFormat");
    const font = { bold: true, italic: true, color: true, size: true, name: true };
    const line = { color: true, style: true, weight: true };
    const looks = cells.getCellProperties({
      format: { fill: { color: true }, font, borders: line, horizontalAlignment: true, wrapText: true },
    });
    const widths = cells.getColumnProperties({ format: { columnWidth: true } });
    await context.sync();
    return { formulas: cells.formulas, formats: cells.numberFormat, looks: looks.value, widths: widths.value };
  });
  const { names } = describeBook(workbook.book);
  const [sheet] = workbook.book.sheets;
  const { validations } = describeSheet(workbook.book, sheet as (typeof workbook.book.sheets)[0]);
  return { ...range, names, sheets: sheets(), rules: rules(), validations };
}

/** Looks of the blank cells beside the data, as somebody may have prepared them. */
function prepare(sheet: Excel.Worksheet, rules: string): void {
  const beside = sheet.getRange("G3:L14");
  beside.format.fill.color = "#DDEBF7";
  beside.format.font.italic = true;
  sheet.getRange("G4:J12").numberFormat = [["0.0%"]];
  sheet.getRange("G4:J12").format.horizontalAlignment = "Right";
  const header = sheet.getRange("G3:J3");
  header.format.font.color = "#C00000";
  header.format.wrapText = true;
  header.format.borders.getItem("EdgeBottom").style = "Double";
  sheet.getRange("G:G").format.columnWidth = 200;
  sheet.getRange("G3:L14").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
  const rule = sheet.getRange(rules).conditionalFormats.add("Custom");
  rule.custom.rule.formula = "=$B4>5";
  rule.custom.format.fill.color = "#FFFF00";
}

test.each(modes)("an undo leaves no trace of a run that wrote %s, on a plain sheet", async (_mode, request) => {
  const before = await seen();
  await score(workbook, request);
  await undoLastRun();
  expect(await seen()).toEqual(before);
});

test.each([
  ["of formulas", live, "A4:L14"],
  ["of values", values, "A4:L14"],
  ["under rules for every header", live, "A3:L14"],
  ["beside rules for the user's headers", live, "A3:F14"],
] as const)("blank cells beside the data look after an undo %s as before", async (_mode, request, area) => {
  await change((sheet) => prepare(sheet, area));
  const before = await seen();
  await score(workbook, request);
  expect(await seen()).not.toEqual(before);
  await undoLastRun();
  expect(await seen()).toEqual(before);
});

test.each(modes)("what was typed into our columns since stays when %s are undone", async (_mode, request) => {
  const before = await contents();
  await score(workbook, request);
  await change((sheet) => {
    sheet.getRange("G5").values = [[7.5]];
    sheet.getRange("J6").values = [["ask Ann"]];
  });
  expect(await undoLastRun()).toEqual({
    done: true,
    kept: expect.arrayContaining(["'Data'!G5", "'Data'!J6"]) as string[],
  });
  const kept = before.map((row) => [...row]);
  kept[4]?.splice(6, 1, 7.5);
  kept[5]?.splice(9, 1, "ask Ann");
  expect(await contents()).toEqual(kept);
  expect(sheets()).toEqual(["Data"]);
});

test("sheets of ours stay when somebody wrote on one, with what the next run needs of them", async () => {
  await score(workbook, { ...live, model: smallModel });
  await change((sheet) => (sheet.getRange("A40").values = [["our own note"]]), "GTM Model");
  expect(await undoLastRun()).toEqual({ done: true, kept: ["'GTM Model'!A40"] });
  expect(sheets()).toEqual(["Data", "GTM Model", "GTM Scores", "GTM Budget"]);
  expect((await contents())[2]?.slice(6)).toEqual(["", "", "", "", "", ""]);
  expect(await score(workbook, live)).toMatchObject({ modelSource: "sheet" });
  expect(sheets()).toEqual(["Data", "GTM Model", "GTM Scores", "GTM Budget"]);
});

test.each([
  ["a comment", (sheet: Excel.Worksheet) => sheet.comments.add("'GTM Scores'!B6", "why so low?")],
  ["a chart", (sheet: Excel.Worksheet) => sheet.charts.add("Pie", sheet.getRange("A20:B24"))],
])("sheets of ours stay when somebody put %s on one", async (_what, put) => {
  await score(workbook, live);
  await change(put, "GTM Scores");
  expect(await undoLastRun()).toEqual({ done: true, kept: ["'GTM Scores'"] });
  expect(sheets()).toEqual(["Data", "GTM Model", "GTM Scores", "GTM Budget"]);
});

test("a comment on a sheet of ours outlives its next layout, and the undo of that", async () => {
  await score(workbook, live);
  await change((sheet) => sheet.comments.add("'GTM Scores'!B6", "why so low?"), "GTM Scores");
  await change((sheet) => (sheet.getRange("A13:F13").values = [["Farming", 9e11, 0.1, 2, 70, ""]]));
  const comments = () => workbook.book.sheets.flatMap((sheet) => sheet.comments.map(({ content }) => content));
  await score(workbook, { ...live, range: "Data!A3:F13", force: true });
  expect(comments()).toEqual(["why so low?"]);
  expect(await undoLastRun()).toEqual({ done: true, kept: [] });
  expect(comments()).toEqual(["why so low?"]);
});

test("choosing an industry to explain is no reason to keep a sheet", async () => {
  await score(workbook, live);
  const chosen = workbook.book.names.find(({ name }) => name === "GTM_Chosen")?.formula ?? "";
  await change((sheet) => (sheet.getRange(chosen.replace(/.*!/, "")).values = [["Energy"]]), "GTM Scores");
  expect(await undoLastRun()).toEqual({ done: true, kept: [] });
  expect(sheets()).toEqual(["Data"]);
});

test("results of before do not come back beside other industries when the rows were sorted since", async () => {
  await score(workbook, { ...values, model: smallModel });
  const reweighted = { ...smallModel, groups: { now: 20, future: 60, effort: 20 } };
  await score(workbook, { ...values, model: reweighted, force: true });
  await change((sheet) => sheet.getRange("A4:J11").sort.apply([{ key: 7, ascending: true }]));
  const sorted = await contents();
  await expect(undoLastRun()).rejects.toMatchObject({ code: "moved", state: "untouched" });
  expect(await contents()).toEqual(sorted);
});

test("a first run is undone after its rows were sorted by rank", async () => {
  await score(workbook, values);
  await change((sheet) => sheet.getRange("A4:J11").sort.apply([{ key: 7, ascending: true }]));
  expect(await undoLastRun()).toEqual({ done: true, kept: [] });
  expect((await contents()).flatMap((row) => row.slice(6)).every((content) => content === "")).toBe(true);
});

test("a change on a sheet that gets another layout back is not lost: the undo says where it is", async () => {
  await score(workbook, live);
  await change((sheet) => (sheet.getRange("A13:F13").values = [["Farming", 9e11, 0.1, 2, 70, ""]]));
  await score(workbook, { ...live, range: "Data!A3:F13", force: true });
  await change((sheet) => (sheet.getRange("C6").values = [[33]]), "GTM Scores");
  await calculated(workbook);
  const kept = describeBook(workbook.book);
  await expect(undoLastRun()).rejects.toMatchObject({ code: "edited", where: "'GTM Scores'!C6", state: "untouched" });
  expect(describeBook(workbook.book)).toEqual(kept);
});

test("a user's own rule for a text stays on the tier column", async () => {
  await score(workbook, live);
  await change((sheet) => {
    const rule = sheet.getRange("F4:I11").conditionalFormats.add("CellValue").cellValue;
    rule.format.font.color = "#0070C0";
    rule.rule = { formula1: '="A Focus"', operator: "EqualTo" };
  });
  const own = () => rules().filter((rule) => JSON.stringify(rule).includes("0070C0"));
  expect(own()).toHaveLength(1);
  const before = own();
  await score(workbook, { language: "zh", force: true });
  expect(own()).toEqual(before);
  await undoLastRun();
  expect(own()).toEqual(before);
});
