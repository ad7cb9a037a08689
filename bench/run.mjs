/**
 * `npm run bench`: builds and runs the benchmarks and prints their table; `-- --quick` for smaller ones, `-- --large` for workbooks
 * of up to 100,000 rows, from file to file, alone.
 */
import { spawnSync } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { bundle, root } from "../scripts/bundles.mjs";

const heads = ["what", "measured", "aim", "in numbers"];
const rows = [];
const options = process.argv.slice(2);
const large = [
  ["1380", "live"],
  ["10000", "values"],
  ["100000", "values"],
].map((args) => ({ name: "large", args }));
const usual = ["core", "run", "responsive", "functions", "pane"].map((name) => ({ name, args: options }));
for (const { name, args } of options.includes("--large") ? large : usual) {
  // The last one builds pages with webpack and opens them in Chromium: nothing of it is bundled.
  const bench = { entry: `bench/${name}.ts`, out: `dist/bench-${name}.cjs` };
  if (name !== "pane") await bundle(bench);
  const child = [path.join(root, name === "pane" ? "bench/pane.mjs" : bench.out), ...args];
  const { status, stdout } = spawnSync(process.execPath, child, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.exitCode ||= status ?? 1;
  for (const line of stdout.split("\n").filter((text) => text.startsWith("{"))) {
    const { what, measured, aim, detail } = JSON.parse(line);
    rows.push([what, measured, aim, detail]);
  }
}
const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i].length)));
const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(" | ")} |`;
console.log(`${os.cpus()[0]?.model ?? "?"}, ${os.cpus().length} processors, Node ${process.version}\n`);
console.log([line(heads), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n"));
