import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { openWorkbook, type OpenWorkbook } from "#host";
import { launchBrowser } from "../support/browser";
import { shareWire } from "../support/pageBridge";
import { openPane, type OpenPane, type PaneOptions } from "../support/pane";
import { root } from "../support/sourceFiles";

interface RibbonPage {
  clickRibbon(action: string): Promise<void>;
}

const pictures = path.join(__dirname, "screenshots");
const sample = path.join(root, "samples/us-industries.xlsx");
const chinese = path.join(root, "samples/行业示例.xlsx");

let browser: Browser;
const open: OpenWorkbook[] = [];

beforeAll(async () => {
  if (!existsSync(path.join(root, "dist/taskpane.html"))) throw new Error("Build first: npm run build.");
  mkdirSync(pictures, { recursive: true });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const book of open) book.close();
});

async function paneOn(file: string, options: PaneOptions = {}): Promise<OpenPane & { book: OpenWorkbook }> {
  const book = await openWorkbook(readFileSync(file));
  open.push(book);
  return { book, ...(await openPane(browser, { ask: shareWire(book), ...options })) };
}

const picture = (name: string) => ({
  path: path.join(pictures, `${name}.png`),
  fullPage: true,
  animations: "disabled" as const,
});

/** Texts of a sheet's used cells, read through the client in Node, which shares the workbook with the page. */
function textsOf(book: OpenWorkbook, sheet: string): Promise<string[][]> {
  return book.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("text");
    await context.sync();
    return used.text;
  });
}

function sheetNames(book: OpenWorkbook): Promise<string[]> {
  return book.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

describe("scoring the American sample from the pane", () => {
  let story: OpenPane & { book: OpenWorkbook };
  let before: string[];

  beforeAll(async () => {
    story = await paneOn(sample);
    before = await sheetNames(story.book);
    await story.page.waitForSelector("button");
    await story.page.screenshot(picture("en-before"));
  });

  test("one click on the button scores every industry", async () => {
    await story.page.getByRole("button", { name: "Score industries" }).click();
    await story.page.waitForSelector("[data-done]");
    await story.page.screenshot(picture("en-done"));
    expect(await story.page.getByRole("status").textContent()).toBe("94 industries scored");
  });

  test("the counts of the tiers add up to the industries", async () => {
    const counts = await story.page.locator("[data-tier] > span:last-child").allTextContents();
    expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(94);
  });

  test("the score, rank, tier and reason stand in the user's sheet", async () => {
    const where = await story.page.locator("[data-done] span").first().textContent();
    const rows = await textsOf(story.book, where?.split(" · ")[0] ?? "");
    const header = rows.find((row) => row.includes("Score"));
    expect(header?.slice(header.indexOf("Score")).slice(0, 4)).toEqual(["Score", "Rank", "Tier", "Why"]);
    const tiers = rows.slice(rows.indexOf(header ?? []) + 1).map((row) => row[header?.indexOf("Tier") ?? 0] ?? "");
    expect(tiers.filter((tier) => /^[ABC] /.test(tier)).length).toBeGreaterThan(80);
  });

  test("undo puts the workbook back", async () => {
    await story.page.getByRole("button", { name: "Undo" }).click();
    await story.page.waitForSelector("[data-done]", { state: "detached" });
    await story.page.waitForFunction(() =>
      document.querySelector('[role="status"]')?.textContent?.startsWith("Undone"),
    );
    await story.page.screenshot(picture("en-undone"));
    expect(await sheetNames(story.book)).toEqual(before);
  });

  test("nothing was asked of any other machine, and the security policy had nothing to refuse", () => {
    expect(story.strayed).toEqual([]);
    expect(story.errors).toEqual([]);
  });
});

test("the Chinese pane, dark and 320 pixels wide, fits and speaks Chinese", async () => {
  const { page } = await paneOn(chinese, { language: "zh-CN", dark: true, width: 320 });
  await page.getByRole("button", { name: "行业评分" }).click();
  await page.waitForSelector("[data-done]");
  await page.screenshot(picture("zh-dark-320"));
  expect(await page.getByRole("status").textContent()).toMatch(/^已评分 \d+ 个行业$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await page.getAttribute("html", "lang")).toBe("zh-CN");
});

test("a protected sheet is answered in three parts, and nothing is changed", async () => {
  const { page, book } = await paneOn(sample, { width: 320 });
  const [first = ""] = await sheetNames(book);
  const cells = await textsOf(book, first);
  book.faults.protect(first);
  await page.getByRole("button", { name: "Score industries" }).click();
  await page.waitForSelector(".fui-MessageBar");
  await page.screenshot(picture("en-protected-320"));
  expect(await page.locator(".fui-MessageBar").textContent()).not.toMatch(/AccessDenied|undefined|Error:/);
  expect(await textsOf(book, first)).toEqual(cells);
});

test("the ribbon's button scores by itself and tells Excel when it is done", async () => {
  const { page, book, errors } = await paneOn(sample);
  await page.waitForSelector("button");
  await page.evaluate(() => (window as unknown as RibbonPage).clickRibbon("scoreIndustries"));
  expect(await sheetNames(book)).toContain("GTM Model");
  expect(errors).toEqual([]);
});

test("outside Excel the pane says so and offers to reload", async () => {
  const { page } = await openPane(browser);
  await page.getByRole("button", { name: "Reload" }).waitFor();
  await page.screenshot(picture("no-host"));
  expect(await page.textContent("main")).toContain("Could not reach Excel:");
});
