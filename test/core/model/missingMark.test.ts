import { isMissingMark } from "#core";
import { isMissingMark as readAsMissing } from "../../../src/workbook/grid/parseNumber";

test.each(["", " ", "-", "—", "N/A", "n/a", "暂无", "无", "／", "－"])("%j is a missing number", (text) => {
  expect(isMissingMark(text)).toBe(true);
});

test.each(["0", "high", "12", "--1", "高"])("%j is not", (text) => {
  expect(isMissingMark(text)).toBe(false);
});

test.each(["-", "--", "N.A.", "nil", "不详", "#N/A", "−", "none", "12", "无数"])(
  "the sheet's reader agrees about %j",
  (text) => {
    expect(isMissingMark(text)).toBe(readAsMissing(text));
  },
);
