import { guessGroup } from "../../../src/core/suggestion/guessGroup";

test.each([
  ["胜率", "effort"],
  ["Order value", "effort"],
  ["Competitor count", "effort"],
  ["行业增速", "future"],
  ["Bankruptcy rate", "future"],
  ["R&D / sales", "future"],
  ["Firms", "now"],
  ["市值", "now"],
])("%s belongs to %s", (header, expected) => {
  expect(guessGroup(header)).toBe(expected);
});
