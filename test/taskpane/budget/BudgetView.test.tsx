/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { BudgetSettings, ScoringModel } from "#core";
import { BudgetView } from "../../../src/taskpane/budget/BudgetView";
import { gridOf, manyRows, renderPane, Shell, viewProps } from "../../support/paneDom";
import { smallModel } from "../../support/smallTable";
import type { ViewProps } from "../../../src/taskpane/view";

const withBudget = (more: Partial<BudgetSettings>): ScoringModel => {
  if (smallModel.budget === undefined) throw new Error("no budget");
  return { ...smallModel, budget: { ...smallModel.budget, ...more } };
};

function show(more: Partial<ViewProps> = {}) {
  const onChange = jest.fn((_model: ScoringModel) => undefined);
  const props = viewProps({ ...more, onChange });
  const last = (): BudgetSettings | undefined => onChange.mock.lastCall?.[0].budget;
  return { ...renderPane(<Shell View={BudgetView} props={props} />), onChange, last };
}

const type = async (user: ReturnType<typeof show>["user"], label: string | RegExp, text: string): Promise<void> => {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
};
const amounts = (): number[] =>
  [...document.querySelectorAll<HTMLElement>("[data-amount]")].map((item) => Number(item.dataset.amount));
const bound = (name: string): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-bound="${name}"]`);
  if (row === null) throw new Error(`${name} is not listed`);
  return row;
};

test("the sum of amounts, reserve and what is unallocated is the total, and says so", () => {
  show();
  const { total = 0, reserve = 0 } = smallModel.budget ?? {};
  expect(amounts().reduce((a, x) => a + x, 0) + reserve).toBe(total);
  expect(document.querySelector('[data-adds="true"]')?.textContent).toBe(
    "✓ Adds up: 8 industries, reserve and unallocated make 5,000,000.",
  );
});

test("industries stand by amount, and pressing one selects its row", async () => {
  const onSelect = jest.fn();
  const { user } = show({ onSelect });
  expect(amounts()).toEqual([...amounts()].sort((a, b) => b - a));
  await user.click(screen.getByTitle("Software"));
  expect(onSelect).toHaveBeenCalledWith("'Industries'!A10:F10");
});

test("a changed total previews at once", async () => {
  const { user, last } = show();
  await type(user, "Total", "800万");
  expect(last()?.total).toBe(8_000_000);
  expect(document.querySelector("[data-adds]")?.textContent).toContain("8,000,000");
});

test.each(["-5", "abc", ""])("%p in a field is refused there and changes nothing", async (text) => {
  const { user, onChange } = show();
  const field = screen.getByLabelText("Reserve");
  await user.clear(field);
  if (text !== "") await user.type(field, text);
  await user.tab();
  expect(onChange).not.toHaveBeenCalled();
  expect(field.getAttribute("aria-invalid")).toBe("true");
});

test("shares that do not sum to 100 % say how they count, and one press makes them", async () => {
  const { user, last } = show();
  await type(user, "Share of A Key", "90");
  expect(document.querySelector("[data-shares]")?.textContent).toContain("Shares add up to 130%, scaled to 100%");
  await user.click(screen.getByRole("button", { name: "Make it 100%" }));
  expect(last()?.shares).toEqual({ A: 0.692, B: 0.231, C: 0.077 });
  expect(screen.queryByRole("button", { name: "Make it 100%" })).toBeNull();
});

test("an industry is found by a part of its name and gets a floor, shown in the list of amounts", async () => {
  const { user, last } = show();
  await user.click(screen.getByRole("combobox", { name: "Add an industry" }));
  await user.keyboard("educ{Enter}");
  expect(document.activeElement).toBe(screen.getByLabelText("Floor of Education"));
  await user.keyboard("200k{Enter}");
  expect(last()?.floors).toEqual({ Education: 200_000 });
  expect(screen.getByTitle("Education").textContent).toContain("Floor");
});

test("a lock takes the place of the floor, and the amount is the lock", async () => {
  const { user, last } = show({ model: withBudget({ floors: { Education: 100_000 } }) });
  await type(user, "Lock of Education", "777,777");
  expect(last()).toMatchObject({ floors: {}, locks: { Education: 777_777 } });
  expect(bound("Education").textContent).toContain("gets 777,777");
  expect(document.querySelector("[data-adds]")?.getAttribute("data-adds")).toBe("true");
});

test("an industry's bounds are opened from its line in the list", async () => {
  const { user } = show();
  await user.click(screen.getByLabelText("Set floor, cap or lock of Banking"));
  expect(document.activeElement).toBe(screen.getByLabelText("Floor of Banking"));
});

test("removing an industry takes all its bounds off and leaves the keyboard at the picker", async () => {
  const { user, last } = show({ model: withBudget({ floors: { Retail: 5 }, caps: { Retail: 900_000 } }) });
  await user.click(screen.getByLabelText("Remove floor, cap and lock of Retail"));
  expect(last()).toMatchObject({ floors: {}, caps: {} });
  expect(document.querySelector("[data-bound]")).toBeNull();
  expect(document.activeElement?.getAttribute("role")).toBe("combobox");
});

test("a floor above its cap is said at the industry, and nothing is split", () => {
  show({ model: withBudget({ floors: { Retail: 9 }, caps: { Retail: 5 } }) });
  expect(within(bound("Retail")).getByText(/Could not keep both bounds/)).toBeTruthy();
  expect(document.querySelector("[data-blocked]")?.textContent).toContain("marked here");
  expect(amounts()).toEqual([]);
});

test("a bound of an industry that is not in the range can be removed", async () => {
  const { user, last } = show({ model: withBudget({ locks: { Gone: 5 } }) });
  expect(bound("Gone").querySelector('[data-code="budget/no-row"]')).not.toBeNull();
  await user.click(screen.getByLabelText(/^Remove.*Gone$/));
  expect(last()?.locks).toEqual({});
  expect(document.querySelector("[data-blocked]")).toBeNull();
});

test("the share of a tier that the model does not have can be removed", async () => {
  const { user, last } = show({ model: withBudget({ shares: { A: 0.5, B: 0.5, C: 0, Z: 0.2 } }) });
  await user.click(screen.getByLabelText("Remove the share of Z"));
  expect(last()?.shares).toEqual({ A: 0.5, B: 0.5, C: 0 });
});

test("errors elsewhere are said to be elsewhere", () => {
  show({ model: { ...smallModel, criteria: [] } });
  expect(document.querySelector("[data-blocked]")?.textContent).toContain("Data and Model tabs");
});

test("a budget switched off is gone from the model, and switched on again is as it was", async () => {
  const { user, last, onChange } = show();
  const button = screen.getByRole("switch", { name: "Split a budget" });
  await user.click(button);
  expect("budget" in (onChange.mock.lastCall?.[0] ?? { budget: 0 })).toBe(false);
  expect(screen.queryByRole("textbox")).toBeNull();
  await user.click(button);
  expect(last()).toEqual(smallModel.budget);
});

test("a model without a budget gets the default one", async () => {
  const { budget: _none, ...model } = smallModel;
  const { user, last } = show({ model });
  await user.click(screen.getByRole("switch", { name: "Split a budget" }));
  expect(last()).toMatchObject({ total: 50_000_000, shares: { A: 0.6, B: 0.3, C: 0.1 } });
});

test("of thousands of industries only a screenful is drawn", () => {
  show({ grid: gridOf(manyRows(3000)) });
  expect(amounts().length).toBeLessThan(100);
  expect(screen.getByRole("list", { name: "By industry" }).querySelector("li")?.getAttribute("aria-setsize")).toMatch(
    /^2\d{3}$|^3000$/,
  );
});

test("in Chinese large amounts also read in 万", () => {
  show({ language: "zh" });
  expect(screen.getByText("500 万")).toBeTruthy();
  expect(document.querySelector("[data-adds]")?.textContent).toContain("核对无误");
});
