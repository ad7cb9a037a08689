import { openWorkbook } from "#host";
import { readCsv } from "../support/csv";
import { tellStories, type Story } from "./story";

const open = tellStories();

let story: Story;

/** A table as somebody sends it: a merged title, numbers as text, an error, gaps, a name twice and a totals row. */
async function messyWorkbook(): Promise<Uint8Array> {
  const rows = readCsv("test/golden/messy/input.csv");
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, i) => String(row[i] ?? "")));
  cells.splice(cells.length - 1, 0, ["Retail", "1.1万亿", "0.04", "4", "0.2", "700", "yes"]);
  const book = await openWorkbook();
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Our data";
    const range = sheet.getRangeByIndexes(0, 0, cells.length, width);
    range.formulas = cells.map((row) => row.map((text) => (/^=\w+$/.test(text) ? `'${text}` : text)));
    sheet.getRangeByIndexes(0, 0, 1, width).merge(false);
    await context.sync();
  });
  const bytes = await book.save();
  book.close();
  return bytes;
}

const codes = (): Promise<string[]> =>
  story.pane.locator("[data-code]").evaluateAll((all) => all.map((one) => one.getAttribute("data-code") ?? ""));

beforeAll(async () => {
  story = await open({ viewport: { width: 1280, height: 900 } });
  await story.pane.locator("[data-tier]").first().waitFor();
  const bytes = await messyWorkbook();
  await story.newPane(() => story.drop("messy.xlsx", bytes));
});

test("a messy workbook opens the pane at what is in the way, and nothing says that it can be scored", async () => {
  await story.pane.locator('[data-code="grid/duplicate-name"]').waitFor();
  await story.picture("mend-1-opened");
  expect(await story.pane.getByText("Not ready to score").count()).toBe(1);
  expect(await story.pane.locator("[data-notice]").count()).toBe(0);
});

test("scoring it all the same writes nothing and says why", async () => {
  const changes = await story.remember();
  await story.button("Score industries").click();
  await story.pane.getByText("Could not score these rows").waitFor();
  await story.picture("mend-2-stopped");
  expect(await changes()).toEqual([]);
  await story.button("Close").click();
});

test("a problem that is clicked selects its cell, where it is mended by typing", async () => {
  await story.pane.locator('[data-code="grid/duplicate-name"] button').click();
  await story.selected("Our data!A10");
  await story.type("Our data", "A10", "Wholesale");
  await story.shows("Our data", "A10", "Wholesale");
  await story.menu("Read again");
  await story.pane.locator('[data-section="columns"]').waitFor();
  await story.picture("mend-3-read");
  expect(await codes()).not.toContain("grid/duplicate-name");
});

test("each cell that could not be read is a line that leads to it", async () => {
  await story.pane.locator('[data-code="grid/error-cell"] button').click();
  await story.selected("Our data!D8");
  await story.type("Our data", "D8", "4");
  await story.pane.locator('[data-notice="outdated"]').waitFor();
  await story.picture("mend-4-outdated");
  await story.button("Read again").click();
  await story.pane.locator('[data-notice="outdated"]').waitFor({ state: "detached" });
  expect(await codes()).not.toContain("grid/error-cell");
});

test("what is mended is scored, with a model suggested from its columns", async () => {
  await story.button("Score industries").click();
  await story.says("7 industries scored");
  await story.view("results");
  await story.goTo("Our data", "I4");
  await story.picture("mend-5-scored");
  const header = (await story.values("Our data"))[2] ?? [];
  expect(header.slice(-4)).toEqual(["Score", "Rank", "Tier", "Why"]);
});
