/** @jest-environment jsdom */
import { act, configure, fireEvent, screen, within } from "@testing-library/react";
import { suggestModel, type ScoringModel } from "#core";
import { ModelView } from "../../../src/taskpane/model/ModelView";
import type { ViewProps } from "../../../src/taskpane/view";
import { gridOf, renderPane, Shell, viewProps } from "../../support/paneDom";
import { smallModel } from "../../support/smallTable";

// Roles and accessible names take jsdom longer than all the rest, so elements are found by text and label where that is enough.
configure({ defaultHidden: true });

const labelled = (name: string, selector = "input:not([type=range])"): HTMLElement =>
  screen.getByLabelText(name, { selector });
const press = (text: string | RegExp): HTMLElement => {
  const found = screen.getByText(text, { selector: "button *, button, [role=menuitem] *" });
  return found.closest<HTMLElement>("button, [role=menuitem]") ?? found;
};
/** The line of a criterion, closed or open: "Size26.7%". */
const line = (name: string): string => press(name).textContent ?? "";

/** The view in a shell, with the model as it is after every change. */
function open(more: Partial<ViewProps> = {}) {
  let model = more.model ?? smallModel;
  const onChange = (next: ScoringModel): void => {
    model = next;
  };
  const rendered = renderPane(<Shell View={ModelView} props={viewProps({ ...more, onChange })} />);
  return { ...rendered, model: () => model };
}

const opened = async (more: Partial<ViewProps>, name: string | RegExp) => {
  const view = open(more);
  await view.user.click(press(name));
  return view;
};

const counts = (): string[] =>
  [...document.querySelectorAll("[data-tier]")].map((line) => line.lastElementChild?.textContent ?? "");

async function fill(user: ReturnType<typeof open>["user"], name: string, text: string): Promise<void> {
  const field = labelled(name);
  await user.clear(field);
  await user.type(field, `${text}{Enter}`);
}

test("criteria stand under their questions with the share that they count", () => {
  open();
  const now = document.querySelector<HTMLElement>("[data-group=now]");
  expect(now && within(now).getByRole("button", { name: /^Size 26.7%$/ })).toBeTruthy();
  expect(now && within(now).getByRole("button", { name: /^Peers warning 13.3%$/ })).toBeTruthy();
  expect(now?.textContent).toContain("40%");
});

test("a typed weight counts at once, and what is no number never becomes one", async () => {
  const { user, model } = await opened({}, "Size");
  await fill(user, "Weight: Size", "90%");
  expect(model().criteria[0]?.weight).toBe(90);
  expect(line("Size")).toBe("Size30%");
  await fill(user, "Weight: Size", "lots");
  expect(model().criteria[0]?.weight).toBe(90);
  expect(screen.getByText(/“lots” is not a number/)).toBeTruthy();
});

test("the slider changes the weight with every move", async () => {
  const { model } = await opened({}, "Size");
  fireEvent.change(labelled("Weight: Size", "[type=range]"), { target: { value: "30" } });
  expect(model().criteria[0]?.weight).toBe(30);
});

test("less is better turns the values round", async () => {
  const { user, model } = await opened({}, "Growth");
  await user.click(screen.getByLabelText("Less"));
  expect(model().criteria[1]?.direction).toBe("cost");
  await user.click(screen.getByLabelText("A band"));
  expect(model().criteria[1]?.scale.kind).toBe("points");
  expect(labelled("Point 1, at")).toBeTruthy();
});

test("another kind of scale comes with its own numbers, in the unit of the column", async () => {
  const { user, model } = await opened({}, "Growth");
  await user.selectOptions(labelled("Scale", "select"), "bands");
  expect(model().criteria[1]?.scale.kind).toBe("bands");
  await user.selectOptions(labelled("Scale", "select"), "rating");
  expect(model().criteria[1]?.scale).toEqual({ kind: "rating" });
});

test("goalposts that cross are said in words where they stand", async () => {
  const { user } = await opened({}, "Growth");
  await fill(user, "10 points at", "-1");
  expect(screen.getByText(/low must be below high/)).toBeTruthy();
  expect(labelled("10 points at").getAttribute("aria-invalid")).toBe("true");
  expect(line("Growth")).toBe("Growtherror25%");
});

test("a criterion can be fed by another column", async () => {
  const { user, model } = await opened({}, "Churn");
  await user.selectOptions(labelled("Column", "select"), "Peers");
  expect(model().criteria[2]).toMatchObject({ column: "Peers", label: { en: "Peers", zh: "Peers" } });
  expect(screen.getByText(/outside 0 to 10/)).toBeTruthy();
});

