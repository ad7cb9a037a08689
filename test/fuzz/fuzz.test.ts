import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { openXlsx } from "../../src/host/xlsx";
import type { FuzzCase } from "../support/fuzzCase";
import { fuzzCase } from "../support/fuzzCase";
import type { Checked } from "../support/fuzzCheck";
import { checkCase, wrongResults } from "../support/fuzzCheck";
import { convertAllWithLibreOffice, libreOfficeAvailable, testWithLibreOffice } from "../support/libreOffice";
import { root } from "../support/sourceFiles";

/** `npm run fuzz -- --count 1000 --seed 7`; the suite runs a few. */
const count = Number(process.env["FUZZ_COUNT"] ?? 12);
const seed = Number(process.env["FUZZ_SEED"] ?? 1);
const stopAfter = Number(process.env["FUZZ_FAILURES"] ?? 3);
const batch = 40;
jest.setTimeout(Math.max(120_000, count * 20_000));

const kept = path.join(__dirname, "kept");
const failed = path.join(root, ".cache", "fuzz");

type Scored = { readonly given: FuzzCase } & Required<Pick<Checked, "scored">>;

/** The cases of one seed; fast-check shrinks one that fails to the smallest that fails. */
async function runBatch(
  from: number,
  runs: number,
): Promise<{ scored: Scored[]; outcomes: string[]; failure?: string }> {
  const scored: Scored[] = [];
  const outcomes: string[] = [];
  const property = fc.asyncProperty(fuzzCase, async (given) => {
    const checked = await checkCase(given);
    outcomes.push(checked.outcome);
    if (checked.scored !== undefined) scored.push({ given, scored: checked.scored });
    if (checked.wrong.length > 0) throw new Error(checked.wrong.join("\n"));
  });
  const found = await fc.check(property, { seed: from, numRuns: runs, interruptAfterTimeLimit: 300_000 });
  const smallest = found.counterexample?.[0];
  if (!found.failed || smallest === undefined) return { scored: scored.slice(0, runs), outcomes };
  return { scored: [], outcomes, failure: keep(smallest, String(found.errorInstance), from) };
}

/** Leaves a case where it can be run again. */
function keep(given: FuzzCase, why: string, number: number): string {
  mkdirSync(failed, { recursive: true });
  const file = path.join(failed, `seed-${number}.json`);
  writeFileSync(file, `${JSON.stringify(given, null, 1)}\n`);
  return `${why}\n${JSON.stringify(given)}\nin ${path.relative(root, file)}`;
}

async function recalculated(all: readonly Scored[]): Promise<string[]> {
  if (all.length === 0) return [];
  const converted = await convertAllWithLibreOffice(
    all.map(({ scored }) => scored.bytes),
    "xlsx",
    { timeout: 600_000 },
  );
  const found: string[] = [];
  for (const [i, { given, scored }] of all.entries()) {
    const wrong = wrongResults(await openXlsx(converted[i] ?? new Uint8Array()), scored.done);
    if (wrong.length > 0) found.push(keep(given, `LibreOffice: ${wrong.slice(0, 4).join("\n")}`, seed * 100_000 + i));
  }
  return found;
}

test("whatever the workbook is like, nothing of the user's changes, and cells, core and LibreOffice agree", async () => {
  const failures: string[] = [];
  const tally = new Map<string, number>();
  for (let done = 0; done < count && failures.length < stopAfter; done += batch) {
    const { scored, outcomes, failure } = await runBatch(seed + done / batch, Math.min(batch, count - done));
    for (const outcome of outcomes) tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
    if (failure !== undefined) failures.push(failure);
    if (libreOfficeAvailable()) failures.push(...(await recalculated(scored)));
    if (process.env["FUZZ_COUNT"] !== undefined)
      process.stderr.write(
        `${done + batch} of ${count}: ${JSON.stringify(Object.fromEntries(tally))}, ${failures.length} failed\n`,
      );
  }
  expect(failures.join("\n\n")).toBe("");
  // Most cases get as far as being scored, or little would be tried.
  expect((tally.get("live") ?? 0) + (tally.get("values") ?? 0)).toBeGreaterThan(count / 4);
});

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
  expect(await recalculated(keptScored)).toEqual([]);
});
