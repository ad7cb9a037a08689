import { parseGrid } from "../../../src/workbook/grid/parseGrid";
import { sheetOf } from "../../support/snapshot";
import type { CellValue, SheetInfo } from "#workbook";

function parse(rows: readonly (readonly CellValue[])[], more: Partial<SheetInfo> = {}) {
  const sheet = sheetOf("Data", rows, more);
  if (sheet.cells === undefined || sheet.used === null) throw new Error("no cells");
  return parseGrid(sheet, sheet.cells, sheet.used);
}
const codes = (parsed: ReturnType<typeof parse>): string[] => parsed.problems.map((found) => found.code);

test("names and numbers are read below the header", () => {
  const { grid, problems } = parse([
    ["Industry", "Growth", "Margin"],
    ["Retail", 0.1, 5],
    ["Energy", 0.2, 7],
  ]);
  expect(grid?.names).toEqual(["Retail", "Energy"]);
  expect(grid?.columns.map((column) => [column.header, [...column.ratings]])).toEqual([
    ["Growth", [0.1, 0.2]],
    ["Margin", [5, 7]],
  ]);
  expect(grid?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
  expect(problems).toEqual([]);
});

test("a title and a note above the header are passed over, merged or not", () => {
  const { grid } = parse(
    [["2024 industries"], ["Source: somebody", "", ""], ["行业", "增速", "规模"], ["零售", 0.1, 5], ["能源", 0.2, 7]],
    { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] },
  );
  expect(grid?.headerRow).toBe(2);
  expect(grid?.names).toEqual(["零售", "能源"]);
});

test("text numbers, missing marks, errors and other text are told apart", () => {
  const { grid } = parse([
    ["Industry", "Size"],
    ["a", "12.3亿"],
    ["b", "暂无"],
    ["c", "#DIV/0!"],
    ["d", "about five"],
    ["e", ""],
    ["f", 4],
  ]);
  const column = grid?.columns[0];
  expect(column?.cells.map((cell) => cell.kind)).toEqual([
    "textNumber",
    "missing",
    "error",
    "text",
    "missing",
    "number",
  ]);
  expect([...(column?.ratings ?? [])]).toEqual([1230000000, NaN, NaN, NaN, NaN, 4]);
});

test("totals rows are left out and said so, wherever they stand", () => {
  const parsed = parse([
    ["Industry", "Size"],
    ["a", 1],
    ["小 计", 1],
    ["b", 2],
    ["Grand Total:", 3],
  ]);
  expect(parsed.grid?.names).toEqual(["a", "b"]);
  expect(parsed.grid?.rows).toEqual([1, 3]);
  expect(codes(parsed)).toEqual(["grid/total-left-out", "grid/total-left-out"]);
});

test("a row without a name is left out with a warning, a blank row without a word", () => {
  const parsed = parse([
    ["Industry", "Size"],
    ["a", 1],
    ["", 5],
    ["", ""],
    ["b", 2],
  ]);
  expect(parsed.grid?.names).toEqual(["a", "b"]);
  expect(parsed.problems).toEqual([
    { severity: "warning", code: "grid/blank-name", where: "'Data'!A3", detail: { cell: "'Data'!A3" } },
  ]);
});

test("two rows of one name are an error with both cells, whatever their case and spaces", () => {
  const parsed = parse([
    ["Industry", "Size"],
    ["Retail", 1],
    [" retail ", 2],
  ]);
  expect(parsed.grid).toBeUndefined();
  expect(parsed.problems[0]).toMatchObject({
    code: "grid/duplicate-name",
    where: "'Data'!A3",
    detail: { cells: "A2, A3" },
  });
});

test("merged cells inside the data are refused with their address", () => {
  const parsed = parse(
    [
      ["Industry", "Size"],
      ["a", 1],
      ["b", 2],
    ],
    { merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] },
  );
  expect(parsed.problems).toEqual([
    { severity: "error", code: "grid/merged", where: "'Data'!B2:B3", detail: { cells: "'Data'!B2:B3" } },
  ]);
});

