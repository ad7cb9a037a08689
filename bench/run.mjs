/** `npm run bench`: builds and runs the benchmarks. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { bundle, root } from "../scripts/bundles.mjs";

const bench = { entry: "bench/score.ts", out: "dist/bench.cjs" };
await bundle(bench);
process.exitCode =
  spawnSync(process.execPath, [path.join(root, bench.out)], { cwd: root, stdio: "inherit" }).status ?? 1;
