import {
  mergeArea,
  moveArea,
  copyArea,
  clearArea,
  parseArea,
  sortArea,
  styleArea,
  styleAt,
  unmergeArea,
  writeArea,
} from "../../../../src/host/engine";
import type { Area } from "../../../../src/host/engine";
import { calculator, formulaAt, locate, plain, put, show, typedBook } from "../calculated";

const area = (text: string): Area => parseArea(text) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const first = (book: ReturnType<typeof typedBook>) => locate(book, "A1").sheet;

afterAll(() => calculator.close());

test("numbers, text, logicals, errors, then blanks; descending turns all but the blanks round", () => {
  const book = typedBook({ S: { A1: "b", A2: 3, A4: true, A5: "#N/A", A6: "A", A7: -1, A8: false, A9: "行业" } });
  const column = () => Array.from({ length: 9 }, (_, row) => plain(first(book).cells[row]?.[0]?.value ?? null));
  sortArea(book, first(book), area("A1:A9"), [{ key: 0 }]);
  expect(column()).toEqual([-1, 3, "A", "b", "行业", false, true, "#N/A", null]);
  sortArea(book, first(book), area("A1:A9"), [{ key: 0, ascending: false }]);
  expect(column()).toEqual(["#N/A", true, false, "行业", "b", "A", 3, -1, null]);
});

test("Chinese text sorts by its sound", () => {
  const book = typedBook({ S: { A1: "煤炭", A2: "白酒", A3: "电力", A4: "Zinc" } });
  sortArea(book, first(book), area("A1:A4"), [{ key: 0 }]);
  expect([0, 1, 2, 3].map((row) => first(book).cells[row]?.[0]?.value)).toEqual(["Zinc", "白酒", "电力", "煤炭"]);
});

test("rows move with formats and formulas, relative references go along and absolute ones stay", async () => {
  const book = typedBook({
    S: {
      A1: "Name",
      B1: "Size",
      C1: "Twice",
      A2: "a",
      B2: 3,
      C2: "=B2*$B$2",
      A3: "b",
      B3: 1,
      C3: "=Other!A3+Other!$A$1",
      A4: "c",
      B4: 2,
    },
    Other: { A1: 1, A3: 5 },
  });
  styleArea(book, first(book), area("A2"), {
    fill: "#FF0000",
    borders: { EdgeTop: { style: "Continuous", weight: "Thin" } },
  });
  await calculator.calculate(book);
  sortArea(book, first(book), area("A1:C4"), [{ key: 1 }], { hasHeaders: true });
  expect(["A1", "A2", "A3", "A4"].map((address) => show(book, address))).toEqual(["Name", "b", "c", "a"]);
  expect(formulaAt(book, "C4")).toBe("=B4*$B$2");
  expect(formulaAt(book, "C2")).toBe("=Other!A2+Other!$A$1");
  const style = (row: number) => book.styles[styleAt(first(book), row, 0)];
  expect(style(3)?.fill).toBe("#FF0000");
  expect(Object.keys(style(3)?.borders ?? {})).toEqual([]);
  expect(Object.keys(style(1)?.borders ?? {})).toEqual(["EdgeTop"]);
});

test("a second key decides between equals, hidden rows stay", () => {
  const book = typedBook({ S: { A1: 1, B1: "y", A2: 0, B2: "hidden", A3: 1, B3: "x", A4: 0, B4: "z" } });
  first(book).rows.set(1, { hidden: true });
  sortArea(book, first(book), area("A1:B4"), [{ key: 0 }, { key: 1 }]);
  expect(["B1", "B2", "B3", "B4"].map((address) => show(book, address))).toEqual(["z", "hidden", "x", "y"]);
});

test("columns can be sorted, too", () => {
  const book = typedBook({ S: { A1: 3, B1: 1, C1: 2, A2: "c", B2: "a", C2: "=A2" } });
  sortArea(book, first(book), area("A1:C2"), [{ key: 0 }], { orientation: "Columns" });
  expect(["A1", "B1", "C1", "A2", "C2"].map((address) => show(book, address))).toEqual([1, 2, 3, "a", "c"]);
  expect(formulaAt(book, "B2")).toBe("=#REF!");
});

test("copying brings relative references along, values only what was calculated", async () => {
  const book = typedBook({ S: { A1: 2, B1: "=A1*$A$1" } });
  await calculator.calculate(book);
  copyArea(book, first(book), area("A1:B1"), first(book), 2, 1);
  expect(formulaAt(book, "C3")).toBe("=B3*$A$1");
  copyArea(book, first(book), area("B1"), first(book), 4, 0, "Values");
  expect([show(book, "A5"), formulaAt(book, "A5")]).toEqual([4, undefined]);
});

test("cutting brings everything along that pointed there", () => {
  const book = typedBook({ S: { A1: 2, A2: 3, B1: "=A1+A2", C1: "=SUM(A1:A2)" }, T: { A1: "=S!A1" } });
  const { sheet } = locate(book, "T!A1");
  first(book).conditionalFormats.push({
    id: "1",
    areas: [area("A1:A4")],
    priority: 1,
    stopIfTrue: false,
    type: "Custom",
    rule: { formula: "=A1>1" },
    format: {},
  });
  moveArea(book, first(book), area("A1:A2"), sheet, 4, 4);
  expect(formulaAt(book, "S!B1")).toBe("=T!E5+T!E6");
  expect(formulaAt(book, "S!C1")).toBe("=SUM(T!E5:E6)");
  expect(formulaAt(book, "T!A1")).toBe("=E5");
  expect(show(book, "S!A1")).toBeNull();
  const rules = (of: typeof sheet) =>
    of.conditionalFormats.map(({ areas, rule }) => [areas.map((part) => writeArea(part)), rule]);
  expect(rules(first(book))).toEqual([[["A3:A4"], { formula: "=A3>1" }]]);
  expect(rules(sheet)).toEqual([[["E5:E6"], { formula: "=E5>1" }]]);
});

test("merging keeps the first content, unmerging leaves it", () => {
  const book = typedBook({ S: { B1: "x", A2: "y" } });
  mergeArea(book, first(book), area("A1:B2"));
  expect([show(book, "A1"), show(book, "B1"), show(book, "A2")]).toEqual(["x", null, null]);
  unmergeArea(first(book), area("B2"));
  expect(first(book).merges).toEqual([]);
});

test("clearing contents keeps the look, clearing formats the content", () => {
  const book = typedBook({ S: { A1: "12%" } });
  clearArea(book, first(book), area("A1"), "Formats");
  expect([show(book, "A1"), styleAt(first(book), 0, 0)]).toEqual([0.12, 0]);
  put(book, "A1", "13%");
  clearArea(book, first(book), area("A1"), "Contents");
  expect(show(book, "A1")).toBeNull();
  expect(book.styles[styleAt(first(book), 0, 0)]?.numberFormat).toBe("0%");
});
