import type { Step } from "#workbook";
import { copyRepeats } from "#workbook";

const rows = 60;
const column = <T>(make: (i: number) => T): T[] => Array.from({ length: rows }, (_, i) => make(i));
const write = (sheet: string, range: string, cells: (string | number | null)[][]): Step => ({
  do: "write",
  sheet,
  range,
  cells,
});
const texts = column((i) => `'why ${"x".repeat((i % 7) + 1)}`);
const workings = write("Scores", "A1:B62", [["title", null], ["name", "why"], ...texts.map((text, i) => [i, text])]);
const beside = (cells: (string | number | null)[]): Step =>
  write(
    "Data",
    "N5:N65",
    ["Why", ...cells].map((content) => [content]),
  );

test("a column that another sheet has as well is copied, its header written", () => {
  expect(copyRepeats([workings, beside(texts)])).toEqual([
    workings,
    write("Data", "N5", [["Why"]]),
    {
      ...beside(texts),
      range: "N6:N65",
      cells: texts.map((text) => [text]),
      same: { sheet: "Scores", range: "B3:B62" },
    },
  ]);
  expect(copyRepeats([workings, beside(column((i) => i))])[2]).toMatchObject({
    same: { sheet: "Scores", range: "A3:A62" },
  });
});

test.each<[string, Step[]]>([
  ["what no earlier step writes", [beside(texts), workings]],
  ["a column of which one cell differs", [workings, beside([...texts.slice(0, -1), "'other"])]],
  ["a short column", [write("Scores", "A1:A2", [["a"], [1]]), write("Data", "N1:N2", [["b"], [1]])]],
  ...["=A1", "'=A1", "'2024", "'TRUE", "'Mar 5", "'- item", "'@name"].map((text): [string, Step[]] => [
    `text that would be read as something else once it is edited (${text})`,
    [write("S", "A1:A61", [["a"], ...column(() => [text])]), write("Data", "N1:N61", [["b"], ...column(() => [text])])],
  ]),
])("%s is written as it is", (_what, steps) => {
  expect(copyRepeats(steps)).toEqual(steps);
});
