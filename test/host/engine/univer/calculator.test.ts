import type { Book, CustomFunction, Name } from "../../../../src/host/engine";
import { CellError, createUniverCalculator, insertRows, parseArea, renameSheet } from "../../../../src/host/engine";
import { calculator, formulaAt, locate, put, show, typedBook } from "../calculated";

afterAll(() => calculator.close());

const name = (text: string, formula: string, scope: string | null = null): Name => ({
  name: text,
  formula,
  visible: true,
  comment: "",
  scope,
});

async function shown(book: Book, ...addresses: string[]) {
  await calculator.calculate(book);
  return addresses.map((address) => show(book, address));
}

test("values keep their full precision and their kind", async () => {
  const book = typedBook({
    S: { A1: "=1/3", A2: "=1=1", A3: '=""', A4: "=NA()", A5: "=A9", A6: "=0.1+0.2", A7: '="#N/A"&""' },
  });
  expect(await shown(book, "A1", "A2", "A3", "A4", "A5", "A6")).toEqual([1 / 3, true, "", "#N/A", 0, 0.1 + 0.2]);
  expect(locate(book, "A4").sheet.cells[3]?.[0]?.value).toBeInstanceOf(CellError);
});

test.each([
  ["=2<=0.000000001", false],
  ["=1.50", 1.5],
  ["=ISNUMBER(.50)", true],
  ["=2>1.0", true],
  ["=3E+02+1", 301],
  ["=MAX({0.00000002,1E-9;-1.0,0})", 2e-8],
  ['=INDEX({"1.50",#N/A},1)', "1.50"],
])("%s is a number however it is written, and gives %p", async (formula, value) => {
  expect(await shown(typedBook({ S: { A1: formula } }), "A1")).toEqual([value]);
});

test("a text that looks like an error is text", async () => {
  const book = typedBook({
    S: { A1: "'#N/A", A2: "=ISTEXT(A1)", A3: "=A1&1", A4: '=SUMPRODUCT(--EXACT(A1:A1,"#N/A"))', A5: "=ISERROR(A6)" },
  });
  put(book, "A6", "=NA()");
  expect(await shown(book, "A2", "A3", "A4", "A5")).toEqual([true, "#N/A1", 1, true]);
});

test("two books open at once keep their numbers apart", async () => {
  const others = createUniverCalculator();
  const [one, two] = [typedBook({ S: { A1: 1, A2: "=A1*2" } }), typedBook({ S: { A1: 10, A2: "=A1*2" } })];
  await calculator.calculate(one);
  await others.calculate(two);
  put(one, "A1", 3);
  put(two, "A1", 30);
  await others.calculate(two);
  await calculator.calculate(one);
  expect([show(one, "A2"), show(two, "A2")]).toEqual([6, 60]);
  others.close();
});

test("a calculation is no edit, and a book that is not dirty is left alone", async () => {
  const book = typedBook({ S: { A1: 1, A2: "=A1+1" } });
  const { sheet } = locate(book, "A1");
  sheet.changes.cells.clear();
  expect(await shown(book, "A2")).toEqual([2]);
  expect([book.dirty, sheet.changes.cells.size]).toEqual([false, 0]);
  const cell = sheet.cells[1]?.[0];
  if (cell) cell.value = 99;
  expect(await shown(book, "A2")).toEqual([99]);
  put(book, "A1", 5);
  expect(await shown(book, "A2")).toEqual([6]);
});

test("sheet names with spaces, apostrophes, Chinese and other cases", async () => {
  const book = typedBook({
    "My data": { A1: 1 },
    "It's": { A1: 2 },
    行业数据: { A1: 4, A2: "煤炭" },
    A1: { A1: 8 },
    "2024": { A1: 16 },
    Sum: {
      A1: "='My data'!A1+'It''s'!A1+行业数据!$A$1+'A1'!A1+'2024'!A1+'MY DATA'!A1",
      A2: '=MATCH("煤炭",行业数据!A1:A5,0)',
      A3: "=Missing!A1",
      A4: '=IFERROR(Missing!A1,"gone")',
    },
  });
  expect(await shown(book, "Sum!A1", "Sum!A2", "Sum!A3", "Sum!A4")).toEqual([32, 2, "#REF!", "gone"]);
});

