import type { OpenWorkbook } from "../../../../src/host";
import { openBook } from "../../../support/openBook";
import { openSheet, refusal } from "../../../support/openBookSheet";

const DATA = [
  ["Name", "Size"],
  ["a", 1],
  ["b", 2],
  ["c", 3],
];

const withTable = async (values: unknown[][] = DATA, address = "A1:B4") => {
  const workbook = await openSheet(values);
  await workbook.run((sheet) => void (sheet.tables.add(address, true).name = "Sales"));
  return workbook;
};

test("a table knows its parts", async () => {
  const { run } = await withTable();
  await run(async (sheet, context) => {
    const table = sheet.tables.getItem("sales").load();
    table.showTotals = true;
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.getTotalRowRange()];
    for (const part of parts) part.load("address, formulas");
    table.columns.load("items/name, items/index, items/values, count");
    table.rows.load("items/values, count");
    table.worksheet.load("name");
    await context.sync();
    expect(parts.map(({ address }) => address.slice(7))).toEqual(["A1:B5", "A1:B1", "A2:B4", "A5:B5"]);
    expect(parts[3]?.formulas).toEqual([["Total", "=SUBTOTAL(109,Sales[Size])"]]);
    expect(table.columns.items.map(({ name, values }) => [name, values.flat()])).toEqual([
      ["Name", ["Name", "a", "b", "c", "Total"]],
      ["Size", ["Size", 1, 2, 3, 6]],
    ]);
    expect([table.rows.count, table.rows.items[1]?.values, table.worksheet.name]).toEqual([3, [["b", 2]], "Sheet1"]);
    expect(table.toJSON()).toMatchObject({
      name: "Sales",
      showHeaders: true,
      style: "TableStyleMedium2",
      showBandedRows: true,
    });
  });
});

test("header cells are texts, never blank, and unique", async () => {
  const { run } = await openSheet([
    ["A", "A", "", 7],
    [1, 2, 3, 4],
  ]);
  await run(async (sheet, context) => {
    const table = sheet.tables.add("A1:D2", true);
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    expect(header.values).toEqual([["A", "A2", "Column3", "7"]]);
    sheet.getRange("A1").values = [["A2"]];
    header.load("values");
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(header.values[0]);
  });
});

test("without headers Excel puts them above, and pushes the data down", async () => {
  const { run } = await openSheet([
    [1, 2],
    [3, 4],
  ]);
  await run(async (sheet, context) => {
    const range = sheet.tables.add("A1:B2", false).getRange().load("address, values");
    await context.sync();
    expect([range.address, range.values]).toEqual([
      "Sheet1!A1:B3",
      [
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
      ],
    ]);
  });
});

test("rows are added at the end or in between; a column of one formula goes on", async () => {
  const { run } = await withTable(
    [
      ["Name", "Size", "Twice"],
      ["a", 1, "=B2*2"],
      ["b", 2, "=B3*2"],
    ],
    "A1:C3",
  );
  await run(async (sheet, context) => {
    const table = sheet.tables.getItem("Sales");
    sheet.getRange("A5").values = [["below"]];
    table.rows.add(undefined, [
      ["c", 3, null],
      ["d", 4, null],
    ] as unknown as string[][]);
    table.rows.add(1, [["x", 9, null]] as unknown as string[][]);
    const range = table.getRange().load("address, formulas");
    const used = sheet.getUsedRange().load("values");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C6");
    expect(range.formulas.slice(1)).toEqual([
      ["a", 1, "=B2*2"],
      ["x", 9, "=B3*2"],
      ["b", 2, "=B4*2"],
      ["c", 3, "=B5*2"],
      ["d", 4, "=B6*2"],
    ]);
    expect(used.values.at(-1)?.[0]).toBe("below");
  });
});

