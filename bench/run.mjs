/** `npm run bench`: builds and runs the benchmarks. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { bundle, root } from "../scripts/bundles.mjs";

for (const name of ["score", "functions"]) {
  const bench = { entry: `bench/${name}.ts`, out: `dist/bench-${name}.cjs` };
  await bundle(bench);
  const { status } = spawnSync(process.execPath, [path.join(root, bench.out)], { cwd: root, stdio: "inherit" });
  process.exitCode ||= status ?? 1;
}
