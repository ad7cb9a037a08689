/** A script of the tests' as a bundle that plain Node runs: many times faster than under jest. */
import { build } from "esbuild";
import { root } from "./bundles.mjs";

export function bundleTest(entry, outfile) {
  return build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["@microsoft/office-js"],
    define: { "import.meta.url": "bundleUrl" },
    banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
    logLevel: "error",
  });
}

/** Workbooks come and go by the thousand: room for young objects spares most of the garbage collection. */
export const nodeOptions = ["--max-semi-space-size=64"];
