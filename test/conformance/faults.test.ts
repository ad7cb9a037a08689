import type { OpenWorkbook } from "../../src/host";
import { openBook } from "../support/openBook";

/** Does something to A1:B2 of the first sheet. */
const onRange = ({ Excel }: OpenWorkbook, act: (range: Excel.Range) => unknown) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2"));
    await context.sync();
  });

describe("on a protected sheet", () => {
  test.each<[string, (range: Excel.Range) => unknown]>([
    [
      "writing values",
      (range) =>
        (range.values = [
          [1, 2],
          [3, 4],
        ]),
    ],
    [
      "writing formulas",
      (range) =>
        (range.formulas = [
          ["=1", 2],
          [3, 4],
        ]),
    ],
    ["clearing", (range) => range.clear()],
    ["formatting", (range) => (range.format.fill.color = "red")],
    [
      "number formats",
      (range) =>
        (range.numberFormat = [
          ["0", "0"],
          ["0", "0"],
        ]),
    ],
    ["inserting", (range) => range.insert("Down")],
    ["deleting", (range) => range.delete("Up")],
    ["merging", (range) => range.merge()],
    ["sorting", (range) => range.sort.apply([{ key: 0 }])],
    ["hiding rows", (range) => (range.rowHidden = true)],
    ["column widths", (range) => (range.format.columnWidth = 10)],
    ["rules", (range) => range.conditionalFormats.add("CellValue")],
    ["validation", (range) => (range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } })],
    ["tables", (range) => range.worksheet.tables.add("A1:B2", true)],
  ])("%s is denied", async (_name, act) => {
    const workbook = await openBook();
    workbook.faults.protect("Sheet1");
    await expect(onRange(workbook, act)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(workbook.book.sheets[0]?.cells).toEqual([]);
  });

  test("unlocked cells can be written, reading goes on", async () => {
    const workbook = await openBook();
    await onRange(workbook, (range) => (range.format.protection.locked = false));
    workbook.faults.protect("Sheet1");
    await onRange(workbook, (range) => {
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load("values");
    });
    expect(workbook.book.sheets[0]?.cells[0]?.[0]?.value).toBe(1);
  });

  test("what its options allow can be done", async () => {
    const workbook = await openBook();
    await onRange(workbook, (range) =>
      range.worksheet.protection.protect({ allowFormatCells: true, allowInsertRows: true }),
    );
    await onRange(workbook, (range) => {
      range.format.fill.color = "#00FF00";
      range.getEntireRow().insert("Down");
    });
    await expect(onRange(workbook, (range) => range.clear())).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("while a cell is being edited", () => {
  test("requests are refused", async () => {
    const workbook = await openBook();
    workbook.faults.cellEdit = true;
    await expect(onRange(workbook, (range) => range.load("values"))).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
    workbook.faults.cellEdit = false;
    await onRange(workbook, (range) => range.load("values"));
  });

  test("delayForCellEdit waits until it is over", async () => {
    const { Excel, faults, user, book } = await openBook();
    faults.cellEdit = true;
    let done = false;
    const work = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
      done = true;
    });
    await new Promise((go) => setTimeout(go, 50));
    expect(done).toBe(false);
    // What the person has typed comes first.
    await user.type("s1", 0, 0, "typed");
    expect(book.sheets[0]?.cells[0]?.[0]?.value).toBe("typed");
    faults.cellEdit = false;
    await work;
    expect(done).toBe(true);
  });
});

describe("failure at the n-th action", () => {
  const write = async (workbook: OpenWorkbook) =>
    workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      sheet.getRange("A3").values = [[3]];
    });
  const cells = ({ book }: OpenWorkbook) => [0, 1, 2].map((row) => book.sheets[0]?.cells[row]?.[0]?.value ?? null);

  test("every action can be the one that fails; what was done stays, and the next run works", async () => {
    const whole = await openBook();
    await write(whole);
    const seen = new Set<string>();
    for (let n = 1; n <= whole.traffic.actions; n++) {
      const workbook = await openBook();
      workbook.faults.failAt(n);
      await expect(write(workbook)).rejects.toMatchObject({ code: "GeneralException" });
      seen.add(JSON.stringify(cells(workbook)));
      await write(workbook);
      expect(cells(workbook)).toEqual([1, 2, 3]);
    }
    expect([...seen]).toEqual(["[null,null,null]", "[1,null,null]", "[1,2,null]"]);
  });

  test("the code can be chosen, and the failure taken back", async () => {
    const workbook = await openBook();
    workbook.faults.failAt(2, "AccessDenied");
    await expect(write(workbook)).rejects.toMatchObject({ code: "AccessDenied" });
    workbook.faults.failAt(workbook.traffic.actions + 1);
    workbook.faults.failAt(null);
    await write(workbook);
  });
});

