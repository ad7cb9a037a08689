import fc from "fast-check";
import { isMissingMark } from "#core";
import { parseNumber } from "../../../src/workbook/grid/parseNumber";

test.each([
  ["12", 12],
  ["-3.5", -3.5],
  ["12 %", 0.12],
  ["12％", 0.12],
  ["１２３", 123],
  ["1,234", 1234],
  ["1,234,567.5", 1234567.5],
  ["12.3亿", 1230000000],
  ["3,400万", 34000000],
  ["2万亿", 2e12],
  ["5 千万", 5e7],
  ["1.5k", 1500],
  ["2M", 2e6],
  ["3bn", 3e9],
  ["¥ 5,000", 5000],
  ["$12", 12],
  ["12.3亿元", 1230000000],
  ["(1,234)", -1234],
  ["－7", -7],
  ["\u22127", -7],
  ["1e3", 1000],
  [" 42 ", 42],
])("%j reads as %d", (text, expected) => {
  expect(parseNumber(text)).toBe(expected);
});

test.each(["", "abc", "12 apples", "1,23", "1-2", "2023-05-01", "12%%", "--5", "万", "A12", "12*", "1 2", "Infinity"])(
  "%j is not one number",
  (text) => {
    expect(parseNumber(text)).toBeNull();
  },
);

test.each(["-", "—", "N/A", "n/a", "暂无", "无", " ", "Ｎ／Ａ"])("%j says that there is no number", (text) => {
  expect(isMissingMark(text)).toBe(true);
});

test("zero is a number, not a missing mark", () => {
  expect(isMissingMark("0")).toBe(false);
  expect(parseNumber("0")).toBe(0);
});

test("any number that JavaScript prints is read back exactly", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(parseNumber(String(x))).toBe(x === 0 ? 0 : x);
    }),
  );
});
