import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import type { Playground } from "../support/playground";
import { openPlayground } from "../support/playground";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeWindow {
  readonly axe: {
    run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Rules that our own parts of the page break; the grid is Univer's, the pane has stories of its own. */
async function violations({ page }: Playground): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(() =>
    (window as unknown as AxeWindow).axe.run(
      // Fluent's focus helpers are nobody's stops: they pass the focus on at once.
      { exclude: [[".grid"], ["iframe"], ["[data-tabster-dummy]"]] },
      { iframes: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    ),
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.each([
  ["light", "en", false],
  ["dark", "zh", true],
] as const)("our own parts break no rule of WCAG, %s in %s", async (_theme, language, dark) => {
  const playground = await openPlayground(browser, { language, dark });
  await playground.page.locator(".status summary").click();
  expect(await violations(playground)).toEqual([]);
  await playground.picture(`developer-${language}`);
  await playground.close();
});

test("the parts of the page, the ribbon and the divider are reached and used by keyboard alone", async () => {
  const playground = await openPlayground(browser);
  const { page } = playground;
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
  await page.getByRole("button", { name: "New" }).focus();
  await page.keyboard.press("F6");
  expect(await focused()).toBe("Score industries");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Undo last run");
  // The grid keeps Tab for its cells, so another key leads out of it.
  await page.keyboard.press("F6");
  await page.keyboard.press("Shift+F6");
  expect(await focused()).toBe("Score industries");
  const divider = page.getByRole("separator");
  await divider.focus();
  await page.keyboard.press("ArrowLeft");
  expect(await divider.getAttribute("aria-valuenow")).toBe("376");
  await playground.close();
});
