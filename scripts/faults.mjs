/** `npm run faults`: breaks every action of the product at every one of Excel's actions, which takes hours; a name picks scenarios. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./bundles.mjs";

const names = process.argv.slice(2).flatMap((name) => ["-t", name]);
const jest = path.join(root, "node_modules/jest/bin/jest.js");
const run = spawnSync(process.execPath, [jest, "test/faults/everyAction", ...names], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, FAULTS: "all" },
});
process.exitCode = run.status ?? 1;
