import type { OpenOptions, OpenWorkbook } from "../../../src/host";
import type { FunctionMetadata, FunctionsFile } from "../../../src/host/runtime/functionValues";
import type { Book, Sheet } from "../../../src/host/engine";
import { createUniverCalculator, setCell } from "../../../src/host/engine";
import { openBook } from "../../support/openBook";

const any = (name: string, more = {}) => ({ name, type: "any", ...more });
const matrix = { dimensionality: "matrix" };
const functions: FunctionMetadata[] = [
  { id: "ECHO", name: "ECHO", parameters: [any("x", matrix), any("y", matrix)], result: matrix },
  { id: "KIND", name: "CONTOSO.KIND", parameters: [any("x"), any("y")] },
  { id: "ADD", name: "ADD", parameters: [{ name: "a", type: "number" }, { name: "b", type: "number" }] }, // prettier-ignore
  { id: "TEXT1", name: "TEXT1", parameters: [{ name: "a", type: "string" }] },
  { id: "FAIL", name: "FAIL", parameters: [any("how")] },
  { id: "WHERE1", name: "WHERE1", parameters: [] },
  { id: "LATER", name: "LATER", parameters: [any("x")] },
  { id: "FLAT", name: "FLAT", parameters: [any("x", matrix)] },
  { id: "READS", name: "READS", parameters: [] },
];
const file = (more: Partial<FunctionsFile> = {}): FunctionsFile => ({ functions, ...more });

/** What an add-in's page would run. */
const script = `
  const own = {
    ECHO: (x, y) => x ?? y,
    KIND: (x, y) => JSON.stringify([x, y]),
    ADD: (a, b) => a + b,
    TEXT1: (a) => a + "!",
    FAIL: (how) => {
      const { Error: Own, ErrorCode } = CustomFunctions;
      if (how === "N/A") throw new Own(ErrorCode.notAvailable, "no data");
      if (how === "returned") return new Own(ErrorCode.invalidValue, "mend it");
      if (how === "DIV") throw new Own(ErrorCode.divisionByZero);
      if (how === "rejected") return Promise.reject(new Error("late"));
      if (how === "infinite") return Infinity;
      if (how === "nothing") return undefined;
      throw new Error("any other");
    },
    WHERE1: (invocation) => invocation.functionName + " at " + (invocation.address ?? "?"),
    LATER: (x) => new Promise((resolve) => setTimeout(() => resolve(x + 1), 20)),
    FLAT: (x) => [1, 2],
    READS: async () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
        await context.sync();
        return range.values[0][0];
      }),
  };
  for (const [id, work] of Object.entries(own)) CustomFunctions.associate(id, work);
`;

async function open(options: OpenOptions = {}, bytes?: Uint8Array): Promise<OpenWorkbook> {
  return openBook(bytes, { functions: file({ allowErrorForDataTypeAny: true }), scripts: [script], ...options });
}

/** Writes cells, and reads what they show. */
async function shows(workbook: OpenWorkbook, cells: Record<string, unknown>, ...read: string[]): Promise<unknown[]> {
  return workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
    const ranges = read.map((address) => sheet.getRange(address).load("values"));
    await context.sync();
    return ranges.map(({ values }) => (values.length === 1 && values[0]?.length === 1 ? values[0][0] : values));
  });
}

test("a cell calculates through the page, and what reads it follows", async () => {
  const cells = {
    A1: 2,
    B1: "=ADD(A1,3)",
    C1: "=ADD(B1,B1)*10",
    D1: "=IFERROR(ADD(C1,1),0)",
    E1: "=add(1,1)+ADD(2,2)",
  };
  const workbook = await open();
  expect(await shows(workbook, cells, "B1:E1")).toEqual([[[5, 100, 101, 6]]]);
  expect(await shows(workbook, { A1: 3 }, "B1:D1")).toEqual([[[6, 120, 121]]]);
});

test("promises are waited for, one after another where they depend on each other", async () => {
  const workbook = await open();
  expect(await shows(workbook, { A1: "=LATER(1)", A2: "=LATER(A1)", A3: "=LATER(A2)" }, "A1:A3")).toEqual([
    [[2], [3], [4]],
  ]);
});

test("arrays spill, and an array that was not announced or is no table is #VALUE!", async () => {
  const workbook = await open();
  const cells = { A1: 1, A2: "x", C1: "=ECHO(A1:A2)", E1: "=SUM(ECHO({1,2;3,4}))", F1: "=FLAT(A1)", G1: "=ROWS(C1#)" };
  expect(await shows(workbook, cells, "C1:C2", "E1", "F1", "G1")).toEqual([[[1], ["x"]], 10, "#VALUE!", 2]);
});

test.each([
  ["N/A", "#N/A"],
  ["returned", "#VALUE!"],
  ["DIV", "#DIV/0!"],
  ["rejected", "#VALUE!"],
  ["infinite", "#NUM!"],
  ["nothing", 0],
  ["else", "#VALUE!"],
])("a function that ends with %s shows %s", async (how, shown) => {
  expect(await shows(await open(), { A1: `=FAIL("${how}")` }, "A1")).toEqual([shown]);
});

test.each<[OpenOptions["blanks"], unknown]>([
  [0, 0],
  [null, null],
  ["", ""],
])("a blank cell arrives as %j, an argument left out as null", async (blanks, arrives) => {
  const workbook = await open(blanks === undefined ? {} : { blanks });
  const cells = { B1: "=CONTOSO.KIND(A1)", B2: "=CONTOSO.KIND(,A1)", B3: "=CONTOSO.KIND(A1,A2)" };
  expect(await shows(workbook, cells, "B1:B3")).toEqual([
    [[JSON.stringify([arrives, null])], [JSON.stringify([null, arrives])], [JSON.stringify([arrives, arrives])]],
  ]);
});

