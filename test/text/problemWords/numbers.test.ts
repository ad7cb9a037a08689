import { counted, readableNumber, readablePercent, verb } from "../../../src/text/problemWords/numbers";

test.each<[string | number, string]>([
  [0, "0"],
  [-0, "0"],
  [7, "7"],
  [999, "999"],
  [1000, "1,000"],
  [1234567.5, "1,234,567.5"],
  [-1234.25, "−1,234.25"],
  [0.1 + 0.2, "0.3"],
  [1 / 3, "0.333333"],
  [0.000012, "0.000012"],
  [1.5e-9, "1.5e-9"],
  [6.02e23, "6.02e+23"],
  [NaN, "—"],
  ["abc", "abc"],
])("%p reads %s", (entry, expected) => {
  expect(readableNumber(entry)).toBe(expected);
});

test.each<[string | number, string]>([
  [0.6, "60%"],
  [0.07, "7%"],
  [1 / 3, "33.33%"],
  [-0.05, "−5%"],
  [12, "1,200%"],
  [NaN, "—"],
  ["x", "x"],
])("the share %p reads %s", (entry, expected) => {
  expect(readablePercent(entry)).toBe(expected);
});

test("one is singular, none and many are plural", () => {
  expect(
    [0, 1, 2000].map((count) => `${counted(count, "industry", "industries")} ${verb(count, "is", "are")}`),
  ).toEqual(["0 industries are", "1 industry is", "2,000 industries are"]);
});
