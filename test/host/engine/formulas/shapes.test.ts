import { Shapes } from "../../../../src/host/engine/formulas/shapes";
import { movingRows, tokenize } from "../../../../src/host/engine/formulas/tokens";

function known(formula: string): Shapes<string> {
  const shapes = new Shapes<string>();
  shapes.keep(formula, movingRows(tokenize(formula)), "known");
  return shapes;
}

test.each([
  ["=A9*$B$1+LOG10(2)", "=A10*$B$1+LOG10(2)", 1],
  ['=SUM($A$1:A7)&"A7"', '=SUM($A$1:A5)&"A7"', -2],
  ["='Plan 2'!A1+Q1", "='Plan 2'!A3+Q3", 2],
  ["=$A$1", "=$A$1", 0],
])("%s is %s moved", (formula, moved, down) => {
  expect(known(formula).find(moved)).toEqual({ known: "known", down });
});

test.each([
  ["=A9*$B$1", "=A10*$B$2"],
  ["=A9*$B$1", "=A10*$C$1"],
  ["=A9+B9", "=A10+B11"],
  ["=A9+LOG10(2)", "=A10+LOG11(2)"],
  ["='Plan 2'!A1", "='Plan 3'!A1"],
  ["=A2+A1", "=A1+A0"],
  ["=A1048575+A1048576", "=A1048576+A1048577"],
  ["=A1", "=A1+1"],
  ["=5:5", "=6:6"],
])("%s is not %s moved", (formula, other) => {
  expect(known(formula).find(other)).toBeUndefined();
});

test.each(["=IF(A1=\"\",1,'S 1'!$B2:C$3)", '=A1&"B2"&{1,2}+LOG10(A2)+x1.y+T[a]+A3#+5:5+C:C'])(
  "%s is split alike at first sight and when it was seen before",
  (formula) => {
    const elsewhere = formula.replace(/(?<=\b[A-C])[0-9]/g, (row) => String(Number(row) + 8));
    tokenize(formula);
    for (const text of [formula, elsewhere]) {
      const tokens = tokenize(text);
      expect(tokens.map((token) => token.text).join("")).toBe(text);
      expect(tokens.map(({ kind }) => kind)).toEqual(
        tokenize(`${text} `)
          .slice(0, -1)
          .map(({ kind }) => kind),
      );
    }
  },
);
