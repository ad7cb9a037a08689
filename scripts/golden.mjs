/** `npm run golden`: runs the test that compares with test/golden and lets it rewrite it; read the diff like code. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./bundles.mjs";

const jest = path.join(root, "node_modules/jest/bin/jest.js");
const run = spawnSync(process.execPath, [jest, "test/workbook/planScoring", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, UPDATE_GOLDEN: "1" },
});
process.exitCode = run.status ?? 1;
