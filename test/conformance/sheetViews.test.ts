import { openBook } from "../support/openBook";
import { openSheet, refusal } from "../support/openBookSheet";

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes#excel-excel-worksheetfreezepanes-freezeat-member(1)
describe("the range given to freezeAt is what the pane at the top left shows", () => {
  test.each([
    ["H2:K5", "Sheet1!H2:K5"],
    ["A1:B3", "Sheet1!A1:B3"],
    ["2:3", "Sheet1!2:3"],
    ["B:C", "Sheet1!B:C"],
  ])("%s", async (range, location) => {
    const { run, save } = await openSheet();
    await run((sheet) => void sheet.freezePanes.freezeAt(range));
    const where = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string> => {
      const frozen = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      return frozen.address;
    };
    expect(await run(where)).toBe(location);
    const { Excel } = await openBook(await save());
    expect(await Excel.run((context) => where(context.workbook.worksheets.getItem("Sheet1"), context))).toBe(location);
  });

  test("rows frozen afterwards take the place of columns, from the first row on", async () => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      sheet.freezePanes.freezeAt("H2:K5");
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocation().load("address");
      await context.sync();
      expect(frozen.address).toBe("Sheet1!1:2");
    });
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-group
describe("ungroup takes one level from the rows of its range that have one", () => {
  const hidden = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<boolean[]> => {
    sheet.showOutlineLevels(1, 0);
    const rows = [1, 2, 3, 4].map((row) => sheet.getRange(`${row}:${row}`).load("rowHidden"));
    await context.sync();
    const seen = rows.map(({ rowHidden }) => rowHidden);
    sheet.showOutlineLevels(8, 0);
    return seen;
  };

  test("rows outside of groups are passed over", async () => {
    const { run } = await openSheet();
    await run(async (sheet, context) => {
      sheet.getRange("2:3").group("ByRows");
      sheet.getRange("3:3").group("ByRows");
      sheet.getRange("A1:C9").ungroup("ByRows");
      expect(await hidden(sheet, context)).toEqual([false, false, true, false]);
      sheet.getRange("A1:C9").ungroup("ByRows");
      expect(await hidden(sheet, context)).toEqual([false, false, false, false]);
    });
  });

  test("where there is no group at all it is refused", async () => {
    const { run } = await openSheet();
    expect(await refusal(run((sheet) => sheet.getRange("1:9").ungroup("ByRows")))).toBe("InvalidArgument");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection
test("page breaks that were loaded say where they are, and can be taken away", async () => {
  const { run } = await openSheet();
  await run(async (sheet, context) => {
    for (const cell of ["A21", "A7"]) sheet.horizontalPageBreaks.add(cell);
    sheet.horizontalPageBreaks.load("items");
    await context.sync();
    const breaks = sheet.horizontalPageBreaks.items.map((line) => line.getCellAfterBreak().load("address"));
    await context.sync();
    expect(breaks.map(({ address }) => address)).toEqual(["Sheet1!A7", "Sheet1!A21"]);
    sheet.horizontalPageBreaks.items[0]?.delete();
    const left = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    expect(left.value).toBe(1);
  });
});
