import { tellStories, type Story } from "./story";

const open = tellStories();

let story: Story;
let changes: () => Promise<string[]>;

/** The error as it is read: what, why and what to do. */
const errorText = async (): Promise<string> => {
  const bar = story.pane.locator(".fui-MessageBar").filter({ hasText: "Could not" });
  await bar.waitFor();
  return (await bar.innerText()).replace(/\s+/g, " ").trim();
};

beforeAll(async () => {
  story = await open();
  await story.pane.locator("[data-tier]").first().waitFor();
  changes = await story.remember();
});

test("a protected sheet is refused in three parts, and nothing is written", async () => {
  await story.fault(({ faults }) => faults.protect("Industries"));
  await story.button("Score industries").click();
  const text = await errorText();
  await story.picture("faults-1-protected");
  expect(text).toMatch(/^Could not score the industries:\s*Industries is protected\. Unprotect it on the Review tab/);
  expect(await changes()).toEqual([]);
  await story.fault(({ faults }) => faults.unprotect("Industries"));
  await story.button("Close").click();
});

test("a run that waits for a cell being edited can be cancelled after half a second", async () => {
  await story.fault(({ faults }) => void (faults.cellEdit = true));
  await story.button("Score industries").click();
  await story.button("Cancel").waitFor();
  await story.panePicture("faults-2-waiting");
  await story.button("Cancel").click();
  await story.says("Cancelled: the workbook is as it was before.");
  await story.panePicture("faults-3-cancelled");
  await story.fault(({ faults }) => void (faults.cellEdit = false));
  expect(await changes()).toEqual([]);
});

test("a run that fails half-way puts back what it had written", async () => {
  const actions = (): Promise<number> => story.page.evaluate("window.playground.work.traffic.actions");
  const before = await actions();
  await story.button("Score industries").click();
  await story.says("94 industries scored");
  const whole = (await actions()) - before;
  await story.button("Undo last run").click();
  await story.says(/^Undone/);
  const from = await actions();
  await story.page.evaluate(`window.playground.work.faults.failAt(${from + Math.round(whole * 0.5)})`);
  await story.button("Score industries").click();
  const text = await errorText();
  await story.picture("faults-4-half-way");
  expect(text).toMatch(/^Could not score the industries:\s*Excel refused .*What had been written was put back\./);
  expect(await changes()).toEqual([]);
});

test("after all of that the next run works", async () => {
  await story.button("Score industries").click();
  await story.says("94 industries scored");
  expect(await story.pane.getByText("Could not").count()).toBe(0);
});

test("outside Excel the pane says so and offers to reload", async () => {
  const page = await story.page.context().newPage();
  await page.goto(new URL("/taskpane.html", story.page.url()).href);
  await page.getByRole("button", { name: "Reload" }).waitFor();
  await story.keep(page, "faults-5-no-host");
  expect(await page.textContent("main")).toContain("Could not reach Excel:");
  await page.close();
});
