import { tellStories, type Story } from "./story";

const open = tellStories();

const rows = [
  ["Industry", "Size", "Growth", "Score", "All scores", "Sum"],
  ["Retail", "4", "6", "=GTMSCORE(B2:C2)", "", "=SUM(B2:C2)"],
  ["Energy", "8", "9", "=GTMSCORE(B3:C3)", "", "=SUM(B3:C3)"],
  ["Mining", "1", "3", "=GTMSCORE(B4:C4)", "", "=SUM(B4:C4)"],
];

let story: Story;
const card = (name: string) => story.pane.locator(`[data-card="${name}"]`);

beforeAll(async () => {
  story = await open();
  await story.newPane(() => story.page.getByRole("button", { name: "New", exact: true }).click());
});

test("where there is no run, the ribbon's undo says in the pane that there is nothing to undo", async () => {
  await story.press("Undo last run");
  await story.says("There is no run to undo.");
});

test("a workbook without our functions has nothing to freeze, and says so", async () => {
  await story.menu("Freeze for sharing");
  await story.says(/there is nothing to freeze/);
  expect(await story.pane.locator("[data-card]").count()).toBe(0);
});

test("a cell function that is typed calculates, and spills", async () => {
  await story.paste("Sheet1", 0, 0, rows);
  await story.type("Sheet1", "E2", "=GTMSCORES(B2:C4)");
  await story.shows("Sheet1", "D3", "8.5");
  await story.shows("Sheet1", "E4", "2");
  await story.picture("sharing-1-functions");
  const column = (at: number) => story.values("Sheet1").then((cells) => cells.slice(1, 4).map((row) => row[at]));
  expect(await column(4)).toEqual(await column(3));
});

test("freezing asks with the count and takes the keyboard there; a no leaves everything as it was", async () => {
  const changes = await story.remember();
  await story.menu("Freeze for sharing");
  await card("asking").waitFor();
  await story.panePicture("sharing-2-asks");
  expect(await card("asking").innerText()).toMatch(/^4 formulas use our functions, in 6 cells with what they spill/);
  expect(await story.pane.evaluate(() => document.activeElement?.getAttribute("data-card"))).toBe("asking");
  await story.button("Keep formulas").click();
  await card("asking").waitFor({ state: "detached" });
  expect(await changes()).toEqual([]);
});

test("asked by the ribbon, a yes puts values in their place, and undo brings the formulas back", async () => {
  const [changes, before] = [await story.remember(), await story.values("Sheet1")];
  await story.press("Freeze for sharing");
  await card("asking").waitFor();
  await story.button("Replace by values").click();
  await card("frozen").waitFor();
  await story.picture("sharing-3-frozen");
  expect(await story.values("Sheet1")).toEqual(before);
  const changed = (await changes()).filter((line) => !line.includes("GTMSCORE"));
  expect(changed.filter((line) => line.includes("="))).toEqual([]);
  await story.button("Undo last run").click();
  await story.says(/^Undone/);
  await story.shows("Sheet1", "E4", "2");
  expect(await changes()).toEqual([]);
});

test("on a protected sheet the formulas stay, and the pane says why", async () => {
  const changes = await story.remember();
  await story.fault(({ faults }) => faults.protect("Sheet1"));
  await story.menu("Freeze for sharing");
  await story.button("Replace by values").click();
  const error = story.pane.locator(".fui-MessageBar").filter({ hasText: "Could not" });
  await error.waitFor();
  await story.panePicture("sharing-4-protected");
  expect(await error.innerText()).toMatch(
    /^Could not freeze the workbook:\s*Sheet1 is protected\.[^]+Nothing was changed\./,
  );
  expect(await changes()).toEqual([]);
});
