import { CellError } from "#host/page";
import { rectanglesOf, textsOf, typedInto } from "../../../src/playground/grid/typedCells";

test.each([
  [{ v: "12%" }, "12%"],
  [{ v: 5 }, "5"],
  [{ f: "=A1+1", v: null }, "=A1+1"],
  [{ p: { id: "", documentStyle: {}, body: { dataStream: "one\rtwo\r\n" } } }, "one\ntwo"],
  [{ v: null, f: null, p: null }, ""],
  [null, ""],
])("%j is what a person would have typed: %j", (data, text) => expect(typedInto(data)).toBe(text));

test("a change of looks alone types nothing", () => {
  expect(typedInto({ s: "style-3" })).toBeUndefined();
  expect(rectanglesOf({ 0: { 0: { s: "style-3" } } })).toEqual([]);
});

test("rows below each other that begin and end alike are one rectangle", () => {
  const cells = { 1: { 2: { v: "a" }, 3: { v: "b" } }, 2: { 2: { v: "c" }, 3: { v: "d" } }, 4: { 2: { v: "e" } } };
  expect(rectanglesOf(cells)).toEqual([
    {
      row: 1,
      column: 2,
      texts: [
        ["a", "b"],
        ["c", "d"],
      ],
    },
    { row: 4, column: 2, texts: [["e"]] },
  ]);
});

test("a cell that is left out between two is left alone", () => {
  expect(rectanglesOf({ 0: { 0: { v: "a" }, 2: { v: "c" } } })).toEqual([
    { row: 0, column: 0, texts: [["a", null, "c"]] },
  ]);
});

test("what is cut is typed elsewhere as it stood: formulas, text that looks like a number, errors", () => {
  const sheet = {
    cells: [
      [
        { value: 3, formula: "=1+2", style: 0 },
        { value: "007", style: 0 },
        { value: true, style: 0 },
        { value: new CellError("#N/A"), style: 0 },
      ],
    ],
  };
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 4 };
  expect(textsOf(sheet as unknown as Parameters<typeof textsOf>[0], range)).toEqual([
    ["=1+2", "'007", "TRUE", "#N/A", ""],
  ]);
});
