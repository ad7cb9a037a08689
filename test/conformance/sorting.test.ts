import { openSheet, refusal } from "../support/openBookSheet";

type Sort = (range: Excel.Range) => void;

/** The formulas of the whole table after it was sorted. */
async function sorted(cells: unknown[][], sort: Sort): Promise<unknown[][]> {
  const { run } = await openSheet(cells);
  return run(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
    sort(range);
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

const column = async (values: unknown[], sort: Sort): Promise<unknown[]> =>
  (
    await sorted(
      values.map((value) => [value]),
      sort,
    )
  ).flat();
const up: Sort = (range) => range.sort.apply([{ key: 0, ascending: true }]);
const down: Sort = (range) => range.sort.apply([{ key: 0, ascending: false }]);

// https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
describe("the order of values", () => {
  test.each<[string, unknown[], unknown[]]>([
    ["numbers from the smallest", [3, -2, 0.5, 10], [-2, 0.5, 3, 10]],
    ["dates by their serial numbers", ["1/2/2024", "12/31/2023"], [45291, 45293]],
    [
      "numbers before texts, logicals, errors and blanks",
      ["#N/A", true, "", "a", false, 5],
      [5, "a", false, true, "#N/A", ""],
    ],
    ["all errors are alike: their order stays", ["#N/A", "#DIV/0!", "#REF!", 1], [1, "#N/A", "#DIV/0!", "#REF!"]],
    ["text character by character", ["A100", "A11", "A1"], ["A1", "A100", "A11"]],
    ["text that looks like a number after numbers", ["'5", 7], [7, "5"]],
    ["case makes no difference, equals keep their order", ["b", "A", "a", "B"], ["A", "a", "b", "B"]],
    [
      "signs in their own order, before letters",
      ["a", "~", "_", "(", "!", " "].map((sign) => `'${sign}`),
      [" ", "!", "(", "_", "~", "a"],
    ],
    ["hyphens and apostrophes are passed over", ["co-op", "coop", "coo'a", "copy"], ["coo'a", "coop", "co-op", "copy"]],
    ["Chinese by its sound", ["煤炭", "白酒", "电力"], ["白酒", "电力", "煤炭"]],
  ])("%s", async (_name, before, after) => expect(await column(before, up)).toEqual(after));

  test.each<[string, unknown[], unknown[]]>([
    ["everything but blanks is turned round", [5, "", "a", true, "#N/A"], ["#N/A", true, "a", 5, ""]],
    ["equals keep their order in this direction, too", ["a", "A", "b"], ["b", "a", "A"]],
  ])("downwards: %s", async (_name, before, after) => expect(await column(before, down)).toEqual(after));

  test("formulas sort by what they show", async () => {
    expect(await column(["=5-1", "=1+1", 3], up)).toEqual(["=1+1", 3, "=5-1"]);
  });

  test("a formula that shows nothing is text, not a blank", async () => {
    expect(await column(['=""', "", 1], down)).toEqual(['=""', 1, ""]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangesort
describe("how the sort is told what to do", () => {
  const rows = [
    ["Name", "Size"],
    ["b", 1],
    ["a", 2],
    ["c", 1],
  ];

  test("ascending is what is meant when nothing is said", async () => {
    expect(await column([2, 1], (range) => range.sort.apply([{ key: 0 }]))).toEqual([1, 2]);
  });

  test("without hasHeaders the first row is data", async () => {
    expect(await column(["Name", "b", "a"], up)).toEqual(["a", "b", "Name"]);
  });

  test("with hasHeaders it stays", async () => {
    expect(await column(["Name", "b", "a"], (range) => range.sort.apply([{ key: 0 }], false, true))).toEqual([
      "Name",
      "a",
      "b",
    ]);
  });

  test("later keys decide between equals of earlier ones", async () => {
    const keys = [
      { key: 1, ascending: true },
      { key: 0, ascending: false },
    ];
    expect(await sorted(rows, (range) => range.sort.apply(keys, false, true))).toEqual([
      rows[0],
      rows[3],
      rows[1],
      rows[2],
    ]);
  });

  test("with matchCase small letters come before capitals", async () => {
    const sort: Sort = (range) => range.sort.apply([{ key: 0 }], true);
    expect(await column(["B", "a", "A", "b"], sort)).toEqual(["a", "A", "b", "B"]);
  });

  test("columns are moved by the value in one of their rows", async () => {
    const cells = [
      [3, 1, 2],
      ["c", "a", "b"],
    ];
    const sort: Sort = (range) => range.sort.apply([{ key: 1 }], false, false, "Columns");
    expect(await sorted(cells, sort)).toEqual([
      [1, 2, 3],
      ["a", "b", "c"],
    ]);
  });

  test("columns have headers, too: the first one stays", async () => {
    const sort: Sort = (range) => range.sort.apply([{ key: 0 }], false, true, "Columns");
    expect(await sorted([["Year", 3, 1]], sort)).toEqual([["Year", 1, 3]]);
  });

  test("text can be taken for numbers", async () => {
    const sort: Sort = (range) => range.sort.apply([{ key: 0, dataOption: "TextAsNumber" }]);
    expect(await column(["'10", 9, "'8"], sort)).toEqual(["8", 9, "10"]);
  });

  test("Chinese can be sorted by strokes", async () => {
    const sort: Sort = (range) => range.sort.apply([{ key: 0 }], false, false, "Rows", "StrokeCount");
    expect(await column(["人", "一", "大"], sort)).toEqual(["一", "人", "大"]);
  });

  test.each([
    ["no key at all", []],
    ["a key right of the range", [{ key: 2 }]],
    ["a key left of it", [{ key: -1 }]],
    ["half a column", [{ key: 0.5 }]],
  ])("%s is InvalidArgument", async (_name, keys) => {
    expect(await refusal(sorted(rows, (range) => range.sort.apply(keys)))).toBe("InvalidArgument");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.sorton
describe("by colour", () => {
  const paint = (range: Excel.Range, use: (cell: Excel.Range) => void) => use(range.getCell(2, 0));

  test.each<[string, Excel.SortField, (cell: Excel.Range) => void]>([
    ["of the fill", { key: 0, sortOn: "CellColor", color: "#FF0000" }, (cell) => (cell.format.fill.color = "#FF0000")],
    ["of the font", { key: 0, sortOn: "FontColor", color: "#00FF00" }, (cell) => (cell.format.font.color = "#00FF00")],
  ])("cells %s come first, the others keep their order", async (_name, field, use) => {
    const sort: Sort = (range) => {
      paint(range, use);
      range.sort.apply([field]);
    };
    expect(await column(["a", "b", "c", "d"], sort)).toEqual(["c", "a", "b", "d"]);
  });

  test("or last", async () => {
    const sort: Sort = (range) => {
      paint(range, (cell) => (cell.format.fill.color = "#FF0000"));
      range.sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000", ascending: false }]);
    };
    expect(await column(["a", "b", "c", "d"], sort)).toEqual(["a", "b", "d", "c"]);
  });
});

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
