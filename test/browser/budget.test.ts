import { tellStories, type Story } from "./story";

const open = tellStories();

let story: Story;

/** The number in the pane's field. */
const type = async (name: string, text: string): Promise<void> => {
  const field = story.pane.getByRole("textbox", { name, exact: true });
  await field.fill(text);
  await field.press("Enter");
};

const addIndustry = async (part: string, name: string): Promise<void> => {
  const box = story.pane.getByRole("combobox", { name: "Add an industry" });
  await box.click();
  await box.pressSequentially(part);
  await story.panePicture("budget-0-picking");
  await story.pane.getByRole("option", { name, exact: true }).click();
  await story.pane.locator(`[data-bound="${name}"]`).waitFor();
};

beforeAll(async () => {
  story = await open({ viewport: { width: 1280, height: 1000 } });
  await story.pane.locator("[data-tier]").first().waitFor();
  await story.view("budget");
});

test("a total, a floor and a lock split the budget at once, and it adds up", async () => {
  await type("Total", "1,234.5万");
  await addIndustry("Adver", "Advertising");
  await type("Floor of Advertising", "400000");
  await addIndustry("Tob", "Tobacco");
  await type("Lock of Tobacco", "123456");
  await story.pane.getByText(/Adds up/).waitFor();
  await story.panePicture("budget-1-bounds");
  await story.pane.getByText(/Adds up/).scrollIntoViewIfNeeded();
  await story.panePicture("budget-2-amounts");
  expect(await story.values("GTM Budget")).toEqual([]);
});

test("what is written adds up to the total to the cent, with the floor and the lock in it", async () => {
  await story.button("Score industries").click();
  await story.says("94 industries scored");
  await story.goTo("GTM Budget", "A1");
  await story.picture("budget-3-written");
  const rows = await story.values("GTM Budget");
  const header = rows.findIndex((row) => row.includes("Industry"));
  const amountAt = rows[header]?.indexOf("Amount") ?? -1;
  const amount = (name: string): unknown => rows.find((row) => row.includes(name))?.[amountAt];
  expect(amount("Tobacco")).toBe(123456);
  expect(Number(amount("Advertising"))).toBeGreaterThanOrEqual(400000);
  const summary = (label: string): number => Number(rows.find((row) => row[0] === label)?.[1]);
  const amounts = rows.slice(header + 1).map((row) => Number(row[amountAt] ?? 0));
  // In cents, so that nothing of the sum is lost to binary fractions.
  const cents = [...amounts, summary("Reserve"), summary("Unallocated")].map((one) => Math.round(one * 100));
  expect(cents.reduce((sum, one) => sum + one, 0)).toBe(1234500000);
  expect(summary("Total")).toBe(12345000);
  expect(amounts).toHaveLength(94);
});
