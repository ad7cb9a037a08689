/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { ResultsView } from "../../../src/taskpane/results/ResultsView";
import { whyText } from "#workbook";
import { gridOf, manyRows, previewOf, renderPane, viewProps } from "../../support/paneDom";
import { smallModel, smallTable } from "../../support/smallTable";

const list = () => screen.getByRole("list", { name: /Ranked industries|行业排名/ });
const rows = () => within(list()).getAllByRole("button", { expanded: false });
const firstWords = () => rows().map((row) => row.firstElementChild?.textContent?.split(",")[0]);

test("industries stand by rank with tier and score, which the row says in full", () => {
  renderPane(<ResultsView {...viewProps()} />);
  expect(rows()[0]?.firstElementChild?.textContent).toBe("Pharma, A Key, rank 1, score 7.57");
  expect(rows()).toHaveLength(8);
  expect(screen.getByRole("status").textContent).toBe("8 industries");
});

test("opening a row lays its points open, gives the sheet's sentence and selects its cells", async () => {
  const selected: string[] = [];
  const props = viewProps({ onSelect: (reference) => selected.push(reference) });
  const { user } = renderPane(<ResultsView {...props} />);
  await user.click(screen.getByRole("button", { name: /^Education,/ }));
  expect(selected).toEqual(["'Industries'!A8:F8"]);
  const detail = screen.getByRole("region", { name: "Why Education stands here" });
  const { result } = props.preview;
  expect(result && within(detail).getByText(whyText(smallModel, result, 4, "en"))).toBeTruthy();
  const points = () =>
    within(detail)
      .getAllByRole("rowheader")
      .map((cell) => cell.textContent);
  expect(points()[0]).toBe("Growth0.05");
  await user.click(within(detail).getByRole("button", { name: "Criterion" }));
  expect(points()[0]).toBe("Size350B");
  await user.click(within(detail).getByRole("button", { name: "Select row in the sheet" }));
  expect(selected).toHaveLength(2);
});

test("what is missing says what it could add", async () => {
  const { user } = renderPane(<ResultsView {...viewProps()} />);
  await user.click(screen.getByRole("button", { name: /^Energy,/ }));
  const row = screen.getByRole("rowheader", { name: /Churn/ });
  expect(row.textContent).toMatch(/^Churn— · missing, could add 0–\d\.\d\d$/);
});

test("pressing a tier, typing a name and close calls narrow the list; nothing found offers the way back", async () => {
  const { user } = renderPane(<ResultsView {...viewProps()} />);
  await user.click(screen.getByRole("button", { name: /^Non-key/, pressed: false }));
  await waitFor(() => expect(firstWords()).toEqual(["Energy", "Education"]));
  await user.type(screen.getByRole("searchbox"), "edu");
  await waitFor(() => expect(firstWords()).toEqual(["Education"]));
  await user.type(screen.getByRole("searchbox"), "x");
  await user.click(await screen.findByRole("button", { name: "Show all" }));
  await waitFor(() => expect(rows()).toHaveLength(8));
  await user.click(screen.getByRole("button", { name: /close call/ }));
  await waitFor(() => expect(firstWords()).toEqual(["Construction", "Energy"]));
});

test("the sheet's order is there for the asking", async () => {
  const { user } = renderPane(<ResultsView {...viewProps()} />);
  await user.selectOptions(screen.getByRole("combobox"), "sheet");
  await waitFor(() => expect(firstWords().slice(0, 3)).toEqual(["Retail", "Pharma", "Construction"]));
});

test("rows without enough data are last and say why", () => {
  const grid = gridOf([...smallTable.slice(0, 3), ["Empty", "", "", "", 5, ""], ...smallTable.slice(3)]);
  renderPane(<ResultsView {...viewProps({ grid })} />);
  const last = rows().at(-1)?.firstElementChild?.textContent;
  expect(last).toBe("Empty, Insufficient data. Data for 13% of the weight; 60% needed.");
});

test("arrows, Home and End move through the list; Tab reaches one row only", async () => {
  const { user } = renderPane(<ResultsView {...viewProps()} />);
  expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
  rows()[0]?.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
  await waitFor(() => expect(document.activeElement).toBe(rows()[1]));
  await user.keyboard("{End}");
  await waitFor(() => expect(document.activeElement).toBe(rows()[7]));
  await user.keyboard("{Home}{Enter}");
  await waitFor(() => expect(screen.getByRole("button", { expanded: true })).toBe(document.activeElement));
});

test("of 20,000 industries only what is seen is rendered, and positions tell the whole", () => {
  const grid = gridOf(manyRows(20_000));
  renderPane(<ResultsView {...viewProps({ grid })} />);
  const items = within(list()).getAllByRole("listitem");
  expect(items.length).toBeLessThan(60);
  expect(items[0]?.getAttribute("aria-setsize")).toBe("20000");
});

test("without a result it says what to do", () => {
  const model = { ...smallModel, criteria: [] };
  const grid = gridOf();
  renderPane(<ResultsView {...viewProps({ grid, model, preview: previewOf(grid, model, "en") })} />);
  expect(screen.getByRole("status").textContent).toMatch(/until the errors/);
});

test("in Chinese every word is Chinese", () => {
  renderPane(<ResultsView {...viewProps({ language: "zh" })} />);
  expect(rows()[0]?.firstElementChild?.textContent).toBe("Pharma，A 重点，排名第 1，得分 7.57");
});
