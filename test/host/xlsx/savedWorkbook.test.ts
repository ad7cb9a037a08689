import type { Book, Sheet } from "../../../src/host/engine/book";
import { addSheet, deleteSheet, moveSheet, renameSheet } from "../../../src/host/engine/state/sheets";
import { deleteRows, insertColumns, insertRows } from "../../../src/host/engine/edits/insertDelete";
import { newBook } from "../../../src/host/engine/state/newBook";
import { styleWith } from "../../../src/host/engine/state/styles";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { describeBook } from "../../support/describeBook";
import { expectSame, put, roundTrip, sheetOf } from "../../support/xlsxEdits";
import { partText, sheetData, smallBook, unzipParts } from "../../support/xlsxParts";

describe("the workbook", () => {
  test("sheets are added, moved, hidden and renamed; names, charts, pivots and links follow", async () => {
    const { xml, again } = await expectSame((book) => {
      renameSheet(book, sheetOf(book, "Data"), "It's <Data> & 数据");
      renameSheet(book, sheetOf(book, "Hidden"), "Shown");
      sheetOf(book, "Shown").visibility = "Visible";
      const added = addSheet(book, "GTM Model", 1);
      put(book, added, "A1", "Weights");
      moveSheet(book, sheetOf(book, "Dates"), 0);
      book.activeSheet = added.id;
      book.names.push({
        name: "GTM.Score",
        formula: "='GTM Model'!$A$1:$A$9",
        visible: true,
        comment: "a <b>",
        scope: null,
      });
      book.names.push({ name: "Mine", formula: "='GTM Model'!$B$1", visible: false, comment: "", scope: added.id });
    });
    expect(again.sheets.map(({ name }) => name)).toEqual([
      "Dates",
      "It's <Data> & 数据",
      "GTM Model",
      "Shown",
      "Secret",
      "Picture",
      "Pivot",
    ]);
    expect(xml("xl/charts/chart1.xml")).toContain("<c:f>'It''s &lt;Data&gt; &amp; 数据'!$B$2:$B$4</c:f>");
    expect(xml("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="It\'s &lt;Data&gt; &amp; 数据"');
    expect(xml("xl/worksheets/sheet1.xml")).toContain('location="Shown!A1"');
    expect(xml("xl/worksheets/sheet1.xml")).toContain("<xm:f>Shown!$A$1&gt;0</xm:f>");
    expect(xml("xl/workbook.xml")).toContain('sheetId="12"');
    expect(xml("xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
    expect(xml("xl/worksheets/sheet6.xml")).toContain('tabSelected="1"');
    expect(xml("xl/workbook.xml")).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Dates!$A$1:$A$4</definedName>',
    );
  });

  test("a deleted sheet takes its charts, comments, tables and names along, and nothing else", async () => {
    const { saved, again } = await roundTrip((book) => deleteSheet(book, sheetOf(book, "Data")));
    const names = Object.keys(unzipParts(saved));
    for (const gone of [
      "xl/worksheets/sheet1.xml",
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/tables/table1.xml",
      "xl/calcChain.xml",
    ])
      expect(names).not.toContain(gone);
    for (const kept of [
      "xl/charts/chart2.xml",
      "xl/pivotTables/pivotTable1.xml",
      "unknown/part.dat",
      "customXml/item1.xml",
    ])
      expect(names).toContain(kept);
    expect(partText(saved, "[Content_Types].xml")).not.toMatch(
      /comments1|chart1|sheets\/sheet1\.xml"(?=.*worksheet\+)/,
    );
    expect(again.names.map(({ name }) => name)).not.toContain("Print_Area");
    expect(again.sheets).toHaveLength(5);
  });

  test("the order of calculation goes only when formulas come, go or move", async () => {
    const has = async (edit: (book: Book) => void) =>
      Object.keys(unzipParts((await roundTrip(edit)).saved)).includes("xl/calcChain.xml");
    expect(await has((book) => put(book, sheetOf(book, "Data"), "B2", 3))).toBe(true);
    expect(await has((book) => put(book, sheetOf(book, "Data"), "C2", 3))).toBe(false);
    expect(await has((book) => put(book, sheetOf(book, "Data"), "J2", 3, "=1+2"))).toBe(false);
  });

  test("settings and properties travel with the file", async () => {
    const { saved, xml } = await expectSame((book) => {
      book.settings.set("GTM <model>", { a: [1, "二", null], b: true });
      Object.assign(book.properties, { title: "A & B", keywords: "x", calculationMode: "Manual" });
    });
    expect(xml("customXml/item2.xml")).toContain("urn:office-js-host:settings");
    expect(xml("customXml/item1.xml")).toContain("kept");
    await expectSame((book) => book.settings.delete("GTM <model>"), saved);
  });

  test("a workbook without styles or shared texts gets them when it needs them", async () => {
    const bare = smallBook({ sheets: { A: sheetData("") } });
    await expectSame(
      (book) => put(book, sheetOf(book, "A"), "A1", "x", undefined, styleWith(book, 0, { fill: "#FF0000" })),
      bare,
    );
  });

  test("a new book is written from nothing", async () => {
    const book = newBook(["First", "二"]);
    const [first, second] = book.sheets as [Sheet, Sheet];
    put(book, first, "A1", "Industry", undefined, styleWith(book, 0, { font: { bold: true }, fill: "#FFCC00" }));
    put(book, second, "B2", 3, "=First!A1");
    first.columns.set(0, { width: 22 });
    book.activeSheet = second.id;
    const saved = await saveXlsx(book);
    expect(Buffer.compare(await saveXlsx(book), saved)).toBe(0);
    const again = await openXlsx(saved);
    const described = describeBook(book);
    described.sheets.forEach((sheet) => (sheet.defaultColumnWidth = 9.140625));
    expect(describeBook(again)).toEqual({ ...described, properties: again.properties });
  });
});

describe("rows and columns put in and taken out", () => {
  test("comments, links, drawings, charts and pivots go along with their cells", async () => {
    const { xml, again } = await expectSame((book) => {
      const data = sheetOf(book, "Data");
      insertRows(book, data, 1, 2);
      insertColumns(book, data, 0, 1);
      renameSheet(book, data, "Facts");
    });
    expect(xml("xl/comments1.xml")).toContain('<comment ref="B4" authorId="0">');
    expect(xml("xl/drawings/vmlDrawing1.vml")).toContain(
      "<x:Anchor>2, 15, 2, 2, 4, 15, 5, 16</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column>",
    );
    expect(xml("xl/drawings/drawing1.xml")).toContain(
      "<xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>11</xdr:row>",
    );
    expect(xml("xl/charts/chart1.xml")).toContain("<c:f>Facts!$C$4:$C$6</c:f>");
    expect(xml("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('ref="B1:C6" sheet="Facts"');
    expect(xml("xl/worksheets/sheet1.xml")).toContain('<hyperlink ref="F8"');
    expect(xml("xl/worksheets/sheet1.xml")).toContain("<xm:sqref>D4:D6</xm:sqref>");
    expect(sheetOf(again, "Facts").cells[3]?.[3]?.formula).toBe("=$C4*10+C$4");
  });

  test("what stood on rows that are taken out goes with them", async () => {
    const { xml } = await expectSame((book) => {
      const data = sheetOf(book, "Data");
      data.tables = [];
      for (const row of [1, 2, 3]) data.cells[row]?.splice(4, 2);
      deleteRows(book, data, 1, 1);
      deleteRows(book, data, 4, 1);
    });
    expect(xml("xl/comments1.xml")).not.toContain("<comment ");
    expect(xml("xl/drawings/vmlDrawing1.vml")).not.toContain("<v:shape ");
    expect(xml("xl/worksheets/sheet1.xml")).not.toContain("hyperlink");
    expect(xml("xl/charts/chart1.xml")).toContain("<c:f>Data!$B$2:$B$3</c:f>");
  });

  test("rows put in on one sheet move references from another sheet's extensions", async () => {
    const { xml } = await expectSame((book) => insertRows(book, sheetOf(book, "Hidden"), 0, 3));
    expect(xml("xl/worksheets/sheet1.xml")).toContain("<xm:f>Hidden!$A$4&gt;0</xm:f>");
    expect(xml("xl/worksheets/sheet1.xml")).toContain("<xm:f>Hidden!$A$4:$A$5</xm:f>");
  });
});
