import { sheetWords } from "#text";
import type { ScoreDone } from "#actions";
import { openXlsx } from "../../src/host/xlsx";
import { compare, freshResults } from "../support/freshRun";
import { testWithLibreOffice } from "../support/libreOffice";
import { editInLibreOffice } from "../support/libreOfficeEdits";
import { openData, score } from "../support/scoredBook";
import { besideResults, bookResults } from "../support/scoringResults";
import { smallModel, smallTable } from "../support/smallTable";

/** Data in A4:F11, results in G:J; Basic counts rows and columns from 0. */
const edits: Record<string, string> = {
  nothing: "",
  "sorting all columns, ours too": 'Sort(sheet.getCellRangeByName("A4:J11"), 4, True)',
  "sorting all columns by our score": 'Sort(sheet.getCellRangeByName("A4:J11"), 6, False)',
  "sorting the user's columns only": 'Sort(sheet.getCellRangeByName("A4:F11"), 0, False)',
  "inserting a row in the middle": "sheet.Rows.insertByIndex(6, 1)",
  "deleting a row": "sheet.Rows.removeByIndex(5, 1)",
  "inserting a column left of the data": "sheet.Columns.insertByIndex(0, 1)",
  "renaming the user's sheet": 'sheet.Name = "My data"',
  "changing a rating": 'sheet.getCellRangeByName("C4").Value = 0.01',
};
const names = Object.keys(edits);

let done: ScoreDone;
let stored: Uint8Array[] = [];

testWithLibreOffice("LibreOffice edits the scored workbook", async () => {
  const workbook = await openData(smallTable);
  done = await score(workbook, { language: "en", model: smallModel });
  const bytes = await workbook.save();
  workbook.close();
  stored = await editInLibreOffice(bytes, Object.values(edits));
  expect(stored).toHaveLength(names.length);
});

testWithLibreOffice.each(names.map((name, i) => [name, i] as const))("%s there shows no wrong number", async (_, i) => {
  const bytes = stored[i];
  if (bytes === undefined) throw new Error("LibreOffice stored nothing");
  const book = await openXlsx(bytes);
  const compared = compare(bookResults(book, done), await freshResults(book, done), "en");
  expect(compared.wrong).toEqual([]);
  const { rerun } = sheetWords.en;
  const rows = Object.values(besideResults(book));
  expect(rows.length).toBeGreaterThanOrEqual(7);
  expect(rows.filter((row) => row.score === rerun || row.score === "")).toEqual([]);
});

testWithLibreOffice("a weight changed there changes tiers there", async () => {
  const workbook = await openData(smallTable);
  await score(workbook, { language: "en", model: smallModel });
  const bytes = await workbook.save();
  workbook.close();
  const change = 'doc.Sheets.getByName("GTM Model").getCellRangeByName("E6").Value = 900';
  const [plain, changed] = await editInLibreOffice(bytes, ["", change]);
  if (plain === undefined || changed === undefined) throw new Error("LibreOffice stored nothing");
  const tiers = async (file: Uint8Array): Promise<unknown[]> =>
    Object.values(besideResults(await openXlsx(file))).map((row) => row.tier);
  expect(await tiers(changed)).not.toEqual(await tiers(plain));
});
