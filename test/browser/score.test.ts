import { tellStories, type Story } from "./story";

const open = tellStories();

describe.each(["http", "https"] as const)("the American sample over %s", (boot) => {
  let story: Story;
  let changes: () => Promise<string[]>;

  beforeAll(async () => {
    story = await open({ boot });
    await story.pane.getByText("94 industries").first().waitFor();
    changes = await story.remember();
    await story.picture(`score-1-open-${boot}`);
  });

  test("one click scores every industry, and the counts of the tiers add up", async () => {
    await story.button("Score industries").click();
    await story.says("94 industries scored");
    const counts = await story.pane.locator("[data-tier]").allInnerTexts();
    const found = counts.map((text) => Number(/\d+$/.exec(text)?.[0]));
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(94);
    await story.shows("Industries", "R1", "Score");
    await story.picture(`score-2-done-${boot}`);
  });

  test("the sheet's tiers stand in the colours of their lights", async () => {
    await story.goTo("Industries", "T2");
    await story.picture(`score-3-tiers-${boot}`);
    const fills = await story.fills("Industries");
    const seen = await Promise.all(fills.map((fill) => story.pixels(fill)));
    expect(seen.filter((pixels) => pixels > 200).length).toBeGreaterThanOrEqual(3);
  });

  test("a row that is opened says why in the sheet's own words, and its row is selected in the sheet", async () => {
    const row = story.pane.locator("[data-position]").nth(2);
    await row.click();
    const why = await story.pane.locator("[data-why]").innerText();
    await story.panePicture(`score-4-row-${boot}`);
    const place = /A(\d+)/.exec(await story.selected(/^Industries!A\d+/))?.[1] ?? "";
    expect(why).toBe(await story.cellText("Industries", `U${place}`));
    expect(await row.innerText()).toContain(await story.cellText("Industries", `A${place}`));
  });

  test("undo puts every cell back", async () => {
    await story.button("Undo last run").click();
    await story.says(/^Undone/);
    await story.picture(`score-5-undone-${boot}`);
    expect(await changes()).toEqual([]);
  });
});
