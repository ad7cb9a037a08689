/** `npm run fuzz`, without jest around it: called with the JSON of its options, or of the files whose cases are to be run again. */
import { readFileSync } from "node:fs";
import type { FuzzCase } from "../support/fuzzCase";
import { checkCase } from "../support/fuzzCheck";
import { fuzz, recalculated, type FuzzOptions } from "./fuzzRun";

async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? "{}") as FuzzOptions & { readonly cases: readonly string[] };
  const { failures } =
    options.cases.length > 0
      ? { failures: await again(options.cases, options.folder) }
      : await fuzz({ ...options, report: (line) => console.log(line) });
  for (const failure of failures) console.log(`\n${failure}`);
  // The client's timers would keep the process alive.
  process.exit(failures.length === 0 ? 0 : 1);
}

async function again(files: readonly string[], folder: string): Promise<string[]> {
  const failures: string[] = [];
  for (const file of files) {
    const given = JSON.parse(readFileSync(file, "utf8")) as FuzzCase;
    const { wrong, scored = [], outcome } = await checkCase(given);
    const found = [...wrong, ...(await recalculated([{ given, scored }], folder))];
    console.log(`${file}: ${outcome}, ${found.length} wrong`);
    failures.push(...found);
  }
  return failures;
}

void main();
