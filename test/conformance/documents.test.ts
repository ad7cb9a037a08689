import { openWorkbook } from "../../src/host";
import { openSheet } from "../support/openBookSheet";

/** @source https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member and Microsoft's sample of conditional formats */
test("one number format is that of all cells, in brackets or not; two of them must fit", async () => {
  const { run } = await openSheet([[1, 2]]);
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["0.0"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([["0.0", "0.0"]]);
    sheet.getRange("A1:C1").numberFormat = [["0.0", "0"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

/** @source https://learn.microsoft.com/javascript/api/excel/excel.documentproperties#excel-excel-documentproperties-creationdate-member */
test("a new workbook was created now, and says so from its file as well", async () => {
  const created = async (bytes?: Uint8Array) => {
    const { Excel, save, close } = await openWorkbook(bytes);
    const date = await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.load("creationDate");
      await context.sync();
      return properties.creationDate.getTime();
    });
    const saved = await save();
    close();
    return { date, saved };
  };
  const { date, saved } = await created();
  expect(Math.abs(date - Date.now())).toBeLessThan(60_000);
  expect((await created(saved)).date).toBe(date);
});

/** @source https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1) */
test("the workbook's file is read in slices of the size that was asked for, until it is closed", async () => {
  const { Office, close } = await openWorkbook();
  const file = await new Promise<Office.File>((done, fail) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, ({ value, error, status }) =>
      String(status) === "succeeded" ? done(value) : fail(new Error(error.message)),
    ),
  );
  const slice = (index: number) =>
    new Promise<Office.AsyncResult<Office.Slice>>((done) => file.getSliceAsync(index, done));
  const slices = [];
  for (let index = 0; index < file.sliceCount; index++) slices.push((await slice(index)).value);
  const bytes = Uint8Array.from(slices.flatMap(({ data }) => data as number[]));
  expect([bytes.length, slices[0]?.size]).toEqual([file.size, 1000]);
  const again = await openWorkbook(bytes);
  expect(again.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  await new Promise<void>((done) => file.closeAsync(() => done()));
  expect(String((await slice(0)).status)).toBe("failed");
  again.close();
  close();
});
