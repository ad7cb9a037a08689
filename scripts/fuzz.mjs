/** `npm run fuzz`: random workbooks through the whole product; see --help. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { bundle, nodeOptions, root } from "./bundles.mjs";

const help = `npm run fuzz -- [--count N] [--seed N] [--failures N] [FILE ...]

Makes random workbooks and runs them through the whole product: nothing of the user's changes, undo brings back what there was,
a second run changes nothing or follows random edits, and core, the formulas in the cells and LibreOffice (where it is installed)
agree to 1e-9. What fails is shrunk to the smallest workbook that fails and left in .cache/fuzz; put it into test/fuzz/kept once
it is mended.

  --count N     workbooks; 200 when left out
  --seed N      the same seed makes the same workbooks; another one each time when left out
  --failures N  stops after so many; 3 when left out
  FILE          runs cases that were left or kept once more, instead of random ones`;

const { values, positionals: cases } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "200" },
    seed: { type: "string", default: String(Math.floor(Date.now() / 1000) % 1_000_000) },
    failures: { type: "string", default: "3" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const folder = path.join(root, ".cache", "fuzz");
const script = path.join(root, ".cache", "fuzz.cjs");
await bundle({ entry: "test/fuzz/fullFuzz.ts", out: path.relative(root, script) });
const options = {
  folder,
  cases,
  count: Number(values.count),
  seed: Number(values.seed),
  failures: Number(values.failures),
};
if (cases.length === 0) console.log(`fuzz: ${values.count} workbooks, seed ${values.seed}`);
const run = spawnSync(process.execPath, [...nodeOptions, script, JSON.stringify(options)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = run.status ?? 1;
