import { openBook } from "../../../support/openBook";
import { openSheet, refusal } from "../../../support/openBookSheet";
import { convertWithLibreOffice, testWithLibreOffice } from "../../../support/libreOffice";

const print = (sheet: Excel.Worksheet): void => {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
  pageLayout.setPrintArea("A1:D40");
  pageLayout.setPrintTitleRows("$1:$2");
  pageLayout.setPrintTitleColumns("A:A");
  pageLayout.headersFooters.defaultForAllPages.set({ leftHeader: "Left & right", centerFooter: "Page &P" });
  sheet.horizontalPageBreaks.add("A21:E21");
};

test("how a sheet is printed is saved and read", async () => {
  const { run, save } = await openSheet([[1]]);
  await run(print);
  const { Excel } = await openBook(await save());
  await Excel.run(async (context) => {
    const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getFirst();
    pageLayout.load();
    const [area, rows] = [pageLayout.getPrintArea(), pageLayout.getPrintTitleRows()];
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const pages = pageLayout.headersFooters.defaultForAllPages.load("leftHeader, centerFooter");
    for (const range of [area, rows, columns]) range.load("address");
    const after = horizontalPageBreaks.getItem(0).getCellAfterBreak().load("address");
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect([pageLayout.topMargin, pageLayout.leftMargin]).toEqual([72, 36]);
    expect([area.address, rows.address, columns.address]).toEqual(["Sheet1!A1:D40", "Sheet1!1:2", "Sheet1!A:A"]);
    expect([pages.centerFooter, after.address]).toEqual(["Page &P", "Sheet1!A21"]);
  });
});

test("titles that are no whole rows, and a scale out of bounds, are refused", async () => {
  const { run } = await openSheet();
  expect(await refusal(run((sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2")))).toBe("InvalidArgument");
  expect(await refusal(run((sheet) => void (sheet.pageLayout.zoom = { scale: 5 })))).toBe("InvalidArgument");
});

testWithLibreOffice("LibreOffice prints it across as asked", async () => {
  const { run, save } = await openSheet([[1]]);
  await run(print);
  const { Excel } = await openBook(await convertWithLibreOffice(await save(), "xlsx"));
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    pageLayout.load("orientation, paperSize");
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize]).toEqual(["Landscape", "A4"]);
  });
});
