/** `npm run samples`: makes the sample workbooks again from their CSV files. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { bundle, root } from "./bundles.mjs";

const samples = { entry: "scripts/makeSamples.ts", out: "dist/samples.cjs" };
await bundle(samples);
process.exitCode =
  spawnSync(process.execPath, [path.join(root, samples.out)], { cwd: root, stdio: "inherit" }).status ?? 1;
