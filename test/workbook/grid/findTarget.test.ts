import { findTarget, targetAddress } from "../../../src/workbook/grid/findTarget";
import { findOurs } from "#workbook";
import type { WorkbookSnapshot } from "#workbook";
import { sheetOf, snapshotOf } from "../../support/snapshot";

const small = [
  ["Industry", "Size"],
  ["a", 1],
  ["b", 2],
];
const large = [
  ["Industry", "Size", "Growth"],
  ["a", 1, 1],
  ["b", 2, 2],
  ["c", 3, 3],
];

function found(snapshot: WorkbookSnapshot, stated?: string): string {
  const target = findTarget(snapshot, findOurs(snapshot), stated, undefined);
  return "target" in target ? targetAddress(target.target) : target.problem.code;
}
const twoRegions = sheetOf("Data", [...small, [], ...large.map((row) => ["", "", "", ...row])]);

test("without a hint the largest region of the active sheet is taken", () => {
  expect(found(snapshotOf([twoRegions]))).toBe("'Data'!D5:F8");
});

test("the region under the selection comes first", () => {
  const selection = { sheet: "Data", area: { top: 1, left: 0, bottom: 1, right: 0 } };
  expect(found(snapshotOf([twoRegions], { selection }))).toBe("'Data'!A1:B3");
});

test("a selection without a header and numbers is passed over", () => {
  const selection = { sheet: "Data", area: { top: 3, left: 0, bottom: 3, right: 0 } };
  expect(found(snapshotOf([twoRegions], { selection }))).toBe("'Data'!D5:F8");
});

test("the only table comes before the largest region", () => {
  const table = { name: "T", area: { top: 0, left: 0, bottom: 2, right: 1 } };
  expect(found(snapshotOf([{ ...twoRegions, tables: [table] }]))).toBe("'Data'!A1:B3");
});

test.each([
  ["Data!D5:F8", "'Data'!D5:F8"],
  ["'Data'!A:B", "'Data'!A1:B8"],
  ["D6", "'Data'!D5:F8"],
  ["Nowhere!A1:B2", "grid/empty"],
  ["not a range", "grid/empty"],
])("a stated range %s is %s", (stated, expected) => {
  expect(found(snapshotOf([twoRegions]), stated)).toBe(expected);
});

test("the range scored before is found again and grown to its new rows, without our columns", () => {
  const sheet = sheetOf("Data", [
    [...(large[0] ?? []), "Score"],
    ...large.slice(1).map((row) => [...row, 5]),
    ["d", 4, 4],
  ]);
  const names = [
    { name: "GTM_Data", formula: "='Data'!$A$1:$C$4" },
    { name: "GTM_Score", formula: "='Data'!$D$1:$D$4" },
  ];
  expect(found(snapshotOf([sheetOf("Other", small), sheet], { names }))).toBe("'Data'!A1:C5");
});

test("a workbook without numbers says that nothing was found", () => {
  expect(found(snapshotOf([sheetOf("Data", [["hello"]])]))).toBe("grid/not-found");
});

test("our columns at a table's right are no part of what is scored", () => {
  const rows = [
    ["Industry", "Size", "Score"],
    ["a", 1, 5],
    ["b", 2, 6],
  ];
  const table = { name: "T", area: { top: 0, left: 0, bottom: 2, right: 2 } };
  const names = [
    { name: "GTM_Data", formula: "='Data'!$A$1:$B$3" },
    { name: "GTM_Score", formula: "='Data'!$C$1:$C$3" },
  ];
  expect(found(snapshotOf([sheetOf("Data", rows, { tables: [table] })], { names }))).toBe("'Data'!A1:B3");
});

describe("a table with a title above it and a totals row below", () => {
  const table = { name: "T", area: { top: 1, left: 0, bottom: 4, right: 2 }, hasTotals: true };
  const cells = [["Industries we sell to"], ...large, ["Total", "", 6]];
  const titled = { ...sheetOf("Data", cells), tables: [table] };
  const title = { sheet: "Data", area: { top: 0, left: 0, bottom: 0, right: 0 } };

  test.each([
    ["the title is selected", undefined],
    ["its title is stated", "A1"],
    ["all of it is stated", "A1:C6"],
    ["the table and its totals are stated", "A2:C6"],
  ])("is the table when %s", (_when, stated) => {
    expect(found(snapshotOf([titled], { selection: title }), stated)).toBe("'Data'!A2:C5");
  });

  test("is what was scored before, wherever the title stands", () => {
    const names = [{ name: "GTM_Data", formula: "='Data'!$A$1:$C$6" }];
    expect(found(snapshotOf([titled], { names }))).toBe("'Data'!A2:C5");
  });

  test("is not what a stated part of it is, nor a region with further columns", () => {
    const wider = sheetOf("Data", [...cells.slice(0, 1), ["Industry", "Size", "Growth", "Profit"], ...cells.slice(2)]);
    expect(found(snapshotOf([titled]), "A2:B4")).toBe("'Data'!A2:B4");
    expect(found(snapshotOf([{ ...wider, tables: [table] }], { selection: title }))).toBe("'Data'!A1:D6");
  });

  test("is not what a small table of other numbers is", () => {
    const small = { name: "S", area: { top: 1, left: 0, bottom: 2, right: 2 } };
    expect(found(snapshotOf([{ ...titled, tables: [small] }], { selection: title }))).toBe("'Data'!A1:C6");
  });
});
