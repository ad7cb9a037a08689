import type { Book, Sheet } from "../../src/host/engine";
import {
  cellArea,
  findSheet,
  knownReference,
  referenceArea,
  styleAt,
  styleOf,
  tokenize,
  writeArea,
} from "../../src/host/engine";
import { openData, score } from "../support/scoredBook";
import { smallModel, smallTable } from "../support/smallTable";

const formatAt = (book: Book, sheet: Sheet, row: number, column: number): string =>
  styleOf(book, styleAt(sheet, row, column)).numberFormat;

/** The formats of all that a formula refers to: Excel takes one of them for a cell that has none. */
function offered(book: Book, home: Sheet, formula: string): string[] {
  return tokenize(formula).flatMap(({ kind, text }) => {
    const reference = kind === "reference" ? knownReference(text) : null;
    const sheet = reference?.sheet == null ? home : findSheet(book, reference.sheet);
    if (!reference || !sheet) return [];
    const { top, left } = referenceArea(reference);
    return [formatAt(book, sheet, top, left)].filter((format) => format !== "General");
  });
}

/** Cells of a live run that have no format and would look different, or become texts, if Excel gave them any that it could. */
function unformatted(book: Book): string[] {
  return book.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell?.formula === undefined || formatAt(book, sheet, r, c) !== "General") return [];
        const formats = offered(book, sheet, cell.formula);
        const harmed = typeof cell.value === "number" ? formats.length > 0 : formats.includes("@");
        return harmed ? [`${sheet.name}!${writeArea(cellArea(r, c))} ${formats.join(" ")}`] : [];
      }),
    ),
  );
}

describe.each(["@", "0%", "$#,##0.00", "m/d/yyyy"])("a table whose cells all have the format %s", (format) => {
  test("gives it to no cell of ours, and a second run changes nothing", async () => {
    const workbook = await openData(smallTable);
    await workbook.Excel.run((context) => {
      const cells = context.workbook.worksheets.getItem("Data").getRange("A1:F12");
      cells.numberFormat = smallTable.map((row) => row.map(() => format));
      return context.sync();
    });
    const request = { language: "en", model: smallModel } as const;
    await score(workbook, request);
    expect(unformatted(workbook.book)).toEqual([]);
    expect(await score(workbook, request)).toMatchObject({ changes: 0 });
    workbook.close();
  });
});
