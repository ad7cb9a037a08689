import { openSheet, refusal } from "../support/openBookSheet";
import { type Sort, sorted, column, up } from "../support/sortedCells";

// Microsoft's KB article Q40401, "Errors Sorting Cells That Contain References"
describe("formulas that move", () => {
  test("relative references go along, even off the sheet; absolute ones stay", async () => {
    const cells = [
      [3, "=A3", "=$A$3"],
      [2, "=A2", "=$A$2"],
      [1, "=A1", "=$A$1"],
    ];
    expect(await sorted(cells, up)).toEqual([
      [1, "=#REF!", "=$A$1"],
      [2, "=A2", "=$A$2"],
      [3, "=A5", "=$A$3"],
    ]);
  });

  test.each<[string, string, string]>([
    ["a cell of its own row", "=A1*2", "=A2*2"],
    ["a fixed row", "=A$1", "=A$1"],
    ["a fixed column", "=$A1", "=$A2"],
    ["a range that starts at a fixed cell", "=SUM(A$1:A1)", "=SUM(A$1:A2)"],
    ["a whole column", "=SUM(A:A)", "=SUM(A:A)"],
    ["a row below the range", "=A9", "=A10"],
    ["a text that looks like a reference", '="A1"&A1', '="A1"&A2'],
  ])("%s", async (_name, before, after) => {
    expect(
      (
        await sorted(
          [
            [2, before],
            [1, "x"],
          ],
          up,
        )
      )[1],
    ).toEqual([2, after]);
  });

  test("columns that move take references along sideways", async () => {
    const sort: Sort = (range) => range.sort.apply([{ key: 0 }], false, false, "Columns");
    expect(
      await sorted(
        [
          [2, 1],
          ["=A1", "x"],
        ],
        sort,
      ),
    ).toEqual([
      [1, 2],
      ["x", "=B1"],
    ]);
  });

  test("references from outside do not follow: they show what is there now", async () => {
    const { run } = await openSheet([["b"], ["a"]]);
    await run(async (sheet, context) => {
      const outside = sheet.getRange("D1");
      outside.formulas = [["=A1"]];
      sheet.getRange("A1:A2").sort.apply([{ key: 0 }]);
      outside.load("formulas, values");
      await context.sync();
      expect([outside.formulas, outside.values]).toEqual([[["=A1"]], [["a"]]]);
    });
  });

  test("a name does not follow either", async () => {
    const { run } = await openSheet([["b"], ["a"]]);
    await run(async (sheet, context) => {
      const name = context.workbook.names.add("Top", sheet.getRange("A1"));
      sheet.getRange("A1:A2").sort.apply([{ key: 0 }]);
      const cell = name.getRange().load("values");
      name.load("formula");
      await context.sync();
      expect([name.formula, cell.values]).toEqual(["=Sheet1!$A$1", [["a"]]]);
    });
  });
});

describe("what goes along with a cell and what stays", () => {
  type Read = (cell: Excel.Range) => () => unknown;

  async function places(mark: (cell: Excel.Range) => void, read: Read): Promise<unknown[]> {
    const { run } = await openSheet([["c"], ["a"], ["b"]]);
    return run(async (sheet, context) => {
      mark(sheet.getRange("A1"));
      sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
      const cells = ["A1", "A2", "A3"].map((address) => read(sheet.getRange(address)));
      await context.sync();
      return cells.map((cell) => cell());
    });
  }
  const loaded =
    <T extends { load(names: string): unknown }>(
      pick: (cell: Excel.Range) => T,
      names: string,
      look: (object: T) => unknown,
    ): Read =>
    (cell) => {
      const object = pick(cell);
      object.load(names);
      return () => look(object);
    };

  test("a hyperlink goes along", async () => {
    const link = loaded(
      (cell) => cell,
      "hyperlink",
      ({ hyperlink }) => (hyperlink as unknown as Excel.RangeHyperlink | null)?.address,
    );
    const marked = await places(
      (cell) => (cell.hyperlink = { address: "https://example.com/c", textToDisplay: "c" }),
      link,
    );
    expect(marked).toEqual([undefined, undefined, "https://example.com/c"]);
  });

  test.each<[string, (cell: Excel.Range) => void, Read, unknown[]]>([
    [
      "the fill",
      (cell) => (cell.format.fill.color = "#FF0000"),
      loaded(
        (cell) => cell.format.fill,
        "color",
        ({ color }) => color,
      ),
      ["#FFFFFF", "#FFFFFF", "#FF0000"],
    ],
    [
      "the font",
      (cell) => (cell.format.font.bold = true),
      loaded(
        (cell) => cell.format.font,
        "bold",
        ({ bold }) => bold,
      ),
      [false, false, true],
    ],
    [
      "the number format",
      (cell) => (cell.numberFormat = [["0.00"]]),
      loaded(
        (cell) => cell,
        "numberFormat",
        ({ numberFormat }) => (numberFormat as string[][])[0]?.[0],
      ),
      ["General", "General", "0.00"],
    ],
  ])("%s goes along", async (_name, mark, read, expected) => expect(await places(mark, read)).toEqual(expected));

  test.each<[string, (cell: Excel.Range) => void, Read, unknown[]]>([
    [
      "a border",
      (cell) => (cell.format.borders.getItem("EdgeTop").style = "Double"),
      loaded(
        (cell) => cell.format.borders.getItem("EdgeTop"),
        "style",
        ({ style }) => style,
      ),
      ["Double", "None", "None"],
    ],
    [
      "the height of a row",
      (cell) => (cell.format.rowHeight = 30),
      loaded(
        (cell) => cell.format,
        "rowHeight",
        ({ rowHeight }) => rowHeight,
      ),
      [30, 15, 15],
    ],
    [
      "a validation",
      (cell) => (cell.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } }),
      loaded(
        (cell) => cell.dataValidation,
        "type",
        ({ type }) => type,
      ),
      ["WholeNumber", "None", "None"],
    ],
    [
      "a conditional format",
      (cell) => (cell.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE"),
      (cell) => {
        const count = cell.conditionalFormats.getCount();
        return () => count.value;
      },
      [1, 0, 0],
    ],
  ])("%s stays", async (_name, mark, read, expected) => expect(await places(mark, read)).toEqual(expected));

  // https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
  test("hidden rows stay where they are", async () => {
    const sort: Sort = (range) => {
      range.getRow(1).rowHidden = true;
      up(range);
    };
    expect(await column([3, 9, 1], sort)).toEqual([1, 9, 3]);
  });
});

