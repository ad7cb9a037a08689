/** `npm run fuzz -- --count 1000 --seed 7`: random workbooks through the whole product; failures are shrunk and left in .cache/fuzz. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "./bundles.mjs";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "200" },
    seed: { type: "string", default: String(Math.floor(Date.now() / 1000) % 1_000_000) },
    failures: { type: "string", default: "3" },
  },
});
console.log(`fuzz: ${values.count} workbooks, seed ${values.seed}`);
const run = spawnSync(process.execPath, [path.join(root, "node_modules/jest/bin/jest.js"), "test/fuzz"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, FUZZ_COUNT: values.count, FUZZ_SEED: values.seed, FUZZ_FAILURES: values.failures },
});
process.exitCode = run.status ?? 1;
