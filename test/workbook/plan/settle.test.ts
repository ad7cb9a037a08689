import { prunePlan, sameContent, settleSheet } from "../../../src/workbook/plan/settle";
import type { Step } from "#workbook";
import { sheetOf, snapshotOf } from "../../support/snapshot";

const area = (bottom: number) => ({ top: 0, left: 0, bottom, right: 1 });
const write = (sheet: string, cells: (string | number | null)[][]): Step => ({
  do: "write",
  sheet,
  range: `A1:B${cells.length}`,
  cells,
});
const format: Step = { do: "format", sheet: "Ours", range: "A1:B1", format: { bold: true } };

test.each([
  ["'text", "text", true],
  ["''quoted", "'quoted", true],
  ["'text", "'text", false],
  ["='Data'!A1", "=Data!A1", true],
  ["='My data'!A1", "='My data'!A1", true],
  ["='数据'!A1", "=数据!A1", true],
  ["='It''s'!A1&\"don't\"", "='It''s'!A1&\"don't\"", true],
  ["='Data'!A1", "='Dates'!A1", false],
  ["=A1", "=A2", false],
  [1, "1", false],
])("%j stands as %j: %s", (planned, present, same) => {
  expect(sameContent(planned, present)).toBe(same);
});

test("with the same layout, cells that the plan leaves open stay open", () => {
  const sheet = sheetOf("Ours", [
    ["title", "my note"],
    ["x", 1],
  ]);
  const steps = [
    write("Ours", [
      ["title", null],
      ["x", 2],
    ]),
  ];
  expect(settleSheet(steps, area(1), { sheet, area: area(1) })).toEqual(steps);
});

test.each([
  [
    "another size",
    [
      ["title", null],
      ["x", 2],
      ["y", 3],
    ],
    2,
  ],
  [
    "another first column",
    [
      ["other", null],
      ["x", 2],
    ],
    1,
  ],
])("%s clears what an earlier run wrote first", (_, cells, bottom) => {
  const sheet = sheetOf("Ours", [
    ["title", ""],
    ["x", 1],
  ]);
  const steps = [write("Ours", cells)];
  expect(settleSheet(steps, area(bottom), { sheet, area: area(1) })).toEqual([
    { do: "reset", sheet: "Ours", range: "A1:B2" },
    ...steps,
  ]);
});

test("a plan that changes nothing is empty, looks of our sheets included", () => {
  const snapshot = snapshotOf([sheetOf("Ours", [["title", 1]])]);
  const steps = [{ do: "sheet", sheet: "Ours" } as const, write("Ours", [["title", 1]]), format];
  expect(prunePlan({ version: 1, steps }, snapshot, new Set(["Ours"])).steps).toEqual([]);
});

test("one changed cell brings the sheet's looks with it", () => {
  const snapshot = snapshotOf([sheetOf("Ours", [["title", 1]])]);
  const steps = [write("Ours", [["title", 2]]), format];
  expect(prunePlan({ version: 1, steps }, snapshot, new Set(["Ours"])).steps).toEqual(steps);
});

test("after a reset every write counts, also of cells that held the same", () => {
  const snapshot = snapshotOf([sheetOf("Ours", [["title", 1]])]);
  const steps: Step[] = [{ do: "reset", sheet: "Ours", range: "A1:B9" }, write("Ours", [["title", 1]])];
  expect(prunePlan({ version: 1, steps }, snapshot, new Set(["Ours"])).steps).toEqual(steps);
});

test("rules that stand on an earlier run's column do not spare a new column its own", () => {
  const snapshot = snapshotOf([sheetOf("Data", [["x"]]), sheetOf("Second", [["x"]])], {
    names: [{ name: "GTM_Tier", formula: "='Data'!$E$1:$E$4" }],
    tierRules: [{ id: "1", equals: "A", fill: "#FFFFFF" }],
  });
  const rules = (sheet: string): Step => ({
    ...{ do: "rules", sheet, range: "E2:E4" },
    rules: [{ equals: "A", fill: "#ffffff", color: "#000000" }],
  });
  const { steps } = prunePlan({ version: 1, steps: [rules("Data"), rules("Second")] }, snapshot, new Set());
  expect(steps).toEqual([rules("Second")]);
});

test("a reset of blank cells changes nothing", () => {
  const snapshot = snapshotOf([sheetOf("Data", [["x"]])]);
  const reset = (range: string): Step => ({ do: "reset", sheet: "Data", range });
  expect(prunePlan({ version: 1, steps: [reset("B1:B4")] }, snapshot, new Set()).steps).toEqual([]);
  expect(prunePlan({ version: 1, steps: [reset("A1:B4")] }, snapshot, new Set()).steps).toHaveLength(1);
});
