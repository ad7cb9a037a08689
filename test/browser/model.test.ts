import { industryTiers, tierCounts, tellStories, type Story } from "./story";

const open = tellStories();

let story: Story;
let changes: () => Promise<string[]>;
let before: string[];

beforeAll(async () => {
  story = await open();
  await story.pane.locator("[data-tier]").first().waitFor();
  changes = await story.remember();
  before = await tierCounts(story);
});

test("a weight that is changed moves industries between tiers in the preview, and nothing in the sheet", async () => {
  await story.view("model");
  await story.pane.getByRole("button", { name: /^Office work to support/ }).click();
  const weight = story.pane.getByRole("textbox", { name: "Office work to support" });
  await weight.fill("60");
  await weight.press("Enter");
  await story.pane.locator('[data-notice="draft"]').waitFor();
  await story.panePicture("model-1-weight");
  await story.view("results");
  await story.panePicture("model-2-preview");
  expect(await tierCounts(story)).not.toEqual(before);
  expect(await changes()).toEqual([]);
});

test("the pane loaded anew has forgotten a draft, and works", async () => {
  const draft = await tierCounts(story);
  await story.newPane(() => story.page.getByRole("button", { name: "Reload the pane" }).click());
  await story.pane.locator('[data-notice="preview"]').waitFor();
  expect(await tierCounts(story)).toEqual(before);
  await story.view("model");
  await story.pane.getByRole("button", { name: /^Office work to support/ }).click();
  await story.pane.getByRole("textbox", { name: "Office work to support" }).fill("60");
  await story.view("results");
  await story.pane.locator('[data-notice="draft"]').waitFor();
  expect(await tierCounts(story)).toEqual(draft);
});

test("the run writes what the preview showed, tiers and weight", async () => {
  const shown = await tierCounts(story);
  await story.button("Score industries").click();
  await story.says("94 industries scored");
  const tiers = await industryTiers(story, "T", 95);
  expect(["A", "B", "C"].map((id) => `${id} ${tiers.filter((tier) => tier.startsWith(id)).length}`)).toEqual(shown);
  const model = await story.values("GTM Model");
  expect(model.find((row) => row[0] === "Office work to support")).toContain(60);
  await story.picture("model-3-written");
});

test("undo puts the model and the sheet back", async () => {
  await story.button("Undo last run").click();
  await story.says(/^Undone/);
  expect(await changes()).toEqual([]);
  expect(await tierCounts(story)).toEqual(before);
});
