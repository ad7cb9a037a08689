import type { Book, Sheet } from "../../../src/host/engine/book";
import { newBook } from "../../../src/host/engine/state/newBook";
import { styleWith } from "../../../src/host/engine/state/styles";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { convertWithLibreOffice, testWithLibreOffice } from "../../support/libreOffice";
import { area, put, roundTrip, sheetOf } from "../../support/xlsxEdits";

describe("LibreOffice", () => {
  testWithLibreOffice("opens a saved workbook, and calculates the values that it holds", async () => {
    const { saved, book } = await roundTrip((opened) => {
      const data = sheetOf(opened, "Data");
      put(opened, data, "B3", 4);
      put(opened, data, "J1", 1.5, "=STDEV.S(B2:B3)*0+MEDIAN(B2,B2,B3)");
      put(opened, data, "J2", "Retail & trade,物流", '=TEXTJOIN(",",TRUE,A2,A4)');
      put(opened, data, "D3", 8, "=[@Growth]*2");
      for (const [row, value] of [
        [1, 16.5],
        [2, 41.5],
        [3, 36.5],
      ] as const) {
        const cell = data.cells[row]?.[2];
        if (cell) cell.value = value;
      }
      const total = data.cells[6]?.[0];
      if (total) total.value = 9;
    });
    const recalculated = await openXlsx(await convertWithLibreOffice(saved, "xlsx"));
    expect(recalculated.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
    const data = sheetOf(recalculated, "Data");
    const value = (address: string) => data.cells[area(address).top]?.[area(address).left]?.value;
    expect(["C2", "C3", "C4", "A7", "J2"].map(value)).toEqual([16.5, 41.5, 36.5, 9, "Retail & trade,物流"]);
    expect(data.tables[0]?.columns).toEqual(["Industry", "Growth", "Score"]);
    expect(data.conditionalFormats.length).toBeGreaterThanOrEqual(3);
  });

  testWithLibreOffice(
    "opens a workbook written from nothing, with formats, rules, a table and live formulas",
    async () => {
      const book = newBook(["模型", "Scores"]);
      const [model, scores] = book.sheets as [Sheet, Sheet];
      scoreboard(book, model, scores);
      const saved = await saveXlsx(book);
      const again = await openXlsx(await convertWithLibreOffice(saved, "xlsx"));
      const value = (sheet: string, row: number, column: number) => sheetOf(again, sheet).cells[row]?.[column]?.value;
      expect([1, 2, 3].map((row) => value("Scores", row, 2))).toEqual([9, 5, 2]);
      expect([1, 2, 3].map((row) => value("Scores", row, 3))).toEqual(["A 重点", "B 培育", "C 观察"]);
      expect(again.activeSheet).toBe(again.sheets[1]?.id);
      expect((await convertWithLibreOffice(saved, "pdf")).slice(0, 4)).toEqual(new TextEncoder().encode("%PDF"));
    },
  );
});

/** A small score sheet over a model sheet, as the add-in writes them. */
function scoreboard(book: Book, model: Sheet, scores: Sheet): void {
  const head = styleWith(book, 0, {
    font: { bold: true, color: "#FFFFFF" },
    fill: "#1F4E78",
    horizontal: "Center",
    borders: { EdgeBottom: { style: "Continuous", weight: "Medium", color: "#000000" } },
  });
  const number = styleWith(book, 0, { numberFormat: "0.00" });
  ["Criterion", "Weight"].forEach((text, column) => put(book, model, `${"AB"[column]}1`, text, undefined, head));
  ["Growth", "Risk"].forEach((text, row) => put(book, model, `A${row + 2}`, text));
  [0.75, 0.25].forEach((weight, row) =>
    put(book, model, `B${row + 2}`, weight, undefined, styleWith(book, 0, { numberFormat: "0%" })),
  );
  model.tables = [
    {
      id: 1,
      name: "Weights",
      area: area("A1:B3"),
      columns: ["Criterion", "Weight"],
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
      filtered: false,
      changed: true,
    },
  ];
  ["行业", "Value", "Score", "Tier"].forEach((text, column) =>
    put(book, scores, `${"ABCD"[column]}1`, text, undefined, head),
  );
  (
    [
      ["零售 Retail", 9, "A 重点"],
      ["医疗 Health", 5, "B 培育"],
      ["物流 Logistics", 2, "C 观察"],
    ] as const
  ).forEach(([name, score, tier], index) => {
    const row = index + 2;
    put(book, scores, `A${row}`, name);
    put(book, scores, `B${row}`, score, undefined, number);
    put(book, scores, `C${row}`, 0, `=B${row}*SUM(Weights[Weight])`, number);
    put(book, scores, `D${row}`, tier, `=IFS(C${row}>=7,"A 重点",C${row}>=4,"B 培育",TRUE,"C 观察")`);
  });
  const rule = (letter: string, fill: string, priority: number) => ({
    id: letter,
    areas: [area("D2:D4")],
    priority,
    stopIfTrue: false,
    type: "ContainsText",
    rule: { operator: "BeginsWith", text: letter },
    format: { fill, color: "#000000", bold: true },
  });
  scores.conditionalFormats = [rule("A", "#C6EFCE", 0), rule("B", "#FFEB9C", 1), rule("C", "#FFC7CE", 2)];
  [22, 9, 9, 14].forEach((width, column) => scores.columns.set(column, { width }));
  book.activeSheet = scores.id;
  Object.assign(scores, { frozen: { rows: 1, columns: 1 }, tabColor: "#1F4E78", merges: [area("A6:D6")] });
  put(
    book,
    scores,
    "A6",
    "示例数据 & <notes>",
    undefined,
    styleWith(book, 0, { font: { italic: true }, wrapText: true }),
  );
}
