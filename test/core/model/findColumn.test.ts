import { findColumn, headerKey } from "#core";
import { column, table } from "../fixtures";

const rows = table(["x"], column("Win rate", [1]), column("win rate", [2]), column("胜率", [3]));

test.each([
  [" WIN RATE ", 1],
  ["胜率", 3],
  ["win-rate", undefined],
])("the header %j finds the column with %s", (header, expected) => {
  expect(findColumn(rows, header)?.ratings[0]).toBe(expected);
});

test("a header's key ignores case and surplus spaces, and a line break is a space", () => {
  expect(headerKey(" Market \n Size ")).toBe("market size");
});
