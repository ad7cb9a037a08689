import { rowList } from "../../../src/core/model/rowList";

const names = ["a", "b", "c", "d", "e", "f", "g"];

test("a few rows are all named", () => {
  expect(rowList([0, 2], names)).toEqual({ count: 2, rows: "a, c", indexes: "0,2" });
});

test("of many rows five are named, and all positions are kept", () => {
  expect(rowList([0, 1, 2, 3, 4, 6], names)).toEqual({ count: 6, rows: "a, b, c, d, e…", indexes: "0,1,2,3,4,6" });
});
