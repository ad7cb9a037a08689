import {
  columnIndex,
  columnLetters,
  parseAddress,
  quoteSheet,
  writeAddress,
  writeArea,
} from "../../../../src/host/engine";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

test.each([
  ["A1", null, area(0, 0, 0, 0)],
  ["$B$2:A1", null, area(0, 0, 1, 1)],
  ["A:C", null, area(0, 0, 1048575, 2)],
  ["3:5", null, area(2, 0, 4, 16383)],
  ["Sheet1!A1", "Sheet1", area(0, 0, 0, 0)],
  ["'It''s'!A1:B2", "It's", area(0, 0, 1, 1)],
  ["行业数据!B3", "行业数据", area(2, 1, 2, 1)],
  ["'a!b'!A1", "a!b", area(0, 0, 0, 0)],
  ["Sheet1!", "Sheet1", area(0, 0, 1048575, 16383)],
  ["XFD1048576", null, area(1048575, 16383, 1048575, 16383)],
])("%s is read", (text, sheet, expected) => {
  expect(parseAddress(text)).toEqual({ sheet, area: expected });
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "hello world", "A1:2"])(
  "%p is no address",
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test.each([
  ["Sheet1", "Sheet1"],
  ["My sheet", "'My sheet'"],
  ["It's", "'It''s'"],
  ["行业", "行业"],
  ["2024", "'2024'"],
  ["A1", "'A1'"],
  ["R1C1", "'R1C1'"],
  ["a-b", "'a-b'"],
  ["a.b", "a.b"],
])("the sheet %s is written %s", (name, written) => {
  expect(quoteSheet(name)).toBe(written);
  expect(parseAddress(writeAddress(name, area(0, 0, 1, 1)))).toEqual({ sheet: name, area: area(0, 0, 1, 1) });
});

test.each(["A1", "A1:B2", "A:C", "3:5", "XFD1048576"])("%s is written as it was read", (text) => {
  expect(writeArea(parseAddress(text)?.area ?? area(0, 0, 0, 0))).toBe(text);
});

test("column letters and numbers are each other's inverse", () => {
  for (const index of [0, 25, 26, 701, 702, 16383]) expect(columnIndex(columnLetters(index))).toBe(index);
  expect(columnLetters(16383)).toBe("XFD");
});
