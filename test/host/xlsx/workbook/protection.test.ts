import { openWorkbook } from "../../../../src/host";
import { partText, smallBook } from "../../../support/xlsxParts";

const HASH =
  'workbookAlgorithmName="SHA-512" workbookHashValue="aGFzaA==" workbookSaltValue="c2FsdA==" workbookSpinCount="100000"';
const protectedBook = (attributes: string): Uint8Array =>
  smallBook({ sheets: { Data: "<sheetData/>" }, before: `<workbookProtection ${attributes}/>` });

const workbookXml = (bytes: Uint8Array): string => partText(bytes, "xl/workbook.xml");

test("a file whose structure is locked lets no sheet be added, and keeps its lock when cells change", async () => {
  const bytes = protectedBook(`${HASH} lockStructure="1"`);
  const { Excel, save, close } = await openWorkbook(bytes);
  await Excel.run(async (context) => {
    const { protection } = context.workbook.load("protection/protected");
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [[1]];
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  const adding = Excel.run((context) => {
    context.workbook.worksheets.add("More");
    return context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "AccessDenied" });
  expect(workbookXml(await save())).toContain(`<workbookProtection ${HASH} lockStructure="1"/>`);
  close();
});

test.each([
  ["with its password", `${HASH} lockStructure="1"`, null],
  ["but not that of the windows", `${HASH} lockStructure="1" lockWindows="1"`, '<workbookProtection lockWindows="1"/>'],
])("a lock that is taken off leaves the file %s", async (_what, attributes, left) => {
  const { Excel, save, close } = await openWorkbook(protectedBook(attributes));
  await Excel.run((context) => {
    context.workbook.protection.unprotect("secret");
    context.workbook.worksheets.add("More");
    return context.sync();
  });
  const xml = workbookXml(await save());
  expect(/<workbookProtection[^>]*>/.exec(xml)?.[0] ?? null).toBe(left);
  close();
});

test("a lock that an add-in sets is in the file", async () => {
  const { Excel, save, close } = await openWorkbook();
  await Excel.run((context) => {
    context.workbook.protection.protect("secret");
    return context.sync();
  });
  const bytes = await save();
  close();
  expect(workbookXml(bytes)).toContain('<workbookProtection lockStructure="1"/>');
  const again = await openWorkbook(bytes);
  expect(again.book.isProtected).toBe(true);
  again.close();
});
