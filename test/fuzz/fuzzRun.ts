import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { openXlsx } from "../../src/host/xlsx";
import type { FuzzCase } from "../support/fuzzCase";
import { fuzzCase } from "../support/fuzzCase";
import type { Checked } from "../support/fuzzCheck";
import { checkCase, wrongResults } from "../support/fuzzCheck";
import { convertAllWithLibreOffice, libreOfficeAvailable } from "../support/convert";

/** A case, with the workbooks that LibreOffice is to calculate anew. */
export type Scored = { readonly given: FuzzCase } & Required<Pick<Checked, "scored">>;

export interface FuzzOptions {
  readonly count: number;
  readonly seed: number;
  /** Stops after so many failures. */
  readonly failures: number;
  /** Where the smallest case that fails is left. */
  readonly folder: string;
  readonly report?: (line: string) => void;
}

export interface FuzzOutcome {
  readonly failures: readonly string[];
  /** How many cases ended in which way. */
  readonly tally: ReadonlyMap<string, number>;
}

/** Cases between two starts of LibreOffice. */
const batch = 40;

/** Random workbooks through the whole product, and through LibreOffice where it is installed. */
export async function fuzz({ count, seed, failures: most, folder, report }: FuzzOptions): Promise<FuzzOutcome> {
  const failures: string[] = [];
  const tally = new Map<string, number>();
  const started = Date.now();
  for (let done = 0; done < count && failures.length < most; done += batch) {
    const runs = Math.min(batch, count - done);
    const { scored, outcomes, failure } = await runBatch(seed + done / batch, runs, folder);
    for (const outcome of outcomes) tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
    if (failure !== undefined) failures.push(failure);
    if (libreOfficeAvailable()) failures.push(...(await recalculated(scored, folder)));
    const seconds = Math.round((Date.now() - started) / 1000);
    const ended = JSON.stringify(Object.fromEntries(tally));
    report?.(`${done + runs} of ${count}, ${seconds} s: ${ended}, ${failures.length} failed`);
  }
  return { failures, tally };
}

/** The cases of one seed; fast-check shrinks one that fails to the smallest that fails. */
async function runBatch(
  seed: number,
  runs: number,
  folder: string,
): Promise<{ scored: Scored[]; outcomes: string[]; failure?: string }> {
  const scored: Scored[] = [];
  const outcomes: string[] = [];
  const property = fc.asyncProperty(fuzzCase, async (given) => {
    const checked = await checkCase(given);
    outcomes.push(checked.outcome);
    if (checked.scored !== undefined) scored.push({ given, scored: checked.scored });
    if (checked.wrong.length > 0) throw new Error(checked.wrong.join("\n"));
  });
  const found = await fc.check(property, { seed, numRuns: runs, interruptAfterTimeLimit: 300_000 });
  const smallest = found.counterexample?.[0];
  if (!found.failed || smallest === undefined) return { scored: scored.slice(0, runs), outcomes };
  return { scored: [], outcomes, failure: keep(smallest, String(found.errorInstance), folder, `seed-${seed}`) };
}

/** Leaves a case where it can be run again. */
function keep(given: FuzzCase, why: string, folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(given, null, 1)}\n`);
  return `${why}\n${JSON.stringify(given)}\nin ${file}`;
}

/** What LibreOffice calculates otherwise than core did; all workbooks in one start of it. */
export async function recalculated(all: readonly Scored[], folder: string): Promise<string[]> {
  const books = all.flatMap(({ given, scored }) => scored.map((one) => ({ given, ...one })));
  if (books.length === 0) return [];
  const bytes = books.map((book) => book.bytes);
  const converted = await convertAllWithLibreOffice(bytes, "xlsx", { timeout: 1_200_000 });
  const found: string[] = [];
  for (const [i, { given, done }] of books.entries()) {
    const wrong = wrongResults(await openXlsx(converted[i] ?? new Uint8Array()), done);
    if (wrong.length === 0) continue;
    const why = `LibreOffice: ${wrong.slice(0, 4).join("\n")}`;
    found.push(keep(given, why, folder, `libre-office-${Date.now()}-${i}`));
  }
  return found;
}
