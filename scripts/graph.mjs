/** `npm run graph`: draws the layers in ARCHITECTURE.md from the import table; `--check` fails when it is out of date. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { mayImport } from "../.dependency-cruiser.mjs";

const start = "<!-- layers: npm run graph -->";
const end = "<!-- /layers -->";

/** Arrows that follow from others are left out, so that the picture can be read. */
function reduced(table) {
  const reaches = (from, to, skip) =>
    table[from].some((next) => next !== skip && (next === to || reaches(next, to, undefined)));
  return Object.entries(table).flatMap(([from, targets]) =>
    targets.filter((to) => !reaches(from, to, to)).map((to) => [from, to]),
  );
}

function picture(table = mayImport) {
  const arrows = reduced(table).map(([from, to]) => `  ${from} --> ${to}`);
  const rows = Object.entries(table).map(
    ([layer, targets]) => `| ${layer} | ${targets.join(", ") || "nothing of ours"} |`,
  );
  return ["```mermaid", "flowchart TD", ...arrows, "```", "", "| layer | may import |", "| --- | --- |", ...rows].join(
    "\n",
  );
}

/** The document with the picture between its marks drawn anew. */
function withPicture(markdown) {
  const [before, rest] = markdown.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`ARCHITECTURE.md has lost its marks ${start} … ${end}`);
  return `${before}${start}\n\n${picture()}\n\n${end}${after}`;
}

const file = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "ARCHITECTURE.md");
const markdown = readFileSync(file, "utf8");
const drawn = await format(withPicture(markdown), { ...(await resolveConfig(file)), parser: "markdown" });
if (process.argv.includes("--check")) process.exitCode = drawn === markdown ? 0 : 1;
else writeFileSync(file, drawn);
