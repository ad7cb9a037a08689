import { addSheet } from "../../../src/host/engine/state/sheets";
import { styleWith } from "../../../src/host/engine/state/styles";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { everythingBook } from "../../support/everythingBook";
import { changedParts, put, sheetOf } from "../../support/xlsxEdits";
import { partText, sheetData, smallBook, unzipParts } from "../../support/xlsxParts";

describe("what is not touched", () => {
  test("a book that nobody edited is the same bytes", async () => {
    const bytes = everythingBook();
    expect((await saveXlsx(await openXlsx(bytes))) === bytes).toBe(true);
  });

  test("one number changes one part, and in it one cell", async () => {
    const bytes = everythingBook();
    const book = await openXlsx(bytes);
    put(book, sheetOf(book, "Data"), "B3", 9.25);
    const saved = await saveXlsx(book);
    expect(changedParts(bytes, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
    const [before, after] = [partText(bytes, "xl/worksheets/sheet1.xml"), partText(saved, "xl/worksheets/sheet1.xml")];
    expect(after).toBe(before.replace('<c r="B3" s="2"><v>2.5</v></c>', '<c r="B3" s="2"><v>9.25</v></c>'));
  });

  test("a calculated value changes alone; its formula and everything round it stay", async () => {
    const bytes = everythingBook();
    const book = await openXlsx(bytes);
    const cell = sheetOf(book, "Data").cells[2]?.[2];
    if (cell) cell.value = "now text <";
    const after = partText(await saveXlsx(book), "xl/worksheets/sheet1.xml");
    expect(after).toBe(
      partText(bytes, "xl/worksheets/sheet1.xml").replace(
        '<c r="C3"><f t="shared" si="0"/><v>26.5</v></c>',
        '<c r="C3" t="str"><f t="shared" si="0"/><v>now text &lt;</v></c>',
      ),
    );
  });

  test("setting what already stands there changes nothing", async () => {
    const bytes = everythingBook();
    const book = await openXlsx(bytes);
    const data = sheetOf(book, "Data");
    put(book, data, "A2", "Retail & trade");
    data.changes.columns = data.changes.view = data.changes.merges = true;
    expect((await saveXlsx(book)) === bytes).toBe(true);
  });

  test.each<[string, Parameters<typeof smallBook>[0]]>([
    ["a filter without its hidden name", { sheets: { A: `${sheetData("")}<autoFilter ref="A1:B2"/>` } }],
    [
      "an active tab that does not exist",
      { sheets: { A: "<sheetData />" }, before: '<bookViews><workbookView activeTab="7"/></bookViews>' },
    ],
    [
      "line ends of Windows and a wrong dimension",
      {
        sheets: {
          A: '<dimension ref="A1"/>\r\n<sheetData>\r\n<row r="3">\r\n<c r="C3"><f>1</f><v>1</v></c></row></sheetData>',
        },
      },
    ],
    [
      "formulas without values, stored plainly over ranges",
      { sheets: { A: sheetData('<row r="1"><c r="A1"><f>LEN(B1:B9)</f></c></row>') } },
    ],
  ])("so is one with %s", async (_what, parts) => {
    const bytes = smallBook(parts);
    expect((await saveXlsx(await openXlsx(bytes))) === bytes).toBe(true);
  });

  test("parts keep their order and those untouched their packing, so that saving twice gives the same bytes", async () => {
    const bytes = everythingBook();
    const book = await openXlsx(bytes);
    put(book, sheetOf(book, "Data"), "A9", "new text");
    const saved = await saveXlsx(book);
    expect(Buffer.compare(await saveXlsx(book), saved)).toBe(0);
    expect(Object.keys(unzipParts(saved))).toEqual(Object.keys(unzipParts(bytes)));
  });

  test("charts, pivots, comments, custom XML and unknown parts survive large edits byte for byte", async () => {
    const bytes = everythingBook();
    const book = await openXlsx(bytes);
    const data = sheetOf(book, "Data");
    put(book, data, "J20", 1, "=SUM(B2:B4)", styleWith(book, 0, { fill: "#00FF00" }));
    data.changes.structure = true;
    put(book, addSheet(book, "New"), "A1", "hello");
    const kept = changedParts(bytes, await saveXlsx(book));
    expect(kept.sort()).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/calcChain.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet6.xml",
      ].sort(),
    );
  });
});
