import type { Book } from "../../../../src/host/engine";
import {
  checkShift,
  deleteCells,
  deleteColumns,
  deleteRows,
  deleteSheet,
  findSheet,
  insertCells,
  insertColumns,
  insertRows,
  insertionOf,
  parseArea,
  renameSheet,
  styleArea,
  styleAt,
  writeArea,
} from "../../../../src/host/engine";
import type { Area, Sheet } from "../../../../src/host/engine";
import { formulaAt, put, show, typedBook } from "../calculated";

const area = (text: string): Area => {
  const found = parseArea(text);
  if (!found) throw new Error(text);
  return found;
};

const sheetOf = (book: Book, name: string): Sheet => {
  const sheet = findSheet(book, name);
  if (!sheet) throw new Error(name);
  return sheet;
};

function sample() {
  const book = typedBook({
    Data: {
      A1: "Name",
      B1: "Size",
      A2: "a",
      B2: 1,
      A3: "b",
      B3: 2,
      A4: "c",
      B4: 3,
      D2: "=B2*2",
      D3: "=$B$3",
      D4: "=SUM(B2:B4)",
    },
    Calc: { A1: "=Data!B3", A2: "=SUM(Data!B:B)", A3: "=SUM(Data!$B$2:$B$4)" },
  });
  const data = sheetOf(book, "Data");
  book.names.push({ name: "Sizes", formula: "=Data!$B$2:$B$4", visible: true, comment: "", scope: null });
  data.merges.push(area("F3:G4"));
  data.tables.push({
    id: 1,
    name: "T",
    area: area("A1:B4"),
    columns: ["Name", "Size"],
    showHeaders: true,
    showTotals: false,
    style: "",
    showFilterButton: true,
    showBandedRows: true,
    filtered: false,
    changed: false,
  });
  data.validations.push({ areas: [area("B2:B4")], rule: { list: { source: "=$A$2:$A$4" } }, ignoreBlanks: true });
  data.conditionalFormats.push({
    id: "1",
    areas: [area("B2:B4")],
    priority: 1,
    stopIfTrue: false,
    type: "Custom",
    rule: { formula: "=$B2>$B$2" },
    format: {},
    xml: "<cfRule><formula>$B2&gt;$B$2</formula></cfRule>",
  });
  data.autoFilter = { area: area("A1:B4"), filtered: false };
  data.rows.set(2, { height: 30 });
  data.columns.set(1, { width: 20 });
  return { book, data, calc: sheetOf(book, "Calc") };
}

test("inserting rows moves cells, formulas everywhere, names, merges, tables, rules and heights", () => {
  const { book, data } = sample();
  insertRows(book, data, 2, 2);
  expect(show(book, "Data!A5")).toBe("b");
  expect(show(book, "Data!A3")).toBeNull();
  expect(formulaAt(book, "Data!D2")).toBe("=B2*2");
  expect(formulaAt(book, "Data!D5")).toBe("=$B$5");
  expect(formulaAt(book, "Data!D6")).toBe("=SUM(B2:B6)");
  expect(formulaAt(book, "Calc!A1")).toBe("=Data!B5");
  expect(formulaAt(book, "Calc!A2")).toBe("=SUM(Data!B:B)");
  expect(book.names[0]?.formula).toBe("=Data!$B$2:$B$6");
  expect(data.merges.map((merge) => writeArea(merge))).toEqual(["F5:G6"]);
  expect(writeArea(data.tables[0]?.area ?? area("A1"))).toBe("A1:B6");
  expect(data.validations[0]?.rule).toEqual({ list: { source: "=$A$2:$A$6" } });
  expect(data.conditionalFormats[0]?.areas.map((part) => writeArea(part))).toEqual(["B2:B6"]);
  expect(data.rows.get(4)).toEqual({ height: 30 });
  expect(writeArea(data.autoFilter?.area ?? area("A1"))).toBe("A1:B6");
  expect(data.changes.structure && book.dirty).toBe(true);
});

