import { openWorkbook } from "#host";
import { cellsOf, tableOf } from "../../bench/data";
import { tellStories, type Story } from "./story";

const open = tellStories();
const rows = 20_000;

let story: Story;

async function largeWorkbook(): Promise<Uint8Array> {
  const book = await openWorkbook();
  await book.Excel.run(async (context) => {
    const cells = cellsOf(tableOf(rows));
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).values = cells;
    await context.sync();
  });
  const bytes = await book.save();
  book.close();
  return bytes;
}

/** Longest stretch in ms for which the pane's own scripts kept its page from answering since this was last asked. */
const longestBlock = (): Promise<number> =>
  story.pane.evaluate(() => {
    const seen = window as unknown as { blocks?: number[] };
    const longest = Math.max(0, ...(seen.blocks ?? []));
    if (seen.blocks === undefined) {
      const observer = new PerformanceObserver((list) => {
        const own = list.getEntries().filter(({ name }) => name === "self");
        seen.blocks?.push(...own.map(({ duration }) => duration));
      });
      observer.observe({ type: "longtask", buffered: true });
    }
    seen.blocks = [];
    return longest;
  });

beforeAll(async () => {
  const bytes = await largeWorkbook();
  story = await open();
  await story.newPane(() => story.drop("large.xlsx", bytes));
  await longestBlock();
});

test("20,000 industries are read and previewed", async () => {
  await story.pane.locator('[data-notice="preview"]').waitFor();
  await story.pane.getByText("20,000 industries").first().waitFor();
  await story.pane.locator("[data-position]").first().waitFor();
  await story.picture("large-1-preview");
  console.log(`Longest block of the pane while reading: ${(await longestBlock()).toFixed(0)} ms`);
});

test("the list scrolls to its end with a handful of rows on the page", async () => {
  await story.pane.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await story.pane.locator('[aria-posinset="20000"]').waitFor();
  await story.panePicture("large-2-end");
  expect(await story.pane.locator("[data-position]").count()).toBeLessThan(60);
  await story.pane.evaluate(() => window.scrollTo(0, 0));
  console.log(`Longest block of the pane while scrolling: ${(await longestBlock()).toFixed(0)} ms`);
});

test("while a run goes on the pane answers clicks, and it writes values", async () => {
  await story.button("Score industries").click();
  await story.view("model");
  await story.pane.locator('[data-view="model"]').waitFor();
  await story.panePicture("large-3-running");
  await story.says("20,000 industries scored");
  await story.view("results");
  await story.picture("large-4-scored");
  console.log(`Longest block of the pane while scoring: ${(await longestBlock()).toFixed(0)} ms`);
  const cells = await story.values("Sheet1");
  const tier = cells[0]?.indexOf("Tier") ?? -1;
  expect(cells.filter((row) => /^[ABC] /.test(String(row[tier]))).length).toBe(rows);
});
