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

/** A formula of functions that are compiled; the rows without "$" are counted from 1. */
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom("$A$1", "$A$2", "$B$3", "A1", "A2", "B1", "1", "0.5", '"x"', '"7"', "TRUE", "A1:A3", "$A$1:$A$3"),
    fc
      .tuple(
        fc.constantFrom(
          "ISNUMBER",
          "ISTEXT",
          "ISLOGICAL",
          "ISBLANK",
          "N",
          "LEN",
          "INT",
          "ABS",
          "NOT",
          "-",
          "ROW",
          "SUM",
        ),
        tie("formula"),
      )
      .map(([name, argument]) => `${name}(${argument})`),
    fc
      .tuple(fc.constantFrom("+", "-", "*", "/", "=", "<", ">=", "<>", "&", "^"), tie("formula"), tie("formula"))
      .map(([operator, left, right]) => `(${left}${operator}${right})`),
    fc
      .tuple(
        fc.constantFrom("IF", "IFERROR", "MAX", "MIN", "AND", "OR", "ROUND", "COUNTIF", "EXACT"),
        tie("formula"),
        tie("formula"),
      )
      .map(([name, first, second]) => `${name}(${first},${second})`),
    fc.tuple(tie("formula"), tie("formula"), tie("formula")).map(([test, yes, no]) => `IF(${test},${yes},${no})`),
    fc
      .tuple(fc.constantFrom("$A$1:$A$9", "A1:A3", "$A$1:$B$1", "$A$1:$B$3"), tie("formula"))
      .map(([range, index]) => `INDEX(${range},${index})`),
  ),
}));

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
    { numRuns: 300, examples: EDGES.map((text) => [text]) },
  );
});
