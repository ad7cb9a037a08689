import { existsSync } from "node:fs";
import path from "node:path";
import { expected } from "./expected";
import { pressAll, runSample } from "./runSample";
import type { Sample } from "./sample";

const ours = path.join(__dirname, "ours");
const greeting: Sample = {
  path: "greeting.yaml",
  async plays(page) {
    await page.press("greet");
    expect(page.said).toEqual(["written to Sheet1!A1"]);
    expect(await page.read("Sheet1!A1", "values")).toEqual([["Good morning"]]);
    page.fill("word", "Good night");
    await page.press("greet");
    expect(await page.read("Sheet1!A1", "values")).toEqual([["Good night"]]);
    expect(await page.pressRefused("fail")).toContain("ItemNotFound");
  },
};

test("a snippet's buttons are pressed in its own page, and what it leaves is looked at", () => runSample(ours, greeting));

test("what a snippet reports as an error fails", async () => {
  const plays: Sample["plays"] = (page) => page.press("fail");
  await expect(runSample(ours, { ...greeting, plays })).rejects.toThrow(/^fail: ItemNotFound/);
});

test("an expectation that leaves a button out fails", async () => {
  const plays: Sample["plays"] = (page) => page.press("greet");
  await expect(runSample(ours, { ...greeting, plays })).rejects.toThrow("Never pressed: fail");
});

test("every expectation has a path of its own, and either plays or says why it cannot", () => {
  expect(new Set(expected.map((sample) => sample.path)).size).toBe(expected.length);
  expect(expected.filter(({ plays, excluded }) => (plays === undefined) === (excluded === undefined))).toEqual([]);
});

// Microsoft's samples are not part of this repository: `npm run host:samples -- FOLDER` names a copy of samples/excel.
const folder = process.env["SAMPLES"];
if (folder !== undefined) {
  const only = new RegExp(process.env["SAMPLES_ONLY"] ?? "");
  const chosen = expected.filter((sample) => only.test(sample.path));
  const there = chosen.filter(({ path: file }) => existsSync(path.join(folder, file)));
  test("the folder holds samples that are known", () => expect(there.length).toBeGreaterThan(0));
  for (const sample of there)
    if (sample.excluded === undefined) test(sample.path, () => runSample(folder, sample));
    // A sample that can run after all has no reason to be left out.
    else
      test(`${sample.path} is left out: ${sample.excluded}`, () =>
        expect(runSample(folder, { ...sample, plays: pressAll })).rejects.toThrow(/is not a function|undefined|does not exist on the object/));
}
