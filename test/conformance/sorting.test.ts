import { refusal } from "../support/openBookSheet";
import { type Sort, sorted, column, up, down } from "../support/sortedCells";

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
