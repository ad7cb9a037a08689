/** Bundles for Node, above all the two that are built: dist/host.cjs (Excel's side of the wire) and dist/score.cjs (the command line). */
import { mkdirSync, readdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export const bundles = {
  host: { entry: "src/host/index.ts", out: "dist/host.cjs" },
  score: { entry: "src/cli/main.ts", out: "dist/score.cjs" },
};

/** Newest modification below a path in milliseconds; folders count, so a deleted file is noticed too. */
function newest(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), stat.mtimeMs);
}

/** True when a bundle is missing or older than anything it is made from. */
export function isStale({ out }, base = root) {
  const built = statSync(path.join(base, out), { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return true;
  return ["src", "package.json", "package-lock.json", "scripts/bundles.mjs"].some(
    (file) => newest(path.join(base, file)) > built,
  );
}

/** Builds one bundle; prints nothing unless it fails. Written aside and renamed, so two runs never read half a file. */
export async function bundle({ entry, out }) {
  const target = path.join(root, out);
  const aside = `${target}.${process.pid}.tmp`;
  mkdirSync(path.dirname(target), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: aside,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    // Microsoft's licence: the client is used as installed, never copied into something of ours.
    external: ["@microsoft/office-js"],
    // `import.meta.url` is empty in CommonJS output; this is what it stands for.
    define: { "import.meta.url": "bundleUrl" },
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    logLevel: "error",
  });
  renameSync(aside, target);
}

/** For scripts that open workbooks by the thousand: room for young objects spares most of the garbage collection. */
export const nodeOptions = ["--max-semi-space-size=64"];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const one of Object.values(bundles)) await bundle(one);
}
