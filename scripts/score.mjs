/** `npm run score -- BOOK.xlsx …`: builds the command line when it is stale, silently, and runs it where the user stands. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { bundle, bundles, isStale, root } from "./bundles.mjs";

if (isStale(bundles.score)) await bundle(bundles.score);

// npm moves into the package's folder and leaves the user's own in INIT_CWD.
const fromNpm = process.env.npm_lifecycle_event === "score" ? process.env.INIT_CWD : undefined;
const run = spawnSync(process.execPath, [path.join(root, bundles.score.out), ...process.argv.slice(2)], {
  cwd: fromNpm ?? process.cwd(),
  stdio: "inherit",
});
if (run.error !== undefined) throw run.error;
process.exitCode = run.status ?? 1;
