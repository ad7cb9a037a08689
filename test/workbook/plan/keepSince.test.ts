import { keepSince, undoPlan } from "#workbook";
import type { CellValue, Plan, Step } from "#workbook";
import { sheetOf, snapshotOf } from "../../support/snapshot";

const rows: CellValue[][] = [
  ["Industry", ""],
  ["Retail", ""],
  ["Energy", ""],
];
const before = snapshotOf([sheetOf("Data", rows)]);
const results: Step = { do: "write", sheet: "Data", range: "B1:B3", cells: [["'Score"], [7], [5]] };
const model: Step = {
  do: "write",
  sheet: "GTM Model",
  range: "A1:B2",
  cells: [
    ["'Weights", null],
    ["'Size", "=1+1"],
  ],
};
const plan: Plan = {
  version: 1,
  steps: [
    { do: "sheet", sheet: "GTM Model" },
    model,
    { do: "name", name: "GTM_Model", refersTo: "='GTM Model'!$A$1:$B$2" },
    results,
    { do: "name", name: "GTM_Score", refersTo: "='Data'!$B$1:$B$3" },
  ],
};

/** The undo when the columns B of the data and A:B of the model sheet hold this. */
function undone(scores: CellValue[], weights: CellValue[][]) {
  const data = rows.map(([industry], i) => [industry ?? "", scores[i] ?? ""]);
  const now = snapshotOf([sheetOf("Data", data), sheetOf("GTM Model", weights)]);
  return keepSince(undoPlan(plan, before), plan, before, now);
}

const asWritten: CellValue[][] = [
  ["Weights", ""],
  ["Size", "=1+1"],
];
const whole: Step[] = [
  { do: "unname", name: "GTM_Score" },
  { do: "clear", sheet: "Data", range: "B1:B3" },
  { do: "unname", name: "GTM_Model" },
  { do: "unsheet", sheet: "GTM Model" },
];

test("where nobody wrote since, everything is undone; results that were sorted since are ours still", () => {
  expect(undone(["Score", 7, 5], asWritten)).toEqual({ undo: { version: 1, steps: whole }, kept: [] });
  expect(undone(["Score", 5, 7], asWritten)).toEqual({ undo: { version: 1, steps: whole }, kept: [] });
});

test("a cell that was written on since is left out, with its address", () => {
  const { undo, kept } = undone(["Score", 7, 6], asWritten);
  expect(kept).toEqual(["'Data'!B3"]);
  expect(undo.steps).toEqual([
    whole[0],
    { do: "write", sheet: "Data", range: "B1:B3", cells: [[""], [""], [null]] },
    ...whole.slice(2),
  ]);
});

test.each([
  [
    "beside ours",
    [
      ["Weights", 3],
      ["Size", "=1+1"],
    ],
    "B1",
  ],
  [
    "over a formula",
    [
      ["Weights", ""],
      ["Size", 3],
    ],
    "B2",
  ],
  [
    "over a text",
    [
      ["Weights", ""],
      ["Growth", "=1+1"],
    ],
    "A2",
  ],
  ["below ours", [...asWritten, ["note", ""]], "A3"],
] as const)("a sheet that the run added stays with its name when somebody wrote %s", (_where, weights, cell) => {
  const { undo, kept } = undone(["Score", 7, 5], weights as unknown as CellValue[][]);
  expect(kept).toEqual([`'GTM Model'!${cell}`]);
  expect(undo.steps).toEqual(whole.slice(0, 2));
});

test("a cleared cell and another formula of the same place are no reason to keep a sheet", () => {
  const { undo } = undone(
    ["Score", 7, 5],
    [
      ["", ""],
      ["Size", "=1+2"],
    ],
  );
  expect(undo.steps).toEqual(whole);
});

test("a cell that cannot be kept under another layout is named, and stays undone no second time", () => {
  const known = snapshotOf([sheetOf("GTM Scores", [["a", "b"]])]);
  const anew: Plan = {
    version: 1,
    steps: [
      { do: "reset", sheet: "GTM Scores", range: "A1:B1" },
      {
        do: "write",
        sheet: "GTM Scores",
        range: "A1:B2",
        cells: [
          ["x", "y"],
          ["z", "="],
        ],
      },
    ],
  };
  const lost = (cells: CellValue[][]) =>
    keepSince(undoPlan(anew, known), anew, known, snapshotOf([sheetOf("GTM Scores", cells)])).lost;
  expect(
    lost([
      ["x", "y"],
      ["z", 9],
    ]),
  ).toBe("'GTM Scores'!B2");
  // Half undone: what stood there before is back.
  expect(
    lost([
      ["a", "b"],
      ["", ""],
    ]),
  ).toBeUndefined();
});
