import { findHeader } from "../../../src/workbook/grid/findHeader";
import type { CellValue } from "#workbook";
import { sheetOf } from "../../support/snapshot";

function header(rows: readonly (readonly CellValue[])[]): number | null {
  const { cells, used } = sheetOf("Data", rows);
  if (cells === undefined || used === null) throw new Error("no cells");
  return findHeader(cells, used);
}

test.each<[string, (readonly CellValue[])[], number | null]>([
  [
    "text above numbers",
    [
      ["Industry", "Size"],
      ["a", 1],
    ],
    0,
  ],
  [
    "years as headers",
    [
      ["Industry", 2022, 2023],
      ["a", 1, 2],
    ],
    0,
  ],
  ["a title above", [["My industries"], ["Industry", "Size"], ["a", 1]], 1],
  [
    "a row of group titles above",
    [
      ["", "Now", "", "", ""],
      ["Industry", "A", "B", "C", "D"],
      ["a", 1, 2, 3, 4],
    ],
    1,
  ],
  [
    "numbers only two rows below",
    [
      ["Industry", "Size"],
      ["a", "暂无"],
      ["b", 2],
    ],
    0,
  ],
  [
    "numbers typed as text",
    [
      ["Industry", "Size"],
      ["a", "12%"],
    ],
    0,
  ],
  [
    "data without a header",
    [
      ["a", 1],
      ["b", 2],
    ],
    null,
  ],
  [
    "text only",
    [
      ["Industry", "Size"],
      ["a", "b"],
    ],
    null,
  ],
  ["one row", [["Industry", "Size"]], null],
])("%s", (_, rows, expected) => {
  expect(header(rows)).toBe(expected);
});