test("blanks are 0 on the desktop and null on the web unless told otherwise", async () => {
  for (const [platform, arrives] of [
    ["desktop", 0],
    ["web", null],
  ] as const)
    // prettier-ignore
    expect(await shows(await open({ platform }), { B1: "=CONTOSO.KIND(A1,A1)" }, "B1")).toEqual([
      JSON.stringify([arrives, arrives]),
    ]);
});

test("types are held to: text for a number never reaches the function, a number for a text does as text", async () => {
  const cells = { A1: "x", B1: "=ADD(A1,1)", B2: "=ADD(C9,1)", B3: "=TEXT1(5)", B4: "=TEXT1(C9)", B5: "=ADD(TRUE,1)" };
  expect(await shows(await open(), cells, "B1:B5")).toEqual([[["#VALUE!"], [1], ["5!"], ["!"], [2]]]);
});

test("a function with too many arguments, or a range for one value, is #VALUE!", async () => {
  expect(await shows(await open(), { B1: "=TEXT1(1,2)", B2: "=TEXT1(A1:A2)" }, "B1:B2")).toEqual([
    [["#VALUE!"], ["#VALUE!"]],
  ]);
});

test("error cells reach functions that allow them, and are the result of those that do not", async () => {
  const cells = { A1: "=1/0", B1: "=CONTOSO.KIND(A1,1)", B2: "=ADD(A1,1)" };
  const [allowed] = await shows(await open(), cells, "B1:B2");
  expect(allowed).toEqual([[expect.stringContaining('"code":"#DIV/0!"')], ["#DIV/0!"]]);
  expect(await shows(await open({ functions: file() }), cells, "B1:B2")).toEqual([[["#DIV/0!"], ["#DIV/0!"]]]);
});

test("a function is told its name and cell", async () => {
  expect(await shows(await open(), { C2: "=WHERE1()" }, "C2")).toEqual(["WHERE1 at Sheet1!C2"]);
});

test("a function may read cells through Excel while its cell is calculated", async () => {
  expect(await shows(await open(), { A1: 7, B1: "=READS()" }, "B1")).toEqual([7]);
});

test("a function that the page does not associate is #VALUE!, one that Excel does not know is #NAME?", async () => {
  const workbook = await open({ scripts: [] });
  expect(await shows(workbook, { A1: "=ADD(1,2)", A2: "=NOSUCH(1)" }, "A1:A2")).toEqual([[["#VALUE!"], ["#NAME?"]]]);
});

test("arguments that change in every round come to an end", async () => {
  const workbook = await open();
  const [shown] = await shows(workbook, { A1: "=ADD(RAND(),1)" }, "A1");
  expect(shown).toBeGreaterThanOrEqual(1);
}, 120_000);

test("many cells go in one message", async () => {
  const workbook = await open();
  const started = Date.now();
  const [shown] = await workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A500");
    range.formulas = Array.from({ length: 500 }, (_, i) => [`=ADD(${i},1)`]);
    range.load("values");
    await context.sync();
    return range.values.slice(-1);
  });
  expect(shown).toEqual([500]);
  expect(Date.now() - started).toBeLessThan(5_000);
});

test("files mark the functions, and hold what their cells showed for whoever lacks the add-in", async () => {
  const workbook = await open();
  await shows(workbook, { A1: "=ADD(1,2)", A2: "=CONTOSO.KIND(1,2)" }, "A1");
  const bytes = await workbook.save();
  const plain = await openBook(bytes);
  expect(plain.book.sheets[0]?.cells.map((row) => row?.[0]?.value)).toEqual([3, "[1,2]"]);
  const again = await open({}, bytes);
  const formulas = again.book.sheets[0]?.cells.map((row) => row?.[0]?.formula);
  expect(formulas).toEqual(["=ADD(1,2)", "=CONTOSO.KIND(1,2)"]);
  expect(await shows(again, { B1: "=A1+1" }, "A1:B1")).toEqual([[[3, 4]]]);
});

function sheetOf({ sheets: [first] }: Book): Sheet {
  if (!first) throw new RangeError("The workbook has no sheet.");
  return first;
}

test("workbooks of two cultures that calculate side by side keep each to its own", async () => {
  const [german, english] = [await open({ culture: "de-DE" }), await open()];
  const calculations = [createUniverCalculator(), createUniverCalculator()];
  try {
    // Begun at once, as no request of one workbook waits for the other's.
    const books = [german, english].map(({ book }) => book);
    for (const book of books)
      for (let row = 0; row < 200; row++)
        setCell(book, sheetOf(book), row, 4, { value: null, formula: `=(${row}+0.5)&""`, style: 0 });
    await Promise.all(books.map((book, index) => calculations[index]?.calculate(book)));
    const shown = books.map((book) => [0, 199].map((row) => sheetOf(book).cells[row]?.[4]?.value));
    expect(shown).toEqual([
      ["0,5", "199,5"],
      ["0.5", "199.5"],
    ]);
  } finally {
    for (const calculator of calculations) calculator.close();
  }
  // What the page answers comes later, in calculations of its own, while the other workbook goes on.
  const cells = { A1: '=LATER(0.5)&""', A2: "=FIXED(LATER(1233.5),1)", A3: '=IF(LATER(1)=2,1.25&"","")' };
  const rounds = [1, 2, 3].map(() => [shows(german, cells, "A1:A3"), shows(english, cells, "A1:A3")]);
  for (const texts of await Promise.all(rounds.map((both) => Promise.all(both))))
    expect(texts).toEqual([[[["1,5"], ["1.234,5"], ["1,25"]]], [[["1.5"], ["1,234.5"], ["1.25"]]]]);
});