test("deleting rows shrinks ranges and leaves #REF! where nothing is left", () => {
  const { book, data } = sample();
  deleteRows(book, data, 2, 1);
  expect(show(book, "Data!A3")).toBe("c");
  expect(formulaAt(book, "Data!D3")).toBe("=SUM(B2:B3)");
  expect(formulaAt(book, "Calc!A1")).toBe("=Data!#REF!");
  expect(book.names[0]?.formula).toBe("=Data!$B$2:$B$3");
  expect(data.rows.has(2)).toBe(false);
});

test("a rule that loses its first cell is written for the next one", () => {
  const { book, data } = sample();
  deleteRows(book, data, 1, 1);
  expect(data.conditionalFormats[0]?.areas.map((part) => writeArea(part))).toEqual(["B2:B3"]);
  expect(data.conditionalFormats[0]?.rule).toEqual({ formula: "=$B2>#REF!" });
  expect(data.conditionalFormats[0]?.xml).toBe("<cfRule><formula>$B2&gt;#REF!</formula></cfRule>");
});

test("deleting a column takes its table column along", () => {
  const { book, data } = sample();
  deleteColumns(book, data, 0, 1);
  expect(show(book, "Data!A2")).toBe(1);
  expect(data.tables[0]?.columns).toEqual(["Size"]);
  expect(formulaAt(book, "Calc!A3")).toBe("=SUM(Data!$A$2:$A$4)");
  expect(data.columns.get(0)).toEqual({ width: 20 });
});

test("a column inserted into a table gets a name", () => {
  const { book, data } = sample();
  insertColumns(book, data, 1, 1);
  expect(data.tables[0]?.columns).toEqual(["Name", "Column1", "Size"]);
  expect(show(book, "Data!B1")).toBe("Column1");
  expect(formulaAt(book, "Data!E2")).toBe("=C2*2");
});

test("new rows look like the one above", () => {
  const { book, data } = sample();
  styleArea(book, data, area("A2"), { fill: "#FF0000" });
  insertRows(book, data, 2, 1);
  expect(book.styles[styleAt(data, 2, 0)]?.fill).toBe("#FF0000");
  expect(book.styles[styleAt(data, 3, 0)]?.fill).toBeNull();
});

test("cells that shift down leave the other columns alone", () => {
  const { book, data } = sample();
  insertCells(book, data, area("D2:D3"), "Down");
  expect(formulaAt(book, "Data!D4")).toBe("=B2*2");
  expect(show(book, "Data!B4")).toBe(3);
  deleteCells(book, data, area("D2:D3"), "Up");
  expect(formulaAt(book, "Data!D2")).toBe("=B2*2");
});

test("Excel's refusals are known beforehand", () => {
  const { book, data } = sample();
  expect(checkShift(data, insertionOf(data, area("F4"), "Down"))).toBe("cuts-merge");
  expect(checkShift(data, insertionOf(data, area("A3"), "Down"))).toBe("cuts-table");
  put(book, "Data!A1048576", 1);
  expect(checkShift(data, insertionOf(data, area("5:5"), "Down"))).toBe("off-sheet");
  expect(checkShift(data, insertionOf(data, area("H1"), "Right"))).toBeNull();
});

test("renaming a sheet renames it in formulas and names", () => {
  const { book, data } = sample();
  renameSheet(book, data, "My 行业");
  expect(formulaAt(book, "Calc!A1")).toBe("='My 行业'!B3");
  expect(book.names[0]?.formula).toBe("='My 行业'!$B$2:$B$4");
  expect(findSheet(book, "MY 行业")).toBe(data);
});

test("deleting a sheet leaves #REF! and takes its own names", () => {
  const { book, data } = sample();
  book.names.push({ name: "Own", formula: "=1", visible: true, comment: "", scope: data.id });
  deleteSheet(book, data);
  expect(formulaAt(book, "Calc!A1")).toBe("=#REF!B3");
  expect(book.names.map(({ name }) => name)).toEqual(["Sizes"]);
  expect(book.activeSheet).toBe(sheetOf(book, "Calc").id);
});
