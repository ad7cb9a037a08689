/** @jest-environment ./test/support/domWithHost.cjs */
import { configure, screen, waitFor } from "@testing-library/react";
import type { OpenWorkbook } from "../../src/host";
import { Pane } from "../../src/taskpane/Pane";
import { renderPane } from "../support/paneDom";
import { calculated, edit, openData } from "../support/scoredBook";
import { smallTable } from "../support/smallTable";

configure({ asyncUtilTimeout: 30_000 });

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = await openData(smallTable);
  Object.assign(globalThis, { Excel: workbook.Excel, OfficeExtension: workbook.OfficeExtension });
});
afterEach(() => workbook.close());

const range = "Data!A3:F12";
async function openPane() {
  const { user } = renderPane(<Pane language="en" onLanguage={() => undefined} />);
  await screen.findByRole("button", { name: range });
  const press = async (name: string | RegExp): Promise<void> => user.click(await screen.findByRole("button", { name }));
  return { user, press };
}

/** Texts of the sheet "Data" as everybody sees them. */
async function texts(address: string): Promise<string[][]> {
  await calculated(workbook);
  return workbook.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Data").getRange(address);
    cells.load("text");
    await context.sync();
    return cells.text;
  });
}

const statusSays = (text: string | RegExp) =>
  waitFor(() => expect(document.querySelector("[data-run]")?.textContent).toMatch(text));

/** The id by which the host knows the sheet "Data". */
const data = "s1";

test("the pane says what the button would act on, and nothing is written before it is pressed", async () => {
  await openPane();
  expect(screen.getByText("8 industries · 4 criteria · suggested model")).toBeTruthy();
  expect(screen.getByText(/nothing is in the sheet yet/)).toBeTruthy();
  expect(await texts("G3:J3")).toEqual([["", "", "", ""]]);
});

test("one click scores; undo puts the sheet back", async () => {
  const { press } = await openPane();
  await press("Score industries");
  await statusSays("8 industries scored");
  expect(await texts("G3:J3")).toEqual([["Score", "Rank", "Tier", "Why"]]);
  expect(screen.queryByText(/nothing is in the sheet yet/)).toBeNull();
  await press("Undo last run");
  await statusSays(/Undone/);
  expect(await texts("G3:J3")).toEqual([["", "", "", ""]]);
});

test("what somebody changes in the range makes the pane out of date, what it writes itself does not", async () => {
  const { press } = await openPane();
  await press("Score industries");
  await statusSays("8 industries scored");
  await screen.findByText(/model from GTM Model/);
  expect(screen.queryByText(/Out of date/)).toBeNull();
  await workbook.user.type(data, 4, 1, "12345");
  await screen.findByText(/Out of date/);
  await press("Read again");
  await waitFor(() => expect(screen.queryByText(/Out of date/)).toBeNull());
});

test("another range is chosen by selecting it in the sheet", async () => {
  await edit(workbook, (sheet) => {
    sheet.getRange("N1:O3").values = [
      ["Industry", "Size"],
      ["Ships", 3],
      ["Planes", 9],
    ];
  });
  const { press } = await openPane();
  await press("Change");
  await workbook.user.select(data, { top: 0, left: 13, bottom: 2, right: 14 });
  await screen.findByText("Selected: Data!N1:O3");
  await press("Use selection");
  expect(await screen.findByRole("button", { name: "Data!N1:O3" })).toBeTruthy();
  expect(screen.getByText(/2 industries/)).toBeTruthy();
});

test("a protected sheet is refused in words, and its cells stay", async () => {
  const { press } = await openPane();
  workbook.faults.protect("Data");
  await press("Score industries");
  expect(await screen.findByText("Could not score the industries:")).toBeTruthy();
  expect(screen.getByText(/Data is protected/)).toBeTruthy();
  expect(await texts("G3:J3")).toEqual([["", "", "", ""]]);
  await press("Close");
  expect(screen.queryByText("Could not score the industries:")).toBeNull();
});

test("a cell that is being edited holds a run up, which can be cancelled", async () => {
  const { press } = await openPane();
  workbook.faults.cellEdit = true;
  await press("Score industries");
  await press("Cancel");
  workbook.faults.cellEdit = false;
  await statusSays(/Cancelled/);
  expect(await texts("G3:J3")).toEqual([["", "", "", ""]]);
});

test("what keeps a range from being read is said once, also after the button was pressed", async () => {
  await edit(workbook, (sheet) => sheet.getRange("B5:C5").merge());
  const { user } = renderPane(<Pane language="en" onLanguage={() => undefined} />);
  await screen.findByText(/Not ready to score/);
  expect(document.querySelectorAll('[data-code="grid/merged"]')).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Score industries" }));
  await screen.findByText("Could not score these rows:");
  expect(document.querySelectorAll('[data-code="grid/merged"]')).toHaveLength(1);
});
