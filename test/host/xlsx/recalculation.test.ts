import { setCell } from "../../../src/host/engine";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { partText, sheetData, smallBook } from "../../support/xlsxParts";

/** workbook.xml after a formula was written beside the cells of a small file. */
async function workbookAfter(formula: string): Promise<string> {
  const book = await openXlsx(smallBook({ sheets: { Data: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') } }));
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  setCell(book, sheet, 0, 1, { value: 2, formula, style: 0 });
  return partText(await saveXlsx(book, { customFunctions: ["GTMSCORE"] }), "xl/workbook.xml");
}

test("a file with new formulas is calculated anew when it is opened", async () => {
  expect(await workbookAfter("=A1+1")).toContain('fullCalcOnLoad="1"');
});

test("a file with an add-in's functions is not, for without the add-in their stored values would go", async () => {
  expect(await workbookAfter("=GTMSCORE(A1)+1")).not.toContain("fullCalcOnLoad");
});
