/** @jest-environment jsdom */
import { problem } from "#core";
import { hasGaps, isShown, readColumns, usesOf, type ColumnFilter } from "../../../src/taskpane/data/columnLines";
import { gridOf } from "../../support/paneDom";
import { smallModel } from "../../support/smallTable";

const grid = gridOf();
const readings = readColumns(grid);
const reading = (header: string) => {
  const found = readings.find((column) => column.header === header);
  if (found === undefined) throw new Error(header);
  return found;
};

test("columns stand in sheet order, that of the names among them", () => {
  const moved = gridOf([
    ["Size", "Industry", "Growth"],
    [1, "Retail", 2],
    [3, "Pharma", 4],
  ]);
  expect(readColumns(moved).map(({ letters, header, holdsNames }) => [letters, header, holdsNames])).toEqual([
    ["A", "Size", false],
    ["B", "Industry", true],
    ["C", "Growth", false],
  ]);
});

test("a column's reference covers its header and every row of the range, the totals row too", () => {
  expect(reading("Growth").reference).toBe("'Industries'!C3:C12");
});

test("cells are counted by how they were read", () => {
  const { typedAsText, units, missing, errors, unreadable } = reading("Size");
  expect({ typedAsText, units, missing, errors, unreadable }).toEqual({
    ...{ typedAsText: 5, units: ["万亿"], missing: 0, errors: 0, unreadable: 0 },
  });
  expect(reading("Growth").missing).toBe(1);
  expect(reading("Churn").missing).toBe(1);
});

test("units of numbers typed as text are told apart, full-width percent signs too", () => {
  const mixed = gridOf([
    ["Industry", "Size"],
    ["Retail", "3亿"],
    ["Pharma", "4万亿"],
    ["Energy", "１２％"],
    ["Banking", "#N/A"],
    ["Software", "large"],
  ]);
  const size = readColumns(mixed)[1];
  expect(size?.units).toEqual(["万亿", "亿", "%"]);
  expect([size?.errors, size?.unreadable]).toEqual([1, 1]);
});

test("a column knows the criteria and gates that read it, whatever the case of its header", () => {
  const model = { ...smallModel, criteria: smallModel.criteria.map((c) => ({ ...c, column: c.column.toUpperCase() })) };
  const uses = usesOf(grid, model, []);
  expect(uses.get("Size")?.criteria.map(({ id }) => id)).toEqual(["size"]);
  expect(uses.get("Peers")).toMatchObject({ gated: true });
  expect(uses.get("Remark")).toBeUndefined();
});

test("a column that was not suggested says why", () => {
  const skipped = problem("info", "suggest/skipped", "Remark", { column: "Remark", reason: "code" });
  expect(usesOf(grid, smallModel, [skipped]).get("Remark")?.skipped).toBe("code");
});

test("words in a column that nothing reads are no gap, in one that a criterion reads they are", () => {
  const [criterion] = smallModel.criteria;
  if (criterion === undefined) throw new Error("no criterion");
  expect(hasGaps(reading("Remark"), undefined)).toBe(false);
  expect(hasGaps(reading("Remark"), { criteria: [criterion], gated: false })).toBe(true);
});

test.each<[ColumnFilter, string[]]>([
  ["all", ["Industry", "Size", "Growth", "Churn", "Peers", "Remark"]],
  ["inUse", ["Size", "Growth", "Churn", "Peers"]],
  ["notInUse", ["Remark"]],
  ["withGaps", ["Growth", "Churn"]],
])("the filter %s shows its columns", (filter, headers) => {
  const uses = usesOf(grid, smallModel, []);
  const shown = readings.filter((column) => isShown(filter, column, uses.get(column.header)));
  expect(shown.map(({ header }) => header)).toEqual(headers);
});