describe("co-authors", () => {
  test("an edit comes between an add-in's read and its write", async () => {
    const { Excel, coauthor, faults, book } = await openBook();
    const edited = faults.coauthorEditBefore(2, () => coauthor.type("s1", 0, 0, "theirs"));
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").load("values");
      await context.sync();
      const seen = range.values;
      range.values = [[null, "ours"]] as unknown[][];
      await context.sync();
      return seen;
    });
    expect([read, await edited]).toEqual([[["", ""]], null]);
    expect(book.sheets[0]?.cells[0]?.map((cell) => cell?.value)).toEqual(["theirs", "ours"]);
  });

  test("an edit that Excel refuses says why", async () => {
    const { coauthor, user, faults } = await openBook();
    faults.protect("Sheet1");
    expect(await coauthor.type("s1", 0, 0, "x")).toMatchObject({ code: "AccessDenied" });
    expect(await user.renameSheet("s1", "a/b")).toMatchObject({ code: "InvalidArgument" });
    expect(await user.deleteSheet("s9")).toMatchObject({ code: "ItemNotFound" });
  });
});

test("a lost session fails every request, until the page is loaded again", async () => {
  const workbook = await openBook();
  workbook.faults.sessionLost = true;
  const lost = { code: "InvalidOrTimedOutSession" };
  await expect(onRange(workbook, (range) => range.load("values"))).rejects.toMatchObject(lost);
  workbook.faults.sessionLost = false;
  await onRange(workbook, (range) => range.load("values"));
});

describe("merged cells", () => {
  test("only the first holds something", async () => {
    const workbook = await openBook();
    await onRange(workbook, (range) => {
      range.merge();
      range.values = [
        [1, 2],
        [3, 4],
      ];
    });
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").load("values");
      const merged = range.getMergedAreasOrNullObject().load("address, areaCount");
      await context.sync();
      expect(range.values).toEqual([
        [1, "", ""],
        ["", "", ""],
        ["", "", ""],
      ]);
      expect([merged.address, merged.areaCount]).toEqual(["Sheet1!A1:B2", 1]);
    });
  });

  test("an insertion that would cut them is refused", async () => {
    const workbook = await openBook();
    await onRange(workbook, (range) => range.merge());
    await expect(onRange(workbook, (range) => range.getCell(0, 0).insert("Down"))).rejects.toMatchObject({
      code: "InsertDeleteConflict",
    });
  });
});

test("rows that a filter hides are passed over by writes, so that values land in wrong rows", async () => {
  const { Excel } = await openBook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A4").values = [["Name"], ["a"], ["b"], ["c"]];
    sheet.autoFilter.apply("A1:A4", 0, { filterOn: "Values", values: ["a", "c"] });
    sheet.getRange("B2:B4").values = [[1], [2], [3]];
    sheet.autoFilter.load("isDataFiltered, enabled");
    const range = sheet.getRange("B2:B4").load("values, rowHidden");
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.rowHidden]).toEqual([true, true, null]);
    expect(range.values).toEqual([[1], [""], [2]]);
  });
});
