import { openSheet } from "../support/openBookSheet";

type OnSheet = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** Rules after copying, each with its cells and formula, and the cells with a choice. */
async function rulesAfter(copy: OnSheet, sheetName = "Sheet1"): Promise<readonly string[]> {
  const { run, book } = await openSheet();
  await run(async (sheet, context) => {
    context.workbook.worksheets.add("Other").getRange("A1:D9").dataValidation.rule = {
      list: { inCellDropDown: true, source: "old" },
    };
    const rule = sheet.getRange("A1:B4").conditionalFormats.add("Custom").custom;
    rule.rule.formula = "=$A1>B$1";
    rule.format.fill.color = "#FFFF00";
    sheet.getRange("B1:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
    copy(sheet, context);
    await context.sync();
  });
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  const where = ({ areas }: { areas: readonly { top: number; left: number; bottom: number; right: number }[] }) =>
    areas.map(({ top, left, bottom, right }) => `R${top + 1}C${left + 1}:R${bottom + 1}C${right + 1}`).join(" ");
  return [
    ...(sheet?.conditionalFormats ?? []).map((rule) => `${where(rule)} ${String(rule.rule["formula"])}`),
    ...(sheet?.validations ?? []).map((rule) => `${where(rule)} ${JSON.stringify(rule.rule)}`),
  ];
}

const choice = '{"list":{"inCellDropDown":true,"source":"yes,no"}}';
const old = '{"list":{"inCellDropDown":true,"source":"old"}}';

// https://support.microsoft.com/office/copy-and-paste-conditional-formatting-89e6bb31-0ec4-4c0f-ae6f-0ce4d5c6e2b6
// https://learn.microsoft.com/javascript/api/excel/excel.rangecopytype
describe("rules of copied cells", () => {
  test.each<[string, OnSheet, readonly string[]]>([
    [
      "formats bring the conditional ones along, as one rule beside each other",
      (sheet) => sheet.getRange("C1:D4").copyFrom("A1:B4", "Formats"),
      ["R1C1:R4C4 =$A1>B$1", `R1C2:R4C2 ${choice}`],
    ],
    [
      "all of it brings the choices too",
      (sheet) => sheet.getRange("F3:G4").copyFrom("A1:B2"),
      ["R1C1:R4C2 R3C6:R4C7 =$A1>B$1", `R1C2:R4C2 R3C7:R4C7 ${choice}`],
    ],
    [
      "values bring none",
      (sheet) => sheet.getRange("F3:G4").copyFrom("A1:B2", "Values"),
      ["R1C1:R4C2 =$A1>B$1", `R1C2:R4C2 ${choice}`],
    ],
    [
      "plain cells take the rules of those they are copied over",
      (sheet) => sheet.getRange("A3:B4").copyFrom("F3:G4"),
      ["R1C1:R2C2 =$A1>B$1", `R1C2:R2C2 ${choice}`],
    ],
  ])("%s", async (_what, copy, expected) => expect(await rulesAfter(copy)).toEqual(expected));

  test("another sheet gets rules of its own, whose formulas follow", async () => {
    const copy: OnSheet = (_sheet, { workbook }) =>
      workbook.worksheets.getItem("Other").getRange("B3:C4").copyFrom("Sheet1!A2:B3");
    expect(await rulesAfter(copy, "Other")).toEqual([
      "R3C2:R4C3 =$A3>C$1",
      `R1C1:R2C4 R3C1:R4C1 R3C4:R4C4 R5C1:R9C4 ${old}`,
      `R3C3:R4C3 ${choice}`,
    ]);
  });
});
