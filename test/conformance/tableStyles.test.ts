import { openBook } from "../support/openBook";
import { openSheet, refusal } from "../support/openBookSheet";
import { partText, smallBook, sheetData } from "../support/xlsxParts";

const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>' +
  '<tableStyles count="2" defaultTableStyle="TableStyleLight1" defaultPivotStyle="PivotStyleLight16">' +
  '<tableStyle name="House" pivot="0" count="1" xr9:uid="{1}" xmlns:xr9="urn:x"><tableStyleElement type="headerRow" dxfId="0"/></tableStyle>' +
  '<tableStyle name="Turned" table="0" count="0"/></tableStyles>';
const file = () => smallBook({ sheets: { Sheet1: sheetData("") }, styles: STYLES });

/** Names of the user's styles, and of the default. */
async function read({ Excel }: Awaited<ReturnType<typeof openBook>>) {
  return Excel.run(async (context) => {
    const { tableStyles } = context.workbook;
    tableStyles.load("items/name, items/readOnly");
    const standard = tableStyles.getDefault().load("name");
    await context.sync();
    const own = tableStyles.items.filter(({ readOnly }) => !readOnly).map(({ name }) => name);
    return { own, standard: standard.name };
  });
}

// https://learn.microsoft.com/javascript/api/excel/excel.tablestylecollection
// https://learn.microsoft.com/javascript/api/excel/excel.tablestyle
describe("table styles", () => {
  test("a new workbook has Excel's own, which cannot be changed; new tables get the default", async () => {
    const { run } = await openSheet([["a"], [1]]);
    await run(async (sheet, context) => {
      const { tableStyles } = context.workbook;
      tableStyles.load("items/name, items/readOnly");
      const count = tableStyles.getCount();
      const standard = tableStyles.getDefault().load("name");
      const light = tableStyles.getItem("tablestylelight9").load("name");
      const none = tableStyles.getItemOrNullObject("House");
      await context.sync();
      expect([count.value, tableStyles.items.length]).toEqual([60, 60]);
      expect(tableStyles.items.every(({ readOnly }) => readOnly)).toBe(true);
      expect([standard.name, light.name, none.isNullObject]).toEqual(["TableStyleMedium2", "TableStyleLight9", true]);
      tableStyles.setDefault("TableStyleDark11");
      const table = sheet.tables.add("A1:A2", true).load("style");
      tableStyles.setDefault(light);
      const now = tableStyles.getDefault().load("name");
      await context.sync();
      expect([table.style, now.name]).toEqual(["TableStyleDark11", "TableStyleLight9"]);
    });
  });

  test("a style is added, renamed with its tables, copied and deleted", async () => {
    const book = await openSheet([["a"], [1]]);
    await book.run(async (sheet, context) => {
      const { tableStyles } = context.workbook;
      const style = tableStyles.add("Mine");
      const second = tableStyles.add("mine", true).load("name");
      const table = sheet.tables.add("A1:A2", true);
      table.style = "Mine";
      await context.sync();
      expect(second.name).not.toMatch(/^mine$/i);
      expect(second.name).toMatch(/^mine ?\d+$/);
      style.name = "Ours";
      const copy = style.duplicate().load("name, readOnly");
      table.load("style");
      await context.sync();
      expect([table.style, copy.readOnly]).toEqual(["Ours", false]);
      tableStyles.setDefault("Ours");
      style.delete();
      table.load("style");
      await context.sync();
      expect(table.style).toBe("TableStyleMedium2");
    });
    expect((await read(book)).own).toHaveLength(2);
    expect((await read(book)).standard).toBe("TableStyleMedium2");
    // What was added is in the file.
    expect(await read(await openBook(await book.save()))).toEqual(await read(book));
  });

  test.each<[string, string, (styles: Excel.TableStyleCollection) => unknown]>([
    ["a name that is taken", "InvalidArgument", (styles) => styles.add("tablestylelight1")],
    ["no name", "InvalidArgument", (styles) => styles.add("")],
    ["a new name for one of Excel's", "AccessDenied", (styles) => (styles.getItem("TableStyleLight1").name = "x")],
    ["deleting one of Excel's", "AccessDenied", (styles) => styles.getItem("TableStyleLight1").delete()],
    ["a style that is not there", "ItemNotFound", (styles) => styles.getItem("House").load()],
    ["a default that is not there", "InvalidArgument", (styles) => styles.setDefault("House")],
  ])("%s is refused", async (_what, code, use) => {
    const { run } = await openSheet();
    expect(await refusal(run((_sheet, context) => void use(context.workbook.tableStyles)))).toBe(code);
  });

  test("the file's are read, and stay in it with what they look like", async () => {
    const book = await openBook(file());
    expect(await read(book)).toEqual({ own: ["House"], standard: "TableStyleLight1" });
    expect(await book.save()).toEqual(file());
    await book.Excel.run(async (context) => {
      const { tableStyles } = context.workbook;
      tableStyles.getItem("House").duplicate();
      tableStyles.getItem("House").name = "Home";
      tableStyles.setDefault("Home");
      await context.sync();
    });
    const saved = await book.save();
    const xml = /<tableStyles.*<\/tableStyles>/.exec(partText(saved, "xl/styles.xml"))?.[0] ?? "";
    expect(xml).toContain('count="3" defaultTableStyle="Home" defaultPivotStyle="PivotStyleLight16"');
    expect(xml.match(/<tableStyleElement type="headerRow" dxfId="0"\/>/g)).toHaveLength(2);
    // Two styles of one identity would be damage.
    expect(xml.match(/xr9:uid/g)).toHaveLength(1);
    expect(xml).toContain('<tableStyle name="Turned" table="0" count="0"/>');
    const again = await read(await openBook(saved));
    expect([again.own[0], again.own.length, again.standard]).toEqual(["Home", 2, "Home"]);
    await book.Excel.run(async (context) => {
      const { tableStyles } = context.workbook;
      tableStyles.getItem("Home").delete();
      await context.sync();
    });
    expect((await read(await openBook(await book.save()))).own).toHaveLength(1);
  });
});
