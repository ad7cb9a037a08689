import { literal, quoted } from "../../../src/workbook/plan/plan";

test.each([
  ["=1+1", "'=1+1"],
  ["007", "'007"],
  ["Retail", "'Retail"],
  ["", ""],
])("%j stays text as %j", (text, expected) => {
  expect(literal(text)).toBe(expected);
});

test("quotes inside a formula's text are doubled", () => {
  expect(quoted('say "A"')).toBe('"say ""A"""');
  expect(quoted("")).toBe('""');
});

test("a long text stands in pieces, because Excel takes 255 characters at most", () => {
  const text = `${'"'.repeat(150)}${"🏥".repeat(100)}`;
  const formula = quoted(text);
  const pieces = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, piece = ""]) => piece);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(256);
  expect(pieces.join("").replace(/""/g, '"')).toBe(text);
  expect(formula).toMatch(/^\("[^]*"\)$/);
});

test.each([
  ["a_x000D_b", '("a_"&"x000D_b")'],
  ["_x0041_x0042_", '("_"&"x0041_"&"x0042_")'],
  ["_x5_ _X00zz_", '"_x5_ _X00zz_"'],
])("%s, which a file's reader may take for other text, is in pieces", (text, formula) => {
  expect(quoted(text)).toBe(formula);
});