test("names: of the workbook, of a sheet, of a formula, of a constant, in Chinese, relative", async () => {
  const book = typedBook({
    S: { A1: 1, A2: 2, B1: "=SUM(Sizes)", B2: "=Rate*2", B3: "=单价", B4: "=Doubled", A5: 7 },
    T: { B1: "=SUM(Sizes)", B2: "=S!Sizes" },
  });
  const [s] = book.sheets;
  book.names.push(
    name("Sizes", "=S!$A$1:$A$2"),
    name("Rate", "=0.5"),
    name("单价", "=S!$A$2"),
    name("Doubled", "=Rate*4+1"),
  );
  book.names.push(name("Rate", "=10", s?.id ?? null), name("sizes", "=S!$A$2", book.sheets[1]?.id ?? null));
  expect(await shown(book, "S!B1", "S!B2", "S!B3", "S!B4", "T!B1")).toEqual([3, 20, 2, 41, 2]);
});

test("structured references read the table, @ its own row", async () => {
  const book = typedBook({
    S: {
      A1: "Name",
      B1: "Size 1",
      C1: "Part",
      A2: "a",
      B2: 1,
      A3: "b",
      B3: 3,
      C2: "=[@[Size 1]]/SUM([Size 1])",
      C3: "=T[@[Size 1]]/SUM(T[Size 1])",
    },
    X: {
      A1: "=SUM(T[Size 1])",
      A2: "=ROWS(T)",
      A3: "=T[[#Headers],[Part]]",
      A4: "=COUNTA(T[#All])",
      A5: "=INDEX(T[Name],2)",
      A6: "=SUM(T[[Size 1]:[Part]])",
      A7: "=T[Nothing]",
      A8: "=SUMPRODUCT(T[Size 1],T[Size 1])",
    },
  });
  const area = parseArea("A1:C3");
  if (area)
    book.sheets[0]?.tables.push({
      id: 1,
      name: "T",
      area,
      columns: ["Name", "Size 1", "Part"],
      showHeaders: true,
      showTotals: false,
      style: "",
      showFilterButton: true,
      showBandedRows: true,
      filtered: false,
      changed: false,
    });
  expect(await shown(book, "S!C2", "S!C3")).toEqual([0.25, 0.75]);
  expect(await shown(book, "X!A1", "X!A2", "X!A3", "X!A4", "X!A5", "X!A6", "X!A7", "X!A8")).toEqual([
    4,
    2,
    "Part",
    9,
    "b",
    5,
    "#REF!",
    10,
  ]);
  expect(formulaAt(book, "S!C2")).toBe("=[@[Size 1]]/SUM([Size 1])");
});

test("arrays spill, are read, give way and come back", async () => {
  const book = typedBook({
    S: { A1: 3, A2: 1, A3: 2, C1: "=SORT(A1:A3)", E1: "=SUM(C1:C3)", E2: "=SUM(C1#)", E3: "=C2*10", F1: "=A1:A3*2" },
  });
  expect(await shown(book, "C1", "C2", "C3", "E1", "E2", "E3", "F3", "A1")).toEqual([1, 2, 3, 6, 6, 20, 4, 3]);
  expect(locate(book, "C1").sheet.cells[0]?.[2]?.spill).toEqual(parseArea("C1:C3"));
  put(book, "C2", "mine");
  expect(await shown(book, "C1", "C2", "C3")).toEqual(["#SPILL!", "mine", null]);
  put(book, "C2", "");
  expect(await shown(book, "C1", "C2", "C3")).toEqual([1, 2, 3]);
  put(book, "C1", 5);
  expect(await shown(book, "C1", "C2", "C3")).toEqual([5, null, null]);
});

test("a spill that grows moves what depends on it", async () => {
  const book = typedBook({ S: { A1: 2, B1: "=SEQUENCE(A1)", C1: "=SUM(B1:B9)", D1: "=SUM(B1#)" } });
  expect(await shown(book, "C1", "D1")).toEqual([3, 3]);
  put(book, "A1", 4);
  expect(await shown(book, "C1", "D1")).toEqual([10, 10]);
});