test("a removed criterion can be put back, an unused column added", async () => {
  const { user, model } = await opened({}, "Churn");
  await user.click(screen.getByLabelText("Remove Churn"));
  expect(model().criteria.map((c) => c.id)).toEqual(["size", "growth", "peers"]);
  expect(document.activeElement?.textContent).toContain("Churn removed");
  await user.click(press("Put back"));
  expect(model()).toEqual(smallModel);
  await user.click(press("Close"));
  await user.click(screen.getByLabelText("Remove Churn"));
  await user.click(press("Add criterion"));
  await user.click(press("Churn"));
  expect(model().criteria[3]).toMatchObject({ column: "Churn", direction: "cost", suggested: true });
});

test("a suggestion is marked until it is edited or confirmed", async () => {
  const model = suggestModel(gridOf()).model;
  const view = await opened(model === undefined ? {} : { model }, "Growth rate");
  expect(screen.getByText("4 criteria are suggestions")).toBeTruthy();
  await fill(view.user, "Weight: Growth rate", "20");
  expect(screen.getByText("3 criteria are suggestions")).toBeTruthy();
  await view.user.click(press("Confirm all"));
  expect(screen.queryByText(/suggestion/)).toBeNull();
  expect(view.model().criteria.some((c) => c.suggested)).toBe(false);
});

test("question weights can be left and taken up again without moving a share", async () => {
  const { user, model } = open();
  await user.click(screen.getByLabelText("Weigh the three questions"));
  expect(model().groups).toBeUndefined();
  expect(line("Size")).toBe("Size26.7%");
  await user.click(screen.getByLabelText("Weigh the three questions"));
  expect(model().groups?.now).toBeCloseTo(40, 1);
});

test("a preset changes the weights and offers the way back", async () => {
  const { user, model } = open();
  await user.click(press("Weights"));
  await user.click(press(/Growth first/));
  expect(model().groups).toEqual({ now: 25, future: 50, effort: 25 });
  await user.click(press("Put back"));
  expect(model()).toBe(smallModel);
});

test("a threshold moves by arrow keys and by number, and the counts move with it", async () => {
  const { user, model } = open();
  const before = counts();
  const handle = labelled("Tier A Key from", "[role=slider]");
  act(() => handle.focus());
  await user.keyboard("{End}");
  expect(model().tiers[0]?.min).toBe(10);
  expect(counts()).not.toEqual(before);
  expect(handle.getAttribute("aria-valuetext")).toBe(`from 10: ${counts()[0]} industries`);
  await fill(user, "Tier A Key from", "9.99");
  expect(counts()[0]).toBe("0");
  await fill(user, "Tier A Key from", "3");
  expect(screen.getByText("Type a number from 4.01 to 10.")).toBeTruthy();
  expect(model().tiers[0]?.min).toBe(9.99);
});

test("a red line says what it catches, and catches otherwise when it is edited", async () => {
  const { user, model } = await opened({}, /^Peers below 50/);
  expect(screen.getByText("at best B General · catches 2")).toBeTruthy();
  await fill(user, "Limit", "1,000");
  expect(screen.getByText("at best B General · catches 8")).toBeTruthy();
  await user.selectOptions(labelled("When it is", "select"), "equals");
  await fill(user, "Limit", "９");
  expect(model().gates[0]).toMatchObject({ equals: 9 });
  await user.click(screen.getByLabelText("Remove Red line 1"));
  expect(model().gates).toEqual([]);
});

test("a dropped file that is wrong changes nothing and says all that is wrong", async () => {
  const { container, model } = open();
  const text = '{"version":1,"criteria":[{"id":"a","column":"Size","weight":"much","scale":{"kind":"odd"}}]}';
  const file = { name: "wrong.json", size: 9, text: () => Promise.resolve(text) };
  const view = container.querySelector("[data-view=model]");
  if (view === null) throw new Error("no view");
  await act(async () => {
    fireEvent.drop(view, { dataTransfer: { types: ["Files"], files: [file] } });
  });
  const alert = screen.getByText(/Could not use wrong.json/).closest(".fui-MessageBar");
  expect(alert?.textContent).toContain("criteria[0].weight");
  expect(alert?.textContent).toContain("criteria[0].scale.kind");
  expect(model()).toBe(smallModel);
});

test("in Chinese every word is Chinese", () => {
  const { container } = open({ language: "zh", model: { ...smallModel, gates: [], criteria: [] } });
  const words = (container.textContent ?? "").replace(/\b[ABC]\b|0–10/g, "");
  expect(words).toContain("还没有指标回答这个问题。");
  expect(words.match(/[a-z]{2,}/gi)).toBeNull();
});