test("a second header of the same name gets a number, a column without one is left out", () => {
  const parsed = parse([
    ["Industry", "Size", "size", ""],
    ["a", 1, 2, 3],
    ["b", 1, 2, 3],
  ]);
  expect(parsed.grid?.columns.map((column) => column.header)).toEqual(["Size", "size (2)"]);
  expect(codes(parsed)).toEqual(["grid/duplicate-header", "grid/blank-header"]);
});

test("a code column before the names does not become the names", () => {
  const { grid } = parse([
    ["代码", "行业名称", "规模"],
    ["C13", "农副食品", 1],
    ["C14", "食品", 2],
  ]);
  expect(grid?.nameHeader).toBe("行业名称");
});

test.each([
  [
    "no header",
    [
      ["a", 1],
      ["b", 2],
    ],
    "grid/no-header",
  ],
  [
    "no names",
    [
      ["x", "y"],
      [1, 2],
      [3, 4],
    ],
    "grid/no-names",
  ],
] as const)("%s is an error", (_, rows, code) => {
  expect(codes(parse(rows))).toContain(code);
});

test("numbers whose format was not read do not count against those whose format was", () => {
  const rows = [["Industry", "Share", "Since"], ...Array.from({ length: 9 }, (_, i) => [`Industry ${i}`, "12", 45000])];
  const { cells, used, ...sheet } = sheetOf("Data", rows);
  if (cells === undefined || used === null) throw new Error("no cells");
  const numberFormats = [undefined, ["General", "General", "General"], undefined, ["@", "0%", "yyyy-mm-dd"]];
  numberFormats[1] = ["@", "@", "yyyy-mm-dd"];
  const values = cells.values.map((row, i) => (i === 1 || i === 3 ? [row[0] ?? "", "12%", row[2] ?? ""] : row));
  const { grid } = parseGrid({ ...sheet, used }, { ...cells, values, numberFormats }, used);
  expect(grid?.columns.map((column) => column.format)).toEqual(["percent", "date"]);
});

test("percent and date formats are recognised from the number format", () => {
  const sheet = sheetOf("Data", [
    ["Industry", "Share", "Since", "Plain"],
    ["a", 0.1, 45000, 1],
    ["b", 0.2, 45001, 2],
  ]);
  if (sheet.cells === undefined || sheet.used === null) throw new Error("no cells");
  const numberFormats = sheet.cells.values.map(() => ["General", "0.0%", "yyyy-mm-dd", '"m"0.0']);
  const { grid } = parseGrid(sheet, { ...sheet.cells, numberFormats }, sheet.used);
  expect(grid?.columns.map((column) => column.format)).toEqual(["percent", "date", "number"]);
});

test("a name that is an error is no name, as the live formulas read it", () => {
  const parsed = parse([
    ["Industry", "Size"],
    ["Retail", 1],
    ["#N/A", 2],
  ]);
  expect(parsed.grid?.names).toEqual(["Retail"]);
  expect(codes(parsed)).toEqual(["grid/blank-name"]);
});

test("every kind of space is one in a name, and a total is one in wide letters or spaces", () => {
  const { grid } = parse([
    ["Industry", "Size"],
    ["　Retail\u00a0\ntrade ", 1],
    ["合　计", 2],
    ["Ｔｏｔａｌ：", 3],
  ]);
  expect(grid?.names).toEqual(["Retail trade"]);
});

test("numbers are names where the header says so", () => {
  const rows = [
    [101, 1],
    [205, 2],
  ];
  expect(parse([["Industry", "Size"], ...rows]).grid?.names).toEqual(["101", "205"]);
  expect(codes(parse([["Code", "Size"], ...rows]))).toEqual(["grid/no-names"]);
});

test("a name column of the model that is not there is said by its name", () => {
  const sheet = sheetOf("Data", [
    ["Industry", "Size"],
    ["Retail", 1],
  ]);
  if (sheet.cells === undefined || sheet.used === null) throw new Error("no cells");
  const { problems } = parseGrid(sheet, sheet.cells, sheet.used, { nameColumn: "Branche" });
  expect(problems.map(({ code, detail }) => [code, detail["column"]])).toEqual([
    ["grid/name-column-missing", "Branche"],
  ]);
});
