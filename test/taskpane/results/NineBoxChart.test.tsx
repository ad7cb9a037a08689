/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { ScoringModel } from "#core";
import { NineBoxChart } from "../../../src/taskpane/results/NineBoxChart";
import { renderPane, viewProps } from "../../support/paneDom";
import { smallModel } from "../../support/smallTable";

const twoAxes: ScoringModel = {
  ...smallModel,
  criteria: smallModel.criteria.map((c) => (c.id === "churn" ? { ...c, axis: "strength" } : c)),
};

function props(model: ScoringModel, onSelect: (reference: string) => void = () => undefined) {
  const view = viewProps({ model, onSelect });
  const { result } = view.preview;
  if (result === undefined) throw new Error("not scored");
  return {
    ...view,
    result,
    rows: [...result.rank.keys()].sort((a, b) => (result.rank[a] ?? 0) - (result.rank[b] ?? 0)),
  };
}

const bubbles = () => within(screen.getByRole("group", { name: /^9-box/ })).getAllByRole("button");

test("a model without a criterion on one axis is told how to change that", () => {
  renderPane(<NineBoxChart {...props(smallModel)} />);
  expect(screen.getByRole("status").textContent).toBe(
    "No criterion counts towards Strength. On the Model tab, set the 9-box axis of at least one criterion to Strength.",
  );
});

test("every industry with data on both axes is a bubble with its letter and its numbers in words", () => {
  renderPane(<NineBoxChart {...props(twoAxes)} />);
  expect(bubbles()).toHaveLength(7);
  expect(screen.getByText("1 industry has no data on one axis.", { exact: false })).toBeTruthy();
  const pharma = screen.getByRole("button", {
    name: /^Pharma, A Key: strength 8\.00, attractiveness \d\.\d\d, budget [\d,]+$/,
  });
  expect(pharma.textContent).toBe("A");
});

test("arrows go from bubble to bubble, best first; Enter selects the row; the tip says the numbers, Escape closes it", async () => {
  const selected: string[] = [];
  const { user } = renderPane(<NineBoxChart {...props(twoAxes, (reference) => selected.push(reference))} />);
  expect(bubbles().filter((bubble) => bubble.tabIndex === 0)).toHaveLength(1);
  bubbles()
    .find((bubble) => bubble.tabIndex === 0)
    ?.focus();
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
  const second = document.activeElement?.getAttribute("aria-label") ?? "";
  expect(await screen.findByRole("tooltip", { hidden: true })).toHaveProperty("textContent", second);
  await user.keyboard("{Enter}");
  expect(selected).toHaveLength(1);
  await user.keyboard("{Home}");
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Pharma/);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("tooltip", { hidden: true })).toBeNull();
});

test("the same numbers are there as a table, tiers in words", async () => {
  const { user } = renderPane(<NineBoxChart {...props(twoAxes)} />);
  await user.click(screen.getByRole("button", { name: "Table" }));
  const [, first] = within(screen.getByRole("table")).getAllByRole("row");
  expect(first && within(first).getByRole("img", { name: "A Key" })).toBeTruthy();
  expect(first && within(first).getAllByRole("cell")[1]?.textContent).toBe("8.00");
});
