import { undoPlan } from "#workbook";
import type { Plan, Step } from "#workbook";
import { sheetOf, snapshotOf } from "../../support/snapshot";

const before = snapshotOf(
  [
    sheetOf("Data", [
      ["Industry", "Size"],
      ["007", 1],
    ]),
  ],
  {
    names: [{ name: "GTM_Data", formula: "='Data'!$A$1:$B$2" }],
  },
);
const undo = (...steps: Step[]): readonly Step[] => undoPlan({ version: 1, steps } satisfies Plan, before).steps;

test("filled cells come back with text kept as text", () => {
  expect(undo({ do: "write", sheet: "Data", range: "A2:B2", cells: [["x", 5]] })).toEqual([
    { do: "write", sheet: "Data", range: "A2:B2", cells: [["'007", 1]] },
  ]);
});

test("a user's cells that were blank are cleared, those of a sheet of ours with their looks", () => {
  const step: Step = { do: "write", sheet: "Data", range: "C1:C2", cells: [["Score"], [5]] };
  expect(undo(step)).toEqual([{ do: "clear", sheet: "Data", range: "C1:C2" }]);
  const ours = { ...before, names: [{ name: "GTM_Scores", formula: "='Data'!$A$1:$B$2" }] };
  expect(undoPlan({ version: 1, steps: [step] }, ours).steps).toEqual([{ do: "reset", sheet: "Data", range: "C1:C2" }]);
});

test("a sheet that the run added goes last, its contents need no undoing", () => {
  const steps = undo(
    { do: "sheet", sheet: "GTM Model" },
    { do: "write", sheet: "GTM Model", range: "A1", cells: [["x"]] },
    { do: "name", name: "GTM_New", refersTo: "='Data'!$A$1" },
    { do: "name", name: "GTM_Data", refersTo: "='Data'!$A$1" },
  );
  expect(steps).toEqual([
    { do: "name", name: "GTM_Data", refersTo: "='Data'!$A$1:$B$2" },
    { do: "unname", name: "GTM_New" },
    { do: "unsheet", sheet: "GTM Model" },
  ]);
});

test("a sheet that was there already stays", () => {
  expect(undo({ do: "sheet", sheet: "Data" })).toEqual([]);
});

test("a table and a filter get their former ranges back", () => {
  const table = { name: "T", area: { top: 0, left: 0, bottom: 1, right: 1 } };
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const snapshot = snapshotOf([
    {
      ...sheetOf("Data", [
        ["a", "b"],
        ["c", 1],
      ]),
      tables: [table],
      autoFilter: area,
    },
  ]);
  const plan: Plan = {
    version: 1,
    steps: [
      { do: "table", table: "T", sheet: "Data", range: "A1:F2" },
      { do: "filter", sheet: "Data", range: "A1:F2" },
    ],
  };
  expect(undoPlan(plan, snapshot).steps).toEqual([
    { do: "table", table: "T", sheet: "Data", range: "A1:B2" },
    { do: "filter", sheet: "Data", range: "A1:B2" },
  ]);
});

test("the rules of an earlier run's tier column come back in their order, a new column has none", () => {
  const rule = (equals: string, fill: string) => ({ id: equals, equals, fill });
  const scored = {
    ...before,
    names: [...before.names, { name: "GTM_Tier", formula: "='Data'!$E$1:$E$2" }],
    tierRules: [rule("B", "#FFC7CE"), rule("A", "#C6EFCE")],
  };
  const undone = (range: string): readonly Step[] =>
    undoPlan({ version: 1, steps: [{ do: "rules", sheet: "Data", range, rules: [] }] }, scored).steps;
  expect(undone("E2")).toEqual([
    {
      ...{ do: "rules", sheet: "Data", range: "E2" },
      rules: [
        { equals: "A", fill: "#C6EFCE", color: "#005A1E" },
        { equals: "B", fill: "#FFC7CE", color: "#8E0011" },
      ],
    },
  ]);
  expect(undone("G2")).toEqual([{ do: "rules", sheet: "Data", range: "G2", rules: [] }]);
});

test("a table gives its new columns back before they are cleared", () => {
  const table = { name: "T", area: { top: 0, left: 0, bottom: 1, right: 1 } };
  const [data] = before.sheets;
  if (data === undefined) throw new Error("no sheet");
  const steps: Step[] = [
    { do: "table", table: "T", sheet: "Data", range: "A1:C2" },
    { do: "write", sheet: "Data", range: "C1:C2", cells: [["Score"], [5]] },
  ];
  const undone = undoPlan({ version: 1, steps }, { ...before, sheets: [{ ...data, tables: [table] }] });
  expect(undone.steps.map((step) => step.do)).toEqual(["table", "clear"]);
});
