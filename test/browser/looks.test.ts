import { wcagViolations } from "../support/axe";
import type { PlaygroundOptions } from "../support/playground";
import { tellStories, type Story } from "./story";

const open = tellStories();

const views = ["results", "data", "model", "budget"] as const;

/** Opens a view and waits for what it loads. */
async function show(story: Story, view: (typeof views)[number]): Promise<void> {
  await story.view(view);
  await story.pane.locator("#view > *").first().waitFor();
  await story.pane.locator('[aria-busy="true"], .fui-Spinner').first().waitFor({ state: "detached" });
}

const pages: readonly (readonly [string, PlaygroundOptions, readonly string[]])[] = [
  ["light", {}, ["List", "9-box", "Budget"]],
  ["dark, Chinese and 320 pixels wide", { language: "zh", dark: true, width: 320 }, ["列表", "九宫格", "预算"]],
];

describe.each(pages)("in %s", (name, options, pictures) => {
  let story: Story;
  const file = (view: string): string => `looks-${name.split(",")[0]}-${view}`;

  beforeAll(async () => {
    story = await open({ ...options, viewport: { width: 1100, height: 1000 } });
    await story.pane.locator("[data-tier]").first().waitFor();
  });

  test.each(views)("the view %s keeps the rules of WCAG 2.2 AA", async (view) => {
    await show(story, view);
    await story.panePicture(file(view));
    expect(await wcagViolations(story.pane)).toEqual([]);
  });

  test.each(pictures)("so does %s, of the results", async (picture) => {
    await show(story, "results");
    await story.pane.locator("#view").getByRole("tab", { name: picture, exact: true }).click();
    if (picture === pictures[0]) await story.pane.locator("[data-position]").first().click();
    await story.page.waitForTimeout(500);
    await story.panePicture(file(`picture-${pictures.indexOf(picture)}`));
    expect(await wcagViolations(story.pane)).toEqual([]);
  });

  test("forced colours reach the pane in every view", async () => {
    await story.page.emulateMedia({ forcedColors: "active" });
    for (const view of views) {
      await show(story, view);
      await story.panePicture(file(`forced-${view}`));
    }
    // Contrast is the system's affair here, and axe knows nothing of it: the pictures are there to be looked at.
    const forced = await story.pane.evaluate(() => matchMedia("(forced-colors: active)").matches);
    await story.page.emulateMedia({ forcedColors: "none" });
    expect(forced).toBe(true);
  });

  test.each(["support", "privacy"])("so does the page %s", async (page) => {
    const other = await story.page.context().newPage();
    await other.setViewportSize({ width: options.width ?? 900, height: 900 });
    await other.emulateMedia({ colorScheme: options.dark === true ? "dark" : "light" });
    await other.goto(new URL(`/${page}.html`, story.page.url()).href);
    await story.keep(other, file(page));
    expect(await wcagViolations(other)).toEqual([]);
    expect(await other.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await other.close();
  });
});
