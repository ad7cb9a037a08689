import fc from "fast-check";
import { calculator, put, show, typedBook } from "../calculated";

const INPUTS: Record<string, unknown> = {
  A1: 3,
  A2: "text",
  A3: true,
  A4: "=1/0",
  A5: "'5",
  A6: '=""',
  A7: -2.5,
  A9: "'#N/A",
  B1: 1,
  B2: 2,
  B3: 0,
};
const ROWS = 9;

const wrapped = (names: string[], argument: fc.Arbitrary<string>, wrap: (call: string) => string) =>
  fc.tuple(fc.constantFrom(...names), argument).map(([name, value]) => wrap(`${name}(${value})`));

/**
 * A formula of functions that are compiled; the rows without "$" are counted from 1. The engine's own ISNUMBER, INT and
 * the like make an array of a cell, which MAX or AND take for cells: an operator behind them makes a value of it again.
 */
const { formula } = fc.letrec<{ formula: string }>((tie) => {
  const two = fc.tuple(tie("formula"), tie("formula"));
  return {
    formula: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom("$A$1", "$A$2", "$B$3", "A1", "A2", "B1", "1", "0.5", '"x"', '"7"', "TRUE", "A1:A3", "$A$1:$A$3"),
      fc.constantFrom("ROW()", "(ROW(A1)+0)", "(ROW($A$1:$A$3)+0)"),
      wrapped(["ISNUMBER", "ISTEXT", "ISLOGICAL", "ISBLANK", "NOT"], tie("formula"), (call) => `(${call}=TRUE)`),
      wrapped(["N", "LEN", "INT", "ABS", "SUM", "-"], tie("formula"), (call) => `(${call}+0)`),
      tie("formula").map((value) => `(ROUND(${value},1)+0)`),
      fc
        .tuple(fc.constantFrom("+", "-", "*", "/", "=", "<", ">=", "<>", "&", "^"), two)
        .map(([operator, [left, right]]) => `(${left}${operator}${right})`),
      fc
        .tuple(fc.constantFrom("IF", "IFERROR", "MAX", "MIN", "AND", "OR", "COUNTIF", "EXACT"), two)
        .map(([name, [first, second]]) => `${name}(${first},${second})`),
      fc.tuple(tie("formula"), two).map(([test, [yes, no]]) => `IF(${test},${yes},${no})`),
      fc
        .tuple(fc.constantFrom("$A$1:$A$9", "A1:A3", "$A$1:$B$1", "$A$1:$B$3"), tie("formula"))
        .map(([range, index]) => `INDEX(${range},${index})`),
    ),
  };
});

const EDGES = [
  "INDEX($A$1:$A$9,9)",
  "INDEX($A$1:$A$9,10)",
  "INDEX($A$1:$A$9,0.9)",
  "INDEX($A$1:$A$9,-1)",
  "INDEX($A$1:$B$1,2)",
  "INDEX($A$1:$B$1,3)",
  "INDEX($A$1:$B$3,2)",
  "INDEX(A1,1)",
  "ISNUMBER(INDEX($A$1:$A$9,8))",
  "ISBLANK(INDEX($A$1:$A$9,8))",
  "ROW(A1:A3)",
  "MAX(A1,A2)",
  "IF(A1:A3,1,2)",
  "IF(A1,,5)",
  "-A1:A3",
  "IFERROR((ISNUMBER($A$1)=TRUE),INDEX($A$1:$A$9,0))",
  "IFERROR($A$1:$A$3,B1)",
];

const inRow = (text: string, row: number): string =>
  text.replace(/(?<=\b[AB])[0-9]+/g, (digits) => String(Number(digits) + row - 1));

/** What a formula shows in each row of a column, and whether it is a number for those that read it. */
async function column(text: string, wrap: (formula: string) => string): Promise<unknown[]> {
  const book = typedBook({ Sheet: INPUTS });
  for (let row = 1; row <= ROWS; row++) {
    put(book, `D${row}`, `=${wrap(inRow(text, row))}`);
    put(book, `C${row}`, `=ISNUMBER(D${row})`);
  }
  await calculator.calculate(book);
  return Array.from({ length: ROWS }, (_row, at) => [show(book, `D${at + 1}`), show(book, `C${at + 1}`)]);
}

test("a compiled formula gives what the engine's interpreter gives", async () => {
  await fc.assert(
    fc.asyncProperty(formula, async (text) => {
      // What a LET binds is not compiled.
      const [compiled, interpreted] = [
        await column(text, (bare) => `IF(TRUE,${bare})`),
        await column(text, (bare) => `LET(x,1,IF(x,${bare}))`),
      ];
      expect(compiled).toEqual(interpreted);
    }),
    { numRuns: 200, examples: EDGES.map((text) => [text]) },
  );
}, 60_000);

test.each([
  ["MAX(0,ISNUMBER(B1))", 1],
  ["IFERROR(ISNUMBER(B1),$A$1:$A$9)", true],
  ["IF(B1=1,5,1/0)", 5],
])("%s is %s: one cell's answer is a value, not a range", async (text, expected) => {
  expect((await column(text, (bare) => bare))[0]).toEqual([expected, typeof expected === "number"]);
});
