/** `npm run golden`: runs the tests that compare with test/golden and lets them rewrite it; read the diff like code. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./bundles.mjs";

const run = spawnSync(process.execPath, [path.join(root, "node_modules/jest/bin/jest.js"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, UPDATE_GOLDEN: "1" },
});
process.exitCode = run.status ?? 1;
