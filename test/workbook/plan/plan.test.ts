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
