/** `npm run check`: everything that must hold, one step after another, as in CI; a failing step does not hide the next. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "./bundles.mjs";

const report = (name) => path.join(root, ".cache", `${name}.json`);
const jest = (name) => ["--json", `--outputFile=${report(name)}`];

const steps = [
  ["format", "prettier", ["--check", "--log-level", "warn", "."]],
  ["lint", "eslint", ["."]],
  ["types", "tsc", ["--noEmit"]],
  ["pure types", "tsc", ["--noEmit", "-p", "tsconfig.pure.json"]],
  ["dependency rules", "depcruise", ["--config", ".dependency-cruiser.mjs", "src"]],
  ["tests", "jest", jest("tests"), { REQUIRE_LIBREOFFICE: "1" }],
  ["build", "npm", ["run", "--silent", "build"]],
  ["browser stories", "jest", ["--config", "jest.browser.config.js", ...jest("browser")]],
];

function run([name, command, args, env = {}]) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", name === "tests" || name === "browser stories" ? "ignore" : "inherit", "inherit"],
    env: {
      ...process.env,
      ...env,
      PATH: `${path.join(root, "node_modules/.bin")}${path.delimiter}${process.env.PATH}`,
    },
    shell: process.platform === "win32",
  });
  return { name, ok: status === 0, seconds: (Date.now() - started) / 1000 };
}

/** Jest's own numbers; a report that is missing or names a suite that did not start counts as a failure. */
function count(name) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report(name), "utf8"),
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

mkdirSync(path.join(root, ".cache"), { recursive: true });
for (const name of ["tests", "browser"]) rmSync(report(name), { force: true });

const results = steps.map(run);
const totals = ["tests", "browser"].map(count);
const sum = (key) => totals.reduce((all, one) => all + one[key], 0);

console.log("");
for (const { name, ok, seconds } of results)
  console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds.toFixed(1)} s)`);
console.log(`tests: ${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