test("what cannot be read, is unknown or goes in a circle hurts only its own cell", async () => {
  const book = typedBook({
    S: {
      A1: "=1+",
      A2: "=NOPE(1)",
      A3: "=A4",
      A4: "=A3",
      A5: "=SUM(",
      A6: "=1+1",
      A7: "=nope",
      A8: '=IF(1,"a"',
      A9: "=#REF!A1",
      A10: "=[1]Other!A1",
    },
  });
  const [a1, a2, , , , a6, a7, , a9] = await shown(book, "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9");
  expect([a2, a6, a7, a9]).toEqual(["#NAME?", 2, "#NAME?", "#REF!"]);
  expect(typeof a1).toBe("string");
});

test("chains are followed in any order and as deep as they go", async () => {
  const cells: Record<string, unknown> = { A1: 1, B1: "=A3000" };
  for (let row = 2; row <= 3000; row++) cells[`A${row}`] = `=A${row - 1}+1`;
  expect(await shown(typedBook({ S: cells }), "B1")).toEqual([3000]);
});

test("OFFSET and INDIRECT come after what they may read", async () => {
  const book = typedBook({
    S: {
      A1: "=SUM(OFFSET(B1,0,0,2,1))",
      A2: '=INDIRECT("B2")',
      A3: "=A1+1",
      B1: "=C1",
      B2: "=C1*2",
      C1: 5,
      A4: "=INDIRECT(\"'My sheet'!A1\")",
    },
    "My sheet": { A1: 9 },
  });
  expect(await shown(book, "A1", "A2", "A3", "A4")).toEqual([15, 10, 16, 9]);
});

test("spans of sheets, whole columns, edges of the sheet", async () => {
  const book = typedBook({
    Jan: { A1: 1 },
    Feb: { A1: 2 },
    Mar: { A1: 4, A2: 5 },
    Sum: { A1: "=SUM(Jan:Mar!A1)", A2: "=SUM(Mar!A:A)", A3: "=Mar!A1048576", A4: "=COUNTA(Mar!1:1048576)" },
  });
  expect(await shown(book, "Sum!A1", "Sum!A2", "Sum!A3", "Sum!A4")).toEqual([7, 9, 0, 2]);
});

test("formulas follow edits of the structure", async () => {
  const book = typedBook({
    Data: { A1: 1, A2: 2, A3: 3 },
    Calc: { A1: "=SUM(Data!A1:A3)", A2: "=INDEX(Data!$A$1:$A$3,ROW()-ROW(A$1)+1)" },
  });
  const [data] = book.sheets;
  if (!data) throw new Error("no sheet");
  insertRows(book, data, 1, 1);
  renameSheet(book, data, "数据");
  put(book, "数据!A2", 10);
  expect(await shown(book, "Calc!A1", "Calc!A2")).toEqual([16, 10]);
});

test("two books do not disturb each other", async () => {
  const one = typedBook({ S: { A1: 1, A2: "=A1*2" } });
  const two = typedBook({ S: { A1: 5, A2: "=A1*2" } });
  await Promise.all([calculator.calculate(one), calculator.calculate(two)]);
  expect([show(one, "A2"), show(two, "A2")]).toEqual([2, 10]);
});

test("constants that are errors are errors", async () => {
  expect(
    await shown(typedBook({ S: { A1: "#N/A", A2: "=ISNA(A1)", A3: "=A1+1", A4: "=IFERROR(A1,0)" } }), "A2", "A3", "A4"),
  ).toEqual([true, "#N/A", 0]);
});

