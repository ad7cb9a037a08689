import { isMissingMark } from "#core";

test.each(["", " ", "-", "—", "N/A", "n/a", "暂无", "无", "／", "－"])("%j is a missing number", (text) => {
  expect(isMissingMark(text)).toBe(true);
});

test.each(["0", "high", "12", "--1", "高"])("%j is not", (text) => {
  expect(isMissingMark(text)).toBe(false);
});
