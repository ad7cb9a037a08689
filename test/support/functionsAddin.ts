import path from "node:path";
import { buildSync } from "esbuild";
import { functionsMetadata } from "../../scripts/functionsMetadata.cjs";
import type { Addin } from "../../src/host";
import { root } from "./sourceFiles";

let built: Promise<Addin> | undefined;

/** The add-in's cell functions as the page loads them: metadata and one script. */
export function functionsAddin(): Promise<Addin> {
  return (built ??= build());
}

async function build(): Promise<Addin> {
  const { english } = await functionsMetadata();
  const { outputFiles } = buildSync({
    entryPoints: [path.join(root, "src/functions/page.ts")],
    bundle: true,
    write: false,
    format: "iife",
  });
  return { functions: english, scripts: outputFiles.map(({ text }) => text) };
}
