import { columnStats } from "#core";
import type { DataColumn } from "#core";
import { skipReason } from "../../../src/core/suggestion/skipReason";
import { column } from "../fixtures";

const count = (n: number, from = 1, step = 1) => Array.from({ length: n }, (_, i) => from + i * step);
const shuffled = [3, 1, 2, 5, 4, 12, 11, 10, 9, 8, 7, 6];

test.each<[string, DataColumn, string | undefined]>([
  ["a plain column stays", column("Revenue", [5, 3, 9]), undefined],
  ["dates by format", column("Founded", [43831, 43832, 44000], { format: "date" }), "date"],
  ["years by header and range", column("成立年份", [2001, 2010, 2015]), "date"],
  ["growth per year is no date", column("Growth per year", [0.1, 0.2, 0.15]), undefined],
  ["a code by header", column("SIC code", [7372, 2834, 6022]), "code"],
  ["a Chinese number column", column("行业代码", [65, 27, 66]), "code"],
  ["rows counted up", column("#", count(5)), "code"],
  ["rows counted down", column("n", count(5, 5, -1)), "code"],
  ["many whole numbers in any order", column("n", shuffled), "code"],
  ["a few marks that happen to be consecutive", column("Mark", [6, 4, 5]), undefined],
  ["a constant", column("Open", [1, 1, 1, null]), "constant"],
  ["numbers in fewer than half of the rows", column("Share", [1, 2, null, null, "x"]), "few-numbers"],
  ["numbers in half of the rows stay", column("Share", [1, 3, null, "x"]), undefined],
  ["no numbers", column("Region", ["n", "s"]), "few-numbers"],
  ["numbers too great to round", column("x", [-1e308, 1e308, 0]), "range"],
])("%s", (_name, cells, expected) => {
  expect(skipReason(cells, columnStats(cells.ratings))).toBe(expected);
});
