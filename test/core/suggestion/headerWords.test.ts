import { bareHeader, hasWord, headerName, headerUnit, wordList } from "../../../src/core/suggestion/headerWords";

test.each([
  ["Market size (亿元)", "market size", "marketsize", "亿元"],
  ["市场规模（亿元）", "市场规模", "市场规模", "亿元"],
  ["ＣＲ２０ [%]", "cr20", "cr20", "%"],
  ["R&D / sales", "r&d / sales", "rdsales", ""],
])("%j is %j without its unit, %j as a name, in %j", (header, bare, name, unit) => {
  expect([bareHeader(header), headerName(header), headerUnit(header)]).toEqual([bare, name, unit]);
});

test.each([
  ["Customer risks", ["risk"], true],
  ["Asterisk count", ["risk"], false],
  ["SG&A / sales", ["sg&a"], true],
  ["客户流失率", ["流失"], true],
  ["Growth (risk)", ["risk"], false],
  ["Price sensitivity", ["price sensitivity"], true],
])("in %j one of %j is found: %s", (header, words, expected) => {
  expect(hasWord(header, words)).toBe(expected);
});

test("a word list is separated by commas and lines", () => {
  expect(wordList("\n  a b, c\n  风险\n")).toEqual(["a b", "c", "风险"]);
});
