import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { cellsOf, openWithOurFunctions } from "../support/ourFunctions";
import { shareWire } from "../support/pageBridge";
import { openPane, type PaneOptions } from "../support/pane";
import { root } from "../support/sourceFiles";

interface RibbonPage {
  clickRibbon(action: string): Promise<void>;
}

const pictures = path.join(__dirname, "screenshots");
const rows = [
  ["Industry", "Size", "Growth", "Score", "All scores", "Sum"],
  ["Retail", 4, 6, "=GTMSCORE(B2:C2)", "=GTMSCORES(B2:C4)", "=SUM(B2:C2)"],
  ["Energy", 8, 9, "=GTMSCORE(B3:C3)", "", "=SUM(B3:C3)"],
  ["Mining", 1, 3, "=GTMSCORE(B4:C4)", "", "=SUM(B4:C4)"],
];

let browser: Browser;

beforeAll(async () => {
  if (!existsSync(path.join(root, "dist/taskpane.html"))) throw new Error("Build first: npm run build.");
  mkdirSync(pictures, { recursive: true });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function paneOn(cells: readonly (readonly (string | number)[])[], options: PaneOptions = {}) {
  const book = await openWithOurFunctions(cells);
  const { page, errors, strayed } = await openPane(browser, { ask: shareWire(book), ...options });
  await page.waitForSelector("button");
  const { _getState } = book.Office.addin as unknown as { _getState(): Promise<string> };
  return {
    ...{ book, page, errors, strayed },
    ribbon: (action: string) => page.evaluate((id) => (window as unknown as RibbonPage).clickRibbon(id), action),
    button: (name: string) => page.getByRole("button", { name, exact: true }),
    status: () => page.getByRole("status").textContent(),
    card: (name: string) => page.waitForSelector(`[data-card="${name}"]`),
    paneState: _getState,
    picture: (name: string) =>
      page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true, animations: "disabled" }),
  };
}

test("freezing asks with the count, replaces on yes, and undo brings the formulas back", async () => {
  const { book, page, button, status, card, picture, errors, strayed } = await paneOn(rows);
  const before = await cellsOf(book, "A1:F4");
  await button("Freeze for sharing").click();
  await card("asking");
  await picture("freeze-asks");
  expect(await status()).toBe("4 formulas use our functions, in 6 cells with what they spill");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-card"))).toBe("asking");
  expect(await cellsOf(book, "A1:F4")).toEqual(before);

  await button("Replace by values").click();
  await card("frozen");
  await picture("freeze-done");
  expect(await status()).toBe("4 formulas replaced by values");
  const after = await cellsOf(book, "A1:F4");
  expect(after.values).toEqual(before.values);
  expect(JSON.stringify(after.formulas)).not.toContain("GTM");
  expect(after.formulas[1]?.[5]).toBe("=SUM(B2:C2)");

  await button("Undo").click();
  await page.waitForSelector('[data-card="frozen"]', { state: "detached" });
  await page.getByText("Undone").waitFor();
  await picture("freeze-undone");
  expect(await cellsOf(book, "A1:F4")).toEqual(before);
  expect([errors, strayed]).toEqual([[], []]);
});

test("a no leaves everything as it was, and the question is gone", async () => {
  const { book, page, button, card } = await paneOn(rows);
  const before = await cellsOf(book, "A1:F4");
  await button("Freeze for sharing").click();
  await card("asking");
  await button("Keep formulas").click();
  await page.waitForSelector("[data-card]", { state: "detached" });
  expect(await cellsOf(book, "A1:F4")).toEqual(before);
});

test("the ribbon's freeze opens the pane at the question", async () => {
  const { book, ribbon, card, status, paneState } = await paneOn(rows);
  await book.Office.addin.hide();
  await ribbon("freezeForSharing");
  await card("asking");
  expect(await status()).toMatch(/^4 formulas/);
  expect(await paneState()).toBe("Visible");
});

test("the ribbon's undo shows in the pane that nothing was there to undo", async () => {
  const { book, page, ribbon, paneState } = await paneOn(rows);
  await book.Office.addin.hide();
  await ribbon("undoLastRun");
  await page.getByText("There is no run to undo.").waitFor();
  expect(await paneState()).toBe("Visible");
});

test("the ribbon's undo puts back what its score wrote, without the pane", async () => {
  const { book, ribbon, paneState, errors } = await paneOn(rows);
  const before = await cellsOf(book, "A1:J4");
  await book.Office.addin.hide();
  await ribbon("scoreIndustries");
  expect(await cellsOf(book, "A1:J4")).not.toEqual(before);
  await ribbon("undoLastRun");
  expect(await cellsOf(book, "A1:J4")).toEqual(before);
  expect([await paneState(), errors]).toEqual(["Background", []]);
});

test("a workbook without our functions has nothing to freeze, and says so", async () => {
  const { page, button, picture } = await paneOn([["Size", "=SUM(1,2)"]], { width: 320 });
  await button("Freeze for sharing").click();
  await page.getByText("there is nothing to freeze").waitFor();
  await picture("freeze-nothing-320");
  expect(await page.locator("[data-card]").count()).toBe(0);
});

test("formulas that are not calculated are named, in Chinese and dark, and nothing is replaced", async () => {
  const cells = [["规模", 4, 6, "=GTMSCORE(B1:C1)", "=GTMAHP(B1:C1)"]];
  const { book, page, button, picture } = await paneOn(cells, { language: "zh-CN", dark: true, width: 320 });
  await button("固定以便分享").click();
  await page.waitForSelector('[data-code="workbook/not-calculated"]');
  await picture("freeze-stopped-zh-dark-320");
  expect(await page.locator("[data-code]").textContent()).toContain("'Sheet1'!E1");
  expect((await cellsOf(book, "D1")).formulas).toEqual([["=GTMSCORE(B1:C1)"]]);
});

test("the question fits 320 pixels in Chinese and dark", async () => {
  const { page, button, card, picture } = await paneOn(rows, { language: "zh-CN", dark: true, width: 320 });
  await button("固定以便分享").click();
  await card("asking");
  await picture("freeze-asks-zh-dark-320");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await button("转为数值").click();
  await card("frozen");
  await picture("freeze-done-zh-dark-320");
});

test("a protected sheet is refused in three parts, and the formulas stay", async () => {
  const { book, page, button, card, picture } = await paneOn(rows);
  book.faults.protect("Sheet1");
  await button("Freeze for sharing").click();
  await card("asking");
  await button("Replace by values").click();
  await page.waitForSelector(".fui-MessageBar");
  await picture("freeze-protected");
  expect(await page.locator(".fui-MessageBar").textContent()).toMatch(
    /^Could not freeze the workbook:Sheet1 is protected\..+Nothing was changed\.$/,
  );
  expect((await cellsOf(book, "D2")).formulas).toEqual([["=GTMSCORE(B2:C2)"]]);
});
