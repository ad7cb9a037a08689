/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { BudgetChart } from "../../../src/taskpane/results/BudgetChart";
import { gridOf, manyRows, renderPane, viewProps } from "../../support/paneDom";
import { smallModel } from "../../support/smallTable";

function props(more: Parameters<typeof viewProps>[0] = {}) {
  const view = viewProps(more);
  const { result } = view.preview;
  if (result === undefined) throw new Error("not scored");
  return { ...view, result, rows: [...view.grid.names.keys()] };
}

const bars = () => within(screen.getByRole("list", { name: /Budget by industry/ })).getAllByRole("button");

test("each industry's amount stands with its tier and share, largest first; pressing it selects the row", async () => {
  const selected: string[] = [];
  const { user } = renderPane(<BudgetChart {...props({ onSelect: (reference) => selected.push(reference) })} />);
  expect(screen.getByText("Total 5,000,000 · reserve 250,000", { exact: false })).toBeTruthy();
  const amounts = bars().map((bar) =>
    Number(/([\d,]+\d)\d+\.\d%$/.exec(bar.textContent ?? "")?.[1]?.replace(/,/g, "")),
  );
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  expect(within(bars()[0] as HTMLElement).getByRole("img", { name: "A Key" })).toBeTruthy();
  await user.click(bars()[0] as HTMLElement);
  expect(selected).toEqual(["'Industries'!A5:F5"]);
});

test("of many industries fifteen are shown; the others have a sum and open", async () => {
  const { user } = renderPane(<BudgetChart {...props({ grid: gridOf(manyRows(60)) })} />);
  expect(bars()).toHaveLength(15);
  await user.click(screen.getByRole("button", { name: /^\d+ other industries · / }));
  expect(bars().length).toBeGreaterThan(15);
  await user.click(screen.getByRole("button", { name: "Show the largest only" }));
  expect(bars()).toHaveLength(15);
});

test("a model without a budget says how to get one", () => {
  const { budget: _none, ...model } = smallModel;
  renderPane(<BudgetChart {...props({ model })} />);
  expect(screen.getByText("The model splits no budget. Set a total on the Budget tab.")).toBeTruthy();
});

test("the same amounts are there as a table", async () => {
  const { user } = renderPane(<BudgetChart {...props()} />);
  await user.click(screen.getByRole("button", { name: "Table" }));
  const rows = within(screen.getByRole("table", { name: /Budget by industry/ })).getAllByRole("row");
  expect(rows[1]?.textContent).toMatch(/^APharma[\d,]+\d\d\.\d%$/);
});
