import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { openWorkbook } from "#host";
import { launchBrowser } from "../support/browser";
import type { Playground, PlaygroundOptions } from "../support/playground";
import { openPlayground } from "../support/playground";
import { openSheet } from "../support/openBookSheet";
import { root } from "../support/sourceFiles";

const file = (name: string): Uint8Array => readFileSync(path.join(root, name));

let browser: Browser;
const open: Playground[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
afterAll(() => browser.close());

async function playgroundOn(options: PlaygroundOptions = {}): Promise<Playground> {
  const playground = await openPlayground(browser, options);
  open.push(playground);
  return playground;
}

const score = (playground: Playground, name = "Score industries") =>
  playground.pane.getByRole("button", { name, exact: true }).click();

describe.each(["http", "https"] as const)("over %s", (boot) => {
  test("the page opens with the sample, and one click in the pane scores it", async () => {
    const playground = await playgroundOn({ boot });
    expect(await playground.cellText("Industries", "A2")).toBe("Advertising");
    await score(playground);
    await playground.shows("Industries", "R1", "Score");
    await playground.shows("Industries", "T1", "Tier");
    await playground.shows("Industries", "T2", /^[ABC] /);
    await playground.picture(`scored-${boot}`);
    expect(playground.errors).toEqual([]);
    expect(playground.strayed).toEqual([]);
  });
});

test("the ribbon's button scores as well", async () => {
  const playground = await playgroundOn();
  await playground.press("Score industries");
  await playground.shows("Industries", "R1", "Score");
  expect(playground.errors).toEqual([]);
});

test("a number that is typed is in the workbook, and so is a formula's result", async () => {
  const playground = await playgroundOn();
  await playground.type("Industries", "B2", "1234.5");
  await playground.shows("Industries", "B2", /1,?234\.5|1,?235/);
  await playground.type("Industries", "V2", "=B2*2");
  await playground.shows("Industries", "V2", "2469");
  await playground.picture("typed");
});

test("a cell function that is typed calculates through the pane's page", async () => {
  const playground = await playgroundOn();
  await playground.type("Notes", "H3", "=GTMTIER(7.5)");
  await playground.shows("Notes", "H3", /^A/);
  await playground.picture("function");
});

test("a protected sheet refuses what is typed, says so, and shows the cell as it is", async () => {
  const playground = await playgroundOn();
  await playground.page.getByText("For developers").click();
  await playground.page.getByLabel("Protect the active sheet").click();
  await playground.type("Industries", "A2", "Something else");
  await playground.page.getByText("Could not do that").waitFor();
  await playground.picture("protected");
  expect(await playground.cellText("Industries", "A2")).toBe("Advertising");
});

test("a dropped file is opened, and one that is no workbook is answered in three parts", async () => {
  const playground = await playgroundOn();
  await playground.drop("行业示例.xlsx", file("samples/行业示例.xlsx"));
  await playground.shows("行业数据", "A3", "零售业");
  await playground.drop("notes.xlsx", new TextEncoder().encode("not a workbook"));
  await playground.page.getByText("Could not open notes.xlsx").waitFor();
  await playground.picture("not-a-workbook");
  expect(await playground.cellText("行业数据", "A3")).toBe("零售业");
});

test("what is saved opens again with what was scored and typed in it", async () => {
  const playground = await playgroundOn();
  await playground.type("Industries", "A2", "Advertising and more");
  await score(playground);
  await playground.shows("Industries", "R1", "Score");
  const { name, path: saved } = await playground.save();
  expect(name).toBe("us-industries.xlsx");
  const book = await openWorkbook(readFileSync(saved));
  const sheet = book.book.sheets.find((one) => one.name === "Industries");
  expect(sheet?.cells[1]?.[0]?.value).toBe("Advertising and more");
  expect(book.book.sheets.map((one) => one.name)).toEqual(await playground.sheetNames());
  book.close();
});

test("a dropped workbook's charts are drawn over the cells, go along with them, and follow what is typed", async () => {
  const { run, save, close } = await openSheet([
    ["", "North", "South"],
    ["2023", 10, 40],
    ["2024", 20, 50],
    ["2025", 30, 60],
  ]);
  await run((sheet) => {
    const source = sheet.getRange("A1:C4");
    const types = ["ColumnClustered", "Line", "Pie", "Radar"] as const;
    types.forEach((type, index) => {
      const chart = sheet.charts.add(type, source);
      chart.title.text = `Sales ${index + 1}`;
      chart.setPosition(
        `${index % 2 ? "H" : "A"}${index < 2 ? 6 : 21}`,
        `${index % 2 ? "M" : "F"}${index < 2 ? 19 : 30}`,
      );
    });
  });
  const playground = await playgroundOn({ viewport: { width: 1600, height: 900 } });
  await playground.drop("charts.xlsx", await save());
  close();
  const image = (name: string) => playground.page.getByRole("img", { name, exact: true });
  await image("Sales 2, Line chart").waitFor();
  expect(await image("Sales 1, Column chart").locator("rect").count()).toBe(8);
  expect(await image("Sales 3, Pie chart").locator(".slice").count()).toBe(3);
  expect(await image("Sales 4, Radar chart, not drawn here").locator("path").count()).toBe(0);
  await playground.picture("charts");
  const top = async () => (await image("Sales 1, Column chart").boundingBox())?.y ?? 0;
  const before = await top();
  await playground.page.mouse.move(300, 400);
  await playground.page.mouse.wheel(0, 100);
  await playground.page.waitForTimeout(500);
  expect(await top()).toBeLessThan(before - 50);
  await playground.type("Sheet1", "B4", "90");
  await image("Sales 1, Column chart").getByText("100", { exact: true }).waitFor();
  expect(playground.errors).toEqual([]);
});

test("unsaved changes are not dropped without a question, and the browser asks before the page goes", async () => {
  const playground = await playgroundOn();
  const { page } = playground;
  await playground.type("Industries", "A2", "Changed");
  await playground.shows("Industries", "A2", "Changed");
  await page.getByRole("button", { name: "New" }).click();
  await page.getByRole("alertdialog").waitFor();
  await playground.picture("unsaved");
  await page.getByRole("button", { name: "Keep working" }).click();
  expect(await playground.cellText("Industries", "A2")).toBe("Changed");
  const asked = new Promise<string>((seen) =>
    page.once("dialog", (dialog) => {
      seen(dialog.type());
      void dialog.dismiss();
    }),
  );
  void page.reload().catch(() => undefined);
  expect(await asked).toBe("beforeunload");
});

test("in Chinese and dark the sample, the ribbon and the pane are Chinese", async () => {
  const playground = await playgroundOn({ language: "zh", dark: true, viewport: { width: 1024, height: 720 } });
  await score(playground, "行业评分");
  await playground.shows("行业数据", "A3", "零售业");
  await playground.page.getByRole("navigation").getByRole("button", { name: "撤销上次运行" }).waitFor();
  await playground.picture("zh-dark-1024");
  const text = await playground.page.evaluate(() => document.querySelector(".app")?.textContent ?? "");
  expect(text).not.toMatch(/Open …|Save as|Samples|For developers/);
});

test("the pane works after it was loaded anew, and after the language changed", async () => {
  const playground = await playgroundOn();
  await playground.page.getByRole("button", { name: "Reload the pane" }).click();
  await playground.page.getByRole("button", { name: "中文" }).click();
  // The frames before are going away: a locator finds the one that stays.
  await playground.page.frameLocator("iframe").getByRole("button", { name: "行业评分", exact: true }).waitFor();
  await score(playground, "行业评分");
  await playground.shows("Industries", "R1", /./);
  expect(playground.errors).toEqual([]);
});
