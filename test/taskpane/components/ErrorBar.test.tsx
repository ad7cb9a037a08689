import { sentence } from "../../../src/taskpane/components/ErrorBar";

test.each([
  ["a cell is being edited", "A cell is being edited."],
  ["Sheet1 is protected", "Sheet1 is protected."],
  ["Nothing was written.", "Nothing was written."],
  ["有单元格正在编辑", "有单元格正在编辑。"],
  ["未做任何修改。", "未做任何修改。"],
])("%p is said as %p", (clause, expected) => {
  expect(sentence(clause)).toBe(expected);
});
