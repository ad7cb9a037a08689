/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { problem, type Problem } from "#core";
import { ProblemList } from "../../../src/taskpane/components/ProblemList";
import { renderPane } from "../../support/paneDom";

const merged = problem("error", "grid/merged", "'Data'!B2:C2", { cells: "'Data'!B2:C2" });
const hidden = problem("info", "grid/hidden-rows", "'Data'!A1:C9", { range: "'Data'!A1:C9" });
const coverage = problem("error", "model/coverage-range", "missing.minCoverage", { minCoverage: 2 });
const unnamed = (count: number): Problem[] =>
  Array.from({ length: count }, (_, i) => problem("warning", "grid/blank-name", `Data!A${i + 2}`, { cell: "" }));
const codes = (): (string | null)[] =>
  [...document.querySelectorAll("[data-code]")].map((item) => item.getAttribute("data-code"));

test("errors come first, notes last", () => {
  renderPane(<ProblemList problems={[hidden, ...unnamed(1), merged]} language="en" />);
  expect(codes()).toEqual(["grid/merged", "grid/blank-name", "grid/hidden-rows"]);
});

test("without somewhere to go problems are text", () => {
  renderPane(<ProblemList problems={[merged]} language="en" />);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByRole("listitem").textContent).toBe(
    "error · 'Data'!B2:C2Could not read the range: cells inside it are merged. Unmerge them and fill in each row.",
  );
});

test("a problem about cells selects them, one about the model is text", async () => {
  const onSelect = jest.fn();
  const { user } = renderPane(<ProblemList problems={[coverage, merged]} language="en" onSelect={onSelect} />);
  await user.click(screen.getByRole("button"));
  expect(onSelect.mock.calls).toEqual([["'Data'!B2:C2"]]);
});

test("the same problem found twice is said once", () => {
  renderPane(<ProblemList problems={[merged, { ...merged }]} language="en" />);
  expect(codes()).toEqual(["grid/merged"]);
});

test("four of a kind are shown, of more the first three with the count of the rest", () => {
  const { unmount } = renderPane(<ProblemList problems={unnamed(4)} language="en" />);
  expect(codes()).toHaveLength(4);
  unmount();
  renderPane(<ProblemList problems={unnamed(5)} language="en" />);
  expect(codes()).toHaveLength(3);
  expect(screen.getByRole("button", { name: "Show 2 more of this kind" })).toBeTruthy();
});

test("hundreds of a kind come fifty at a time, and the keyboard goes on with the first new line", async () => {
  const onSelect = jest.fn();
  const { user } = renderPane(<ProblemList problems={unnamed(400)} language="en" onSelect={onSelect} />);
  await user.click(screen.getByRole("button", { name: "Show 397 more of this kind" }));
  expect(codes()).toHaveLength(53);
  expect(document.activeElement?.textContent).toContain("Data!A5");
  await user.click(screen.getByRole("button", { name: "Show 347 more of this kind" }));
  expect(document.activeElement?.textContent).toContain("Data!A55");
});