describe("merged cells", () => {
  const cells = [
    [3, "", "c"],
    [1, "", "a"],
    [2, "", "b"],
  ];

  // Excel wants all merged cells to be of one size; the code of its refusal is our reading.
  test("some merged cells among others are refused, and nothing has moved", async () => {
    const { run } = await openSheet(cells);
    await run((sheet) => sheet.getRange("A1:B1").merge());
    expect(await refusal(run((sheet) => up(sheet.getRange("A1:C3"))))).toBe("InvalidOperation");
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C3").load("values");
      await context.sync();
      expect(range.values).toEqual(cells);
    });
  });

  test("cells merged alike in every row are sorted", async () => {
    const sort: Sort = (range) => {
      range.getAbsoluteResizedRange(3, 2).merge(true);
      up(range);
    };
    expect(await sorted(cells, sort)).toEqual([cells[1], cells[2], cells[0]]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.tablesort
describe("tables", () => {
  const cells = [
    ["Key", "Twice"],
    [3, "=A2*2"],
    [1, "=A3*2"],
    [2, "=A4*2"],
    ["Total", "=SUM(B2:B4)"],
  ];

  async function sortedTable(sort: (table: Excel.Table) => void) {
    const { run } = await openSheet(cells.slice(0, 4));
    return run(async (sheet, context) => {
      const table = sheet.tables.add("A1:B4", true);
      sort(table);
      const range = table.getRange().load("formulas");
      table.sort.load("fields, matchCase, method");
      await context.sync();
      const { fields, matchCase, method } = table.sort;
      return { formulas: range.formulas as unknown[][], fields, matchCase, method };
    });
  }

  test("the header stays, the body is sorted with its formulas", async () => {
    const { formulas } = await sortedTable((table) => table.sort.apply([{ key: 0, ascending: true }]));
    expect(formulas).toEqual([cells[0], [1, "=A2*2"], [2, "=A3*2"], [3, "=A4*2"]]);
  });

  test("the totals row stays", async () => {
    const { formulas } = await sortedTable((table) => {
      table.showTotals = true;
      table.sort.apply([{ key: 0, ascending: true }]);
    });
    expect(formulas.map(([key]) => key)).toEqual(["Key", 1, 2, 3, "Total"]);
  });

  test("it remembers how it was sorted, until that is cleared", async () => {
    const fields = [{ key: 1, ascending: false }];
    expect(await sortedTable((table) => table.sort.apply(fields, true, "StrokeCount"))).toMatchObject({
      fields,
      matchCase: true,
      method: "StrokeCount",
    });
    const cleared = await sortedTable((table) => {
      table.sort.apply(fields);
      table.sort.clear();
    });
    expect(cleared).toMatchObject({ fields: [], matchCase: false, method: "PinYin" });
    expect(cleared.formulas.map(([key]) => key)).toEqual(["Key", 3, 2, 1]);
  });

  test("reapply sorts new values the same way", async () => {
    const { formulas } = await sortedTable((table) => {
      table.sort.apply([{ key: 0, ascending: true }]);
      table.getDataBodyRange().getCell(0, 0).values = [[9]];
      table.sort.reapply();
    });
    expect(formulas.map(([key]) => key)).toEqual(["Key", 2, 3, 9]);
  });

  test("a key beyond its columns is InvalidArgument", async () => {
    expect(await refusal(sortedTable((table) => table.sort.apply([{ key: 2 }])))).toBe("InvalidArgument");
  });
});