test("custom functions get plain values and may take their time, throw, spill or be missing", async () => {
  const calls: unknown[] = [];
  const functions = new Map<string, CustomFunction>([
    ["GTM.ADD", (args, caller) => (calls.push([args, caller.row]), Number(args[0]) + Number(args[1]))],
    ["LATER", async (args) => new Promise((resolve) => setTimeout(() => resolve(args[0] ?? null), 5))],
    ["BAD", () => Promise.reject(new Error("no"))],
    ["ROWSOF", (args) => args[0] ?? null],
  ]);
  const own = createUniverCalculator({ functions });
  const book = typedBook({
    S: {
      A1: 1,
      A2: "x",
      A4: "=GTM.ADD(1,2)",
      A5: "=later(5)+1",
      A6: '=IFERROR(BAD(),"bad")',
      A7: "=SUM(ROWSOF(A1:A3))",
      C1: "=ROWSOF(A1:A2)",
      A8: "=GONE()",
    },
  });
  await own.calculate(book);
  expect(["A4", "A5", "A6", "A7", "C1", "C2", "A8"].map((address) => show(book, address))).toEqual([
    3,
    6,
    "bad",
    1,
    1,
    "x",
    "#NAME?",
  ]);
  expect(calls).toEqual([[[1, 2], 3]]);
  functions.delete("GTM.ADD");
  book.dirty = true;
  await own.calculate(book);
  expect(show(book, "A4")).toBe("#NAME?");
  own.close();
});

test("a custom function that asks for a calculation is not kept waiting for itself", async () => {
  const book = typedBook({ S: { A1: "=READS()" } });
  const own = createUniverCalculator({ functions: new Map([["READS", async () => (await own.calculate(book), 5)]]) });
  await own.calculate(book);
  expect(show(book, "A1")).toBe(5);
  own.close();
});

test.each<[string, (row: number) => string, (row: number) => number]>([
  ["its own row", (r) => `=A${r}+$A${r}`, (r) => 2 * r],
  ["fixed rows", (r) => `=A${r}*A$2+$A$3`, (r) => 2 * r + 3],
  ["an area that grows", (r) => `=SUM(A$1:A${r})`, (r) => (r * (r + 1)) / 2],
  ["an area that shrinks", (r) => `=COUNT($A${r}:$A$20)`, (r) => 21 - r],
  ["a window", (r) => `=SUM(A${r}:A${r + 1})`, (r) => (r === 20 ? 20 : 2 * r + 1)],
  ["whole columns", (r) => `=COUNTIF(A:A,">"&A${r})`, (r) => 20 - r],
  ["another sheet", (r) => `=INDEX(T!A$1:A$20,ROW(A${r}))+T!A${r}`, (r) => 200 * r],
  ["a range between two lookups", (r) => `=SUM(INDEX(A$1:A$20,1):A${r})`, (r) => (r * (r + 1)) / 2],
  ["a place that is worked out", (r) => `=SUM(OFFSET(A${r},0,0,1,1))`, (r) => r],
  ["a lookup", (r) => `=LOOKUP(A${r},A$1:A$20,T!A$1:A$20)`, (r) => 100 * r],
  ["what kind a value is", (r) => `=IF(ISLOGICAL(INDEX(A$1:A$20,ROW())),0,A${r})`, (r) => r],
  ["a number as text", (r) => `=LEN(FIXED(A${r},1))+A${r}`, (r) => String(r).length + 2 + r],
  ["what a letter stands for", (r) => `=LET(x,A${r},x+A$1)`, (r) => r + 1],
])("a formula copied down a column reads %s", async (_what, formula, expected) => {
  const rows = Array.from({ length: 20 }, (_, i) => i + 1);
  const book = typedBook({
    S: Object.fromEntries(
      rows.flatMap((r) => [
        [`A${r}`, r],
        [`B${r}`, formula(r)],
      ]),
    ),
    T: Object.fromEntries(rows.map((r) => [`A${r}`, 100 * r])),
  });
  expect(await shown(book, ...rows.map((r) => `B${r}`))).toEqual(rows.map(expected));
});

test("a formula that reads the same in the next row reads the same cells", async () => {
  const cells = { A1: "=RANK.EQ(1.5,D1:D2)", A2: "=RANK.EQ(1.5,D1:D2)", A3: "=RANK.EQ(1.5,D1:D2)", D1: 1.5, D2: 2 };
  expect(await shown(typedBook({ S: cells }), "A1", "A2", "A3")).toEqual([2, 2, 2]);
});
