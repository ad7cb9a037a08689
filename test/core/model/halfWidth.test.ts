import { halfWidth } from "../../../src/core/model/halfWidth";

test.each([
  ["１２％", "12%"],
  ["（Ａ）", "(A)"],
  ["a\u3000b\u00a0c", "a b c"],
  ["\u22127", "-7"],
  ["行业", "行业"],
])("%j reads %j", (text, expected) => {
  expect(halfWidth(text)).toBe(expected);
});
