/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { problem, type Problem } from "#core";
import { DataView } from "../../../src/taskpane/data/DataView";
import { gridOf, renderPane, viewProps } from "../../support/paneDom";
import type { Cells } from "../../support/scoredBook";
import { smallModel } from "../../support/smallTable";

const wide = (count: number): Cells => [
  ["Industry", ...Array.from({ length: count }, (_, j) => `Measure ${j + 1}`)],
  ...["Retail", "Pharma", "Energy"].map((name, i) => [name, ...Array.from({ length: count }, (_, j) => (i + j) % 5)]),
];

const blankNames = (count: number): Problem[] =>
  Array.from({ length: count }, (_, i) => {
    const cell = `'Industries'!A${i + 4}`;
    return problem("warning", "grid/blank-name", cell, { cell });
  });

test("a column says its letter, its reading, what it feeds and what it lacks", () => {
  renderPane(<DataView {...viewProps()} problems={[]} />);
  const growth = screen.getByRole("button", { name: /^C Growth/ });
  expect(growth.textContent).toBe("CGrowthNumberFuture1 missing");
  expect(screen.getByRole("button", { name: /^A Industry/ }).textContent).toContain("Industry names");
  expect(screen.getByRole("button", { name: /^E Peers/ }).textContent).toContain("Red line");
});

test("a column that was not suggested says why", () => {
  const skipped = problem("info", "suggest/skipped", "Remark", { column: "Remark", reason: "code" });
  renderPane(<DataView {...viewProps()} problems={[skipped]} />);
  expect(screen.getByRole("button", { name: /^F Remark/ }).textContent).toContain(
    "Not used: it holds codes or row numbers",
  );
});

test("pressing a column selects its cells", async () => {
  const onSelect = jest.fn();
  const { user } = renderPane(<DataView {...viewProps({ onSelect })} problems={[]} />);
  await user.click(screen.getByRole("button", { name: /^B Size/ }));
  expect(onSelect).toHaveBeenCalledWith("'Industries'!B3:B12");
});

test("errors and warnings are open, notes are folded with their count", async () => {
  const { user } = renderPane(<DataView {...viewProps()} problems={blankNames(1)} />);
  expect(screen.getByRole("button", { name: "2 warnings", expanded: true })).toBeTruthy();
  const notes = screen.getByRole("button", { name: /notes/, expanded: false });
  expect(document.querySelector('[data-code="grid/missing"]')).toBeNull();
  await user.click(notes);
  expect(document.querySelectorAll('[data-code="grid/missing"]')).toHaveLength(2);
});

test("pressing a problem selects its cell", async () => {
  const onSelect = jest.fn();
  const { user } = renderPane(<DataView {...viewProps({ onSelect })} problems={blankNames(1)} />);
  await user.click(screen.getByRole("button", { name: /has no name/ }));
  expect(onSelect).toHaveBeenCalledWith("'Industries'!A4");
});

test("a clean range has nothing to mend", () => {
  const grid = gridOf([
    ["Industry", "Size"],
    ["Retail", 1],
    ["Pharma", 2],
  ]);
  const preview = { problems: [], tiers: [] };
  renderPane(<DataView {...viewProps({ grid, preview })} problems={[]} />);
  expect(screen.getByText("Nothing to mend")).toBeTruthy();
  expect(screen.getByText("Every column in use was read in full.")).toBeTruthy();
});

test("with missing numbers the range is not called complete", () => {
  const criteria = smallModel.criteria.filter(({ scale }) => scale.kind !== "percentile");
  renderPane(<DataView {...viewProps({ model: { ...smallModel, criteria } })} problems={[]} />);
  expect(screen.getByText("Nothing to mend")).toBeTruthy();
  expect(screen.queryByText("Every column in use was read in full.")).toBeNull();
});

test("rows that count or not where that may surprise are said beside the columns", () => {
  const range = "'Industries'!A3:F12";
  const cell = "'Industries'!A12";
  const problems = [
    problem("info", "grid/total-left-out", cell, { name: "Total", cell }),
    problem("info", "grid/hidden-rows", range, { range }),
  ];
  renderPane(<DataView {...viewProps()} problems={problems} />);
  expect(screen.getByText("1 totals row left out · Hidden rows are scored too")).toBeTruthy();
});

test("many columns can be narrowed to those in use", async () => {
  const { user } = renderPane(<DataView {...viewProps({ grid: gridOf(wide(60)) })} problems={[]} />);
  expect(document.querySelectorAll("[data-column]")).toHaveLength(61);
  const group = screen.getByRole("group", { name: "Show columns" });
  await user.click(within(group).getByRole("button", { name: "In use 0" }));
  expect(screen.getByText("No column here.")).toBeTruthy();
});

test("a very wide range comes in pages", async () => {
  const { user } = renderPane(<DataView {...viewProps({ grid: gridOf(wide(300)) })} problems={[]} />);
  expect(document.querySelectorAll("[data-column]")).toHaveLength(120);
  await user.click(screen.getByRole("button", { name: "Show 120 more" }));
  expect(document.querySelectorAll("[data-column]")).toHaveLength(240);
});

test("the view speaks Chinese", () => {
  renderPane(<DataView {...viewProps({ language: "zh" })} problems={blankNames(2)} />);
  expect(screen.getByRole("button", { name: "3 个警告" })).toBeTruthy();
  expect(screen.getByRole("button", { name: /^C Growth/ }).textContent).toContain("1 个缺失");
});