test("rows and columns are deleted", async () => {
  const { run } = await withTable();
  await run(async (sheet, context) => {
    const table = sheet.tables.getItem("Sales");
    table.rows.getItemAt(1).delete();
    table.columns.getItem("Name").delete();
    const range = table.getRange().load("address, values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["Sheet1!A1:A3", [["Size"], [1], [3]]]);
  });
});

test("columns are added with values and a name, and renamed in formulas", async () => {
  const { run } = await withTable();
  await run(async (sheet, context) => {
    const table = sheet.tables.getItem("Sales");
    const sum = sheet.getRange("F1");
    sum.formulas = [["=SUM(Sales[Size])"]];
    const column = table.columns.add(-1, [["Score"], [7], [8], [9]]);
    const blank = table.columns.add(1, undefined, "Notes");
    table.columns.getItem("Size").name = "Weight";
    column.load("name, index");
    blank.load("name, index");
    const range = table.getRange().load("address");
    sum.load("formulas, values");
    await context.sync();
    expect([column.name, column.index, blank.name, blank.index]).toEqual(["Score", 3, "Notes", 1]);
    expect([range.address, sum.formulas, sum.values]).toEqual(["Sheet1!A1:D4", [["=SUM(Sales[Weight])"]], [[6]]]);
  });
});

test("resize keeps the header row", async () => {
  const { run } = await withTable();
  await run(async (sheet, context) => {
    const table = sheet.tables.getItem("Sales");
    table.resize("A1:C9");
    const range = table.getRange().load("address");
    table.columns.load("items/name");
    await context.sync();
    expect([range.address, table.columns.items.map(({ name }) => name)]).toEqual([
      "Sheet1!A1:C9",
      ["Name", "Size", "Column3"],
    ]);
  });
  expect(await refusal(run((sheet) => sheet.tables.getItem("Sales").resize("A2:C9")))).toBe("InvalidArgument");
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["tables that overlap", (sheet) => void sheet.tables.add("B2:D9", true), "MergedRangeConflict"],
  ["a name that is taken", (sheet) => (sheet.tables.add("D1:E2", true).name = "sales"), "ItemAlreadyExists"],
  ["a name like a cell", (sheet) => (sheet.tables.getItem("Sales").name = "T1"), "InvalidArgument"],
  ["a table that is not there", (sheet) => void sheet.tables.getItem("Other").load("name"), "ItemNotFound"],
  [
    "merged cells",
    (sheet) => (sheet.getRange("F1:G1").merge(), void sheet.tables.add("F1:G2", true)),
    "MergedRangeConflict",
  ],
])("Excel refuses %s", async (_name, act, code) => {
  const { run } = await withTable();
  expect(await refusal(run(act))).toBe(code);
});

test("a table is sorted and filtered by its columns", async () => {
  const { run } = await withTable();
  await run(async (sheet, context) => {
    const table = sheet.tables.getItem("Sales");
    table.sort.apply([{ key: 1, ascending: false }]);
    const body = table.getDataBodyRange().load("values");
    table.columns.getItem("Size").filter.applyCustomFilter(">1");
    const hidden = sheet.getRange("A4").load("rowHidden");
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect([body.values[0], hidden.rowHidden, table.autoFilter.isDataFiltered]).toEqual([["c", 3], true, true]);
    table.clearFilters();
    hidden.load("rowHidden");
    await context.sync();
    expect(hidden.rowHidden).toBe(false);
  });
});

test("hidden headers leave their row, and come back", async () => {
  const { run } = await withTable();
  await run(async (sheet, context) => {
    const table = sheet.tables.getItem("Sales");
    table.showHeaders = false;
    const without = table.getRange().load("address");
    const cells = sheet.getRange("A1:B1").load("values");
    await context.sync();
    expect([without.address, cells.values]).toEqual(["Sheet1!A2:B4", [["", ""]]]);
    table.showHeaders = true;
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([["Name", "Size"]]);
  });
});

test("a table becomes a range again, or goes with its cells", async () => {
  const { run } = await withTable();
  await run(async (sheet, context) => {
    const range = sheet.tables.getItem("Sales").convertToRange().load("address, values");
    sheet.tables.load("count");
    await context.sync();
    expect([range.address, range.values, sheet.tables.count]).toEqual(["Sheet1!A1:B4", DATA, 0]);
    sheet.tables.add("A1:B4", true).delete();
    range.load("values");
    await context.sync();
    expect(range.values.flat().every((value) => value === "")).toBe(true);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.table
test.each(["highlightFirstColumn", "highlightLastColumn", "showBandedColumns"] as const)(
  "%s is off in a new table, and travels through a file on and off",
  async (member) => {
    const { run, save } = await withTable();
    const read = (opened: OpenWorkbook) =>
      opened.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Sales").load(member);
        await context.sync();
        return table[member];
      });
    await run(async (sheet, context) => {
      const table = sheet.tables.getItem("Sales").load(member);
      await context.sync();
      expect(table[member]).toBe(false);
      table[member] = true;
    });
    const on = await openBook(await save());
    expect(await read(on)).toBe(true);
    await on.Excel.run(async (context) => void (context.workbook.tables.getItem("Sales")[member] = false));
    expect(await read(await openBook(await on.save()))).toBe(false);
  },
);
