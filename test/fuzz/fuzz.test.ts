import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { FuzzCase } from "../support/fuzzCase";
import { checkCase } from "../support/fuzzCheck";
import { testWithLibreOffice } from "../support/libreOffice";
import { root } from "../support/sourceFiles";
import { fuzz, recalculated, type Scored } from "./fuzzRun";

/** A few; `npm run fuzz -- --count 1000 --seed 7` runs many (fullFuzz.ts). */
const count = 10;
const folder = path.join(root, ".cache", "fuzz");
jest.setTimeout(300_000);

test("whatever the workbook is like, nothing of the user's changes, and cells, core and LibreOffice agree", async () => {
  const { failures, tally } = await fuzz({ count, seed: 1, failures: 3, folder });
  expect(failures.join("\n\n")).toBe("");
  // Most cases get as far as being scored, or little would be tried.
  expect((tally.get("live") ?? 0) + (tally.get("values") ?? 0)).toBeGreaterThan(count / 4);
});

const kept = path.join(__dirname, "kept");
const keptCases = readdirSync(kept).map((file): [string, FuzzCase] => [
  path.basename(file, ".json"),
  JSON.parse(readFileSync(path.join(kept, file), "utf8")) as FuzzCase,
]);
const keptScored: Scored[] = [];

test("what was found once holds", async () => {
  const found: string[] = [];
  for (const [name, given] of keptCases) {
    const { wrong, scored } = await checkCase(given);
    if (scored !== undefined) keptScored.push({ given, scored });
    found.push(...wrong.map((line) => `${name}: ${line}`));
  }
  expect(found).toEqual([]);
});

testWithLibreOffice("LibreOffice agrees on what was found once", async () => {
  expect(await recalculated(keptScored, folder)).toEqual([]);
});
