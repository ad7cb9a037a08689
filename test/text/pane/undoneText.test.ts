import { undoneText } from "#text";

test("an undo says which cells stay, five of them at most", () => {
  expect(undoneText([], "en")).toBe("Undone: the workbook is as it was before the last run.");
  expect(undoneText(["'Data'!B3", "'Data'!B4"], "en")).toMatch(/stays: 'Data'!B3, 'Data'!B4\.$/);
  expect(undoneText(["A", "B", "C", "D", "E", "F"], "zh")).toMatch(/：A、B、C、D、E …。$/);
});
