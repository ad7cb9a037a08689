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
});

test("a long text stands in pieces, because Excel takes 255 characters at most", () => {
  const text = `${'"'.repeat(150)}${"🏥".repeat(100)}`;
  const formula = quoted(text);
  const pieces = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, piece = ""]) => piece);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(256);
  expect(pieces.join("").replace(/""/g, '"')).toBe(text);
  expect(formula).toMatch(/^\("[^]*"\)$/);
});
