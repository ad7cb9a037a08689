import { problem } from "#core";
import { problemKinds } from "../../../src/taskpane/components/problemKinds";

test("problems of one code and severity are one kind, worst kind first", () => {
  const cell = (row: number) => problem("warning", "grid/blank-name", `A${row}`, { cell: `A${row}` });
  const hidden = problem("info", "grid/hidden-rows", "A1:B9", { range: "A1:B9" });
  const merged = problem("error", "grid/merged", "B2:C2", { cells: "B2:C2" });
  const kinds = problemKinds([cell(2), hidden, cell(5), merged, cell(2)]);
  expect(kinds.map(({ code, problems }) => [code, problems.map(({ where }) => where)])).toEqual([
    ["grid/merged", ["B2:C2"]],
    ["grid/blank-name", ["A2", "A5"]],
    ["grid/hidden-rows", ["A1:B9"]],
  ]);
});
