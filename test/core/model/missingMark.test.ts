import { isMissingMark } from "#core";

test.each([
  "",
  " ",
  "-",
  "—",
  "N/A",
  "n/a",
  "暂无",
  "无",
  "／",
  "－",
  "--",
  "N.A.",
  "nil",
  "不详",
  "#N/A",
  "−",
  "none",
])("%j is a missing number", (text) => {
  expect(isMissingMark(text)).toBe(true);
});

test.each(["0", "high", "12", "--1", "高", "无数"])("%j is not", (text) => {
  expect(isMissingMark(text)).toBe(false);
});
