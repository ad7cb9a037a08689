import type { ScoreDone, ScoreRequest } from "#actions";
import { markers } from "#workbook";
import type { OpenWorkbook } from "../../src/host";
import { openXlsx } from "../../src/host/xlsx";
import { describeBook } from "../support/describeBook";
import { calculated, edit, openData, score } from "../support/scoredBook";
import { bookResults, coreResults, differences, placeOf, sheetCells } from "../support/scoringResults";
import { smallModel, smallTable } from "../support/smallTable";

const request: ScoreRequest = { language: "en" };
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openData(smallTable);
  await score(workbook, { ...request, model: smallModel });
});
afterEach(() => workbook.close());

/** Everything in the workbook, as a file that is opened again shows it. */
const asSaved = async () => describeBook(await openXlsx(await workbook.save()));

async function expectHealed(): Promise<ScoreDone> {
  const again = await score(workbook, request);
  await calculated(workbook);
  expect(differences(bookResults(workbook.book, again), coreResults(again))).toEqual([]);
  expect((await score(workbook, request)).changes).toBe(0);
  return again;
}

test("a second run leaves every byte of the saved file as it was", async () => {
  const first = await workbook.save();
  await score(workbook, request);
  expect(Buffer.from(await workbook.save()).equals(Buffer.from(first))).toBe(true);
});

test("a forced second run with the model file repeats no rule, no name and no cell", async () => {
  const first = await asSaved();
  await score(workbook, { ...request, model: smallModel, force: true });
  expect(await asSaved()).toEqual(first);
});

type Act = (sheet: Excel.Worksheet) => void;

test.each<[string, string, Act, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  [
    "a width of our column",
    "Data",
    (s) => void (s.getRange("J:J").format.columnWidth = 99),
    (s) => s.getRange("J1"),
    "format/columnWidth",
  ],
  [
    "a renamed header of ours",
    "Data",
    (s) => void (s.getRange("G3").values = [["My score"]]),
    (s) => s.getRange("G3"),
    "values",
  ],
  ["a note beside", "Data", (s) => void (s.getRange("L5").values = [["ask Li"]]), (s) => s.getRange("L5"), "values"],
  [
    "a fill of our cells",
    "Data",
    (s) => void (s.getRange("G5").format.fill.color = "#123456"),
    (s) => s.getRange("G5"),
    "format/fill/color",
  ],
  [
    "a width on GTM Model",
    "GTM Model",
    (s) => void (s.getRange("A:A").format.columnWidth = 77),
    (s) => s.getRange("A1"),
    "format/columnWidth",
  ],
  [
    "a width on GTM Scores",
    "GTM Scores",
    (s) => void (s.getRange("A:A").format.columnWidth = 77),
    (s) => s.getRange("A1"),
    "format/columnWidth",
  ],
  [
    "a note right of GTM Model",
    "GTM Model",
    (s) => void (s.getRange("AZ2").values = [["agreed"]]),
    (s) => s.getRange("AZ2"),
    "values",
  ],
  [
    "a note below GTM Budget",
    "GTM Budget",
    (s) => void (s.getRange("B60").values = [["see mail"]]),
    (s) => s.getRange("B60"),
    "values",
  ],
  [
    "the chosen industry",
    "GTM Scores",
    (s) => void (s.getRange("B3").values = [["Banking"]]),
    (s) => s.getRange("B3"),
    "values",
  ],
])("%s stays through a run", async (_name, sheet, act, read, property) => {
  const look = (): Promise<unknown> =>
    workbook.Excel.run(async (context) => {
      const range = read(context.workbook.worksheets.getItem(sheet));
      range.load(property);
      await context.sync();
      return property.split("/").reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], range);
    });
  await edit(workbook, act, sheet);
  const before = await look();
  // A new row makes the run write on every sheet, a changed weight on the model's too.
  await edit(workbook, (s) => void (s.getRange("A13:E13").values = [["Mining", 2e12, 0.3, 1, 500]]));
  await edit(workbook, (s) => void (s.getRange("E6").values = [[50]]), "GTM Model");
  await expectHealed();
  expect(await look()).toEqual(before);
});

test("the chosen industry's score is laid open, also after its row has moved", async () => {
  await edit(workbook, (s) => void (s.getRange("B3").values = [["Banking"]]), "GTM Scores");
  await edit(workbook, (s) => void s.getRange("4:4").insert("Down" as Excel.InsertShiftDirection.down));
  const again = await expectHealed();
  expect(sheetCells(workbook.book, markers.scores)[2]?.[1]).toBe("Banking");
  const total = sheetCells(workbook.book, markers.scores)[3 + again.model.criteria.length + 1]?.[7];
  expect(differences(total, again.result.score[again.grid.names.indexOf("Banking")])).toEqual([]);
});

test("the language of the sheets stays when a colleague's Excel speaks another", async () => {
  const again = await score(workbook, { language: "zh" });
  expect({ language: again.language, changes: again.changes }).toEqual({ language: "en", changes: 0 });
});

test.each([
  [
    "above the totals row",
    (s: Excel.Worksheet) => void s.getRange("12:12").insert("Down" as Excel.InsertShiftDirection.down),
    "A12:E12",
    9,
  ],
  ["below the totals row", () => undefined, "A13:E13", 9],
])("a row added %s is scored by the next run", async (_name, before, range, count) => {
  await edit(workbook, before);
  await edit(workbook, (s) => void (s.getRange(range).values = [["Mining", 2e12, 0.3, 1, 500]]));
  const again = await expectHealed();
  expect(again.grid.names).toHaveLength(count);
  expect(again.grid.names).not.toContain("Total");
});

test("a totals row gets no result", async () => {
  const { sheet, area } = placeOf(workbook.book, markers.score);
  await calculated(workbook);
  expect(area.bottom).toBe(11);
  expect(sheet.cells[11]?.slice(6, 10).map((cell) => cell?.value)).toEqual(["", "", "", ""]);
});

test.each(["G:G", "H:H", "I:I", "J:J"])("a deleted result column %s is restored by the next run", async (columns) => {
  await edit(workbook, (s) => s.getRange(columns).delete("Left" as Excel.DeleteShiftDirection.left));
  await expectHealed();
  for (const marker of [markers.score, markers.rank, markers.tier, markers.why]) {
    expect(placeOf(workbook.book, marker).sheet.name).toBe("Data");
  }
});

test("a conditional format of the user's own stays, ours stand once", async () => {
  const rules = () => workbook.book.sheets.find((sheet) => sheet.name === "Data")?.conditionalFormats ?? [];
  await edit(workbook, (s) => {
    const rule = s.getRange("I4:I11").conditionalFormats.add("Custom" as Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = '=$A4="Retail"';
    rule.custom.format.font.color = "#0000FF";
  });
  const count = rules().length;
  await edit(workbook, (s) => void (s.getRange("A13:E13").values = [["Mining", 2e12, 0.3, 1, 500]]));
  await expectHealed();
  expect(rules().filter((rule) => rule.type === "Custom")).toHaveLength(1);
  expect(rules()).toHaveLength(count);
});
